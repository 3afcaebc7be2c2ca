import FoundationEssentials
import PlainText

/// A key result whose sentence says other numbers than its values. It is marked wherever the key
/// result is shown, until one of them gives way.
public struct SentenceConflict: Hashable, Sendable {
  /// What the sentence says, as far as the values disagree: `from 60 % to 85 %`.
  public let said: CleanText
  /// What the values say of the same: `from 60% to 75%`.
  public let set: CleanText

  /// The mark in words.
  public var words: CleanText { "The sentence says \(said), the values say \(set)." }

  /// Nil where sentence and values agree, or the sentence is not sure.
  public init?(_ wording: KeyResultWording, _ values: KeyResultValues) {
    self.init(wording, values, saying: SaidValues(wording.sentence))
  }

  /// - Parameter said: what the sentence says, where it was read already.
  init?(_ wording: KeyResultWording, _ values: KeyResultValues, saying said: SaidValues) {
    let disagrees = !said.agrees(with: values.measure, unit: wording.unit)
    let day = said.day.flatMap { $0.means(values.due) ? nil : $0 }
    guard disagrees || day != nil else { return nil }
    let measure = disagrees ? (said.words, values.measureWords(for: wording)) : nil
    let due: (CleanText, CleanText)? = day.map {
      ("by \($0.text)", "by \(CleanText(values.due.words))")
    }
    let parts = [measure, due].compactMap(\.self)
    self.said = CleanText(parts.map(\.0.string).joined(separator: " "))
    set = CleanText(parts.map(\.1.string).joined(separator: " "))
  }
}

extension KeyResult {
  /// Where the sentence and the values say different numbers; nil where they agree.
  public var conflict: SentenceConflict? { values.flatMap { SentenceConflict(wording, $0) } }
}

extension SaidValues {
  /// Whether `measure` says the same, or nothing that could be compared.
  func agrees(with measure: KeyResultValues.Measure, unit: CleanText) -> Bool {
    if measure.hasUnit, contradicts(unit: unit) { return false }
    switch (self.measure, measure) {
    case (.change(let baseline, let target, _), .change(let from, let to, let stretch, let commit)):
      // A sentence with one number may name the stretch, or what is promised.
      let goals = baseline == nil ? [to, stretch, commit].compactMap(\.self) : [to]
      return (baseline.map { isSame($0, from, unit) } ?? true)
        && goals.contains { isSame(target, $0, unit) }
    case (.change(_, let target, _), .limit(let limit)): return isSame(target, limit, unit)
    case (.atLeast(let said), .limit(let limit)), (.atMost(let said), .limit(let limit)):
      return isSame(said, limit, unit)
    case (.atLeast(let said), .change(_, let target, let stretch, let commit)),
      (.atMost(let said), .change(_, let target, let stretch, let commit)):
      return [target, stretch, commit].compactMap(\.self).contains { isSame(said, $0, unit) }
    case (.between(let low, let high), .range(let from, let to)):
      return isSame(low, from, unit) && isSame(high, to, unit)
    default: return true
    }
  }

  /// Whether the sentence counts in something that `unit` cannot be.
  public func contradicts(unit: CleanText) -> Bool {
    guard self.unit != unit, let said = UnitMeaning(self.unit), let set = UnitMeaning(unit)
    else { return false }
    return said.contradicts(set)
  }

  /// Whether `measure` says no more than the sentence does.
  func covers(_ measure: KeyResultValues.Measure, unit: CleanText) -> Bool {
    switch (self.measure, measure) {
    case (.change(_?, _, _), .change), (.atLeast, .limit), (.atMost, .limit), (.between, .range):
      agrees(with: measure, unit: unit)
    default: false
    }
  }

  /// A table in millions or in shares of 1 holds the same number.
  private func isSame(_ said: Decimal, _ set: Decimal, _ unit: CleanText) -> Bool {
    if said == set || said == set * multiplier { return true }
    return self.unit == "%" && !unit.string.hasPrefix("%") && said == set * 100
  }
}

extension KeyResultValues.Measure {
  /// Whether its numbers are counted in the unit of the key result.
  fileprivate var hasUnit: Bool {
    switch self {
    case .change, .limit, .range: true
    case .stages, .binary, .unknown: false
    }
  }
}
