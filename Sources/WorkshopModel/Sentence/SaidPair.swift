import FoundationEssentials

/// Two numbers that are said together, in one unit.
struct SaidPair {
  let first: Decimal
  let second: Decimal
  let unit: String
  let multiplier: Decimal

  /// Nil where they are said in two units, or it is unclear what the first is counted in; two years
  /// are no numbers of a measure.
  init?(_ first: SaidNumber, _ second: SaidNumber) {
    guard first.unit.isEmpty || second.unit.isEmpty || first.unit == second.unit else { return nil }
    unit = second.unit.isEmpty ? first.unit : second.unit
    guard !(unit.isEmpty && first.isYear && second.isYear) else { return nil }
    multiplier = second.multiplier
    self.second = second.value
    if first.multiplier == second.multiplier || first.value == 0 {
      self.first = first.value
    } else if first.multiplier == 1, second.isMultipliedByWord {
      self.first = first.counted(in: second.multiplier)
    } else if first.multiplier != 1 {
      self.first = first.value
    } else {
      return nil
    }
  }
}

extension SaidNumber {
  /// At most four words lie between a number and the joint: `from 12 days on average to 5 days`.
  private static let reach = 4

  /// The number behind the next `joint` after `number`.
  init?(joinedBy joints: Set<String>, after number: SaidNumber, in text: AdviceText) {
    let start = number.words.upperBound
    for index in start...start + Self.reach {
      let word = text.word(at: index)
      if joints.contains(word) {
        self.init(at: index + 1, in: text)
        return
      }
      guard !word.isEmpty, !Self.stops.contains(word), !word.contains(where: \.isASCIIDigit) else {
        return nil
      }
    }
    return nil
  }

  /// The number behind the last `joint` before the word at `end`.
  init?(joinedBy joints: Set<String>, before end: Int, in text: AdviceText) {
    for index in stride(from: end - 1, through: max(0, end - 2 - Self.reach), by: -1)
    where joints.contains(text.word(at: index)) {
      self.init(at: index + 1, in: text)
      return
    }
    return nil
  }

  private static let stops: Set<String> = ["and", "or", "from", "plus", "but"]

  fileprivate var isYear: Bool { (1990...2099).contains(value) && value.places == 0 }
}

extension AdviceText {
  /// Whether nothing but an arrow stands between two words.
  func arrow(between left: Int, and right: Int) -> Bool {
    guard words.indices.contains(left), words.indices.contains(right) else { return false }
    let gap = characters[words[left].range.upperBound..<words[right].range.lowerBound]
    return ["→", "->", "=>", "➔", "⟶"].contains(String(gap.filter { !$0.isWhitespace }))
  }
}
