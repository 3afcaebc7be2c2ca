import PlainText

extension ObjectiveStanding {
  /// `Objective 2: 41%, behind, 2 of 3 measured`.
  public func words(number: Int) -> CleanText {
    let note = rollUp.note.map { ", \($0)" as CleanText } ?? ""
    return "Objective \(number): \(rollUp.progress.words), \(status.words)\(note)"
  }
}

extension KeyResultStanding {
  /// `confidence 3, was 7`; empty where nobody said.
  public var confidenceWords: CleanText {
    guard let confidence else { return "" }
    let before = earlierConfidence.flatMap { $0 == confidence ? nil : $0 }
    return "confidence \(confidence.value)" + (before.map { ", was \($0.value)" } ?? "")
  }
}
