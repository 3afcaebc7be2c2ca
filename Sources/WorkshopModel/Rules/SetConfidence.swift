import FoundationEssentials
import PlainText

/// What the mean confidence of a whole draft set says about how ambitious it is.
public enum SetConfidence: String, CaseIterable, Hashable, Sendable {
  case sandbagging, comfortable, right, veryAmbitious, fantasy

  /// `mean` is the mean of confidences from 0 to 10.
  public init(mean: Decimal) {
    let percent = mean * 10
    self =
      if percent > 90 { .sandbagging } else if percent > 75 { .comfortable } else if percent >= 40 {
        .right
      } else if percent >= 25 { .veryAmbitious } else { .fantasy }
  }

  public var words: CleanText {
    switch self {
    case .sandbagging: "sandbagging"
    case .comfortable: "comfortable"
    case .right: "right"
    case .veryAmbitious: "very ambitious"
    case .fantasy: "fantasy"
    }
  }

  /// The mean of `confidences`, nil of none.
  public static func mean(of confidences: [Int]) -> Decimal? {
    confidences.isEmpty
      ? nil : Decimal(confidences.reduce(0, +)) / Decimal(confidences.count)
  }
}
