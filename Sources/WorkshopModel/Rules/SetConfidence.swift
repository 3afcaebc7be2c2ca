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

  /// What the word says, to people who never heard it.
  public var meaning: CleanText {
    switch self {
    case .sandbagging: "we know already that we reach it"
    case .comfortable: "it could stretch us more"
    case .right: "hard, and we believe in it"
    case .veryAmbitious: "few of us believe in it"
    case .fantasy: "nobody believes in it"
    }
  }

  /// The mean of `confidences`, nil of none.
  public static func mean(of confidences: [Int]) -> Decimal? {
    confidences.isEmpty
      ? nil : Decimal(confidences.reduce(0, +)) / Decimal(confidences.count)
  }
}
