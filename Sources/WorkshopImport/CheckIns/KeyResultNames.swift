import PlainText
import WorkshopModel

/// The key results of one set by their numbers and their sentences.
struct KeyResultNames {
  enum Match {
    case one(KeyResult, number: CleanText)
    /// Why there is none.
    case none(CleanText)
  }

  private let all: [(number: CleanText, keyResult: KeyResult)]
  private let byNumber: [CleanText: Int]
  /// As they are written, and folded.
  private let bySentence: [String: [Int]]

  init(_ set: OKRSet) {
    all = set.objectives.enumerated().flatMap { index, objective in
      objective.keyResults.enumerated().map { place, keyResult in
        (number: "\(index + 1).\(place + 1)" as CleanText, keyResult: keyResult)
      }
    }
    byNumber = Dictionary(all.enumerated().map { ($1.number, $0) }) { one, _ in one }
    var sentences: [String: [Int]] = [:]
    for (place, known) in all.enumerated() {
      let sentence = known.keyResult.wording.sentence.singleLine
      for name in Set([sentence.string, sentence.folded]) {
        sentences[name, default: []].append(place)
      }
    }
    bySentence = sentences
  }

  /// By its sentence where there is one, for numbers move when key results do; of several with that
  /// sentence the number tells which. What stands for a sentence may be the number.
  func match(number: CleanText, sentence: CleanText) -> Match {
    guard !sentence.isEmpty, sentence != number else { return match(number) }
    let wanted = sentence.singleLine
    let found = bySentence[wanted.string] ?? bySentence[wanted.folded] ?? []
    if found.count == 1 { return one(found[0]) }
    if let place = byNumber[number.isEmpty ? wanted : number],
      found.isEmpty == number.isEmpty, number.isEmpty || found.contains(place)
    {
      return one(place)
    }
    guard found.isEmpty else {
      let numbers = CleanText(found.map { all[$0].number.string }.joined(separator: " and "))
      return .none("Several key results are called so. Write which: \(numbers).")
    }
    return missing(wanted)
  }

  private func match(_ number: CleanText) -> Match {
    byNumber[number].map(one) ?? missing(number)
  }

  private func one(_ place: Int) -> Match {
    .one(all[place].keyResult, number: all[place].number)
  }

  private func missing(_ name: CleanText) -> Match {
    guard !all.isEmpty else { return .none("There is no key result yet.") }
    let numbers = CleanText(all.map(\.number.string).joined(separator: ", "))
    return .none("There is no key result \(name). There are: \(numbers).")
  }
}
