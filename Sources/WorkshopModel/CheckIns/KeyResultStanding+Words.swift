import PlainText

extension KeyResultStanding {
  /// `confidence 3, was 7`; empty where nobody said.
  public var confidenceWords: CleanText {
    guard let confidence else { return "" }
    let before = earlierConfidence.flatMap { $0 == confidence ? nil : $0 }
    return "confidence \(confidence.value)" + (before.map { ", was \($0.value)" } ?? "")
  }
}
