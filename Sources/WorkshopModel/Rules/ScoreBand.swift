import FoundationEssentials
import PlainText

/// The colour of a score: rounded half up to one decimal, then 0.0 to 0.3 red, 0.4 to 0.6 amber,
/// 0.7 to 1.0 green. A commitment is green only at 1.0.
public enum ScoreBand: String, CaseIterable, Hashable, Sendable {
  case red, amber, green

  public init(_ score: Decimal, ambition: Ambition = .aspirational) {
    let tenths = (score.clamped(to: 0...1) * 10).rounded(places: 0)
    let green: Decimal = ambition == .committed ? 10 : 7
    self = tenths >= green ? .green : (tenths >= 4 ? .amber : .red)
  }

  public var words: CleanText { CleanText(rawValue) }

  public var tone: Tone {
    switch self {
    case .red: .red
    case .amber: .amber
    case .green: .green
    }
  }

  public var sign: Character {
    switch self {
    case .red: "!"
    case .amber: "~"
    case .green: "+"
    }
  }
}
