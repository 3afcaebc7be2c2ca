import FoundationEssentials
import PlainText

/// How far a key result or an objective has come. Kept unrounded; rounding happens when drawing.
public enum Progress: Hashable, Sendable {
  /// It has none: its value is still to be found.
  case uncounted
  /// It will have one, after the first check-in.
  case unmeasured
  /// 0 at the start, 1 at the goal; below 0 and above 1 happen.
  case measured(raw: Decimal)

  /// Unclamped, as shown; nil when nothing was measured.
  public var raw: Decimal? {
    if case .measured(let raw) = self { raw } else { nil }
  }

  /// What goes into sums: 0 to 1, an unmeasured one 0, nil when it is left out.
  public var counted: Decimal? {
    switch self {
    case .uncounted: nil
    case .unmeasured: 0
    case .measured(let raw): raw.clamped(to: 0...1)
    }
  }

  /// `59%`, `below start`, or `–` when nothing was measured.
  public var words: CleanText {
    guard let raw else { return "–" }
    return raw < 0 ? "below start" : CleanText(Amount(raw * 100, unit: "%").words(places: 0))
  }
}

extension Progress {
  /// `(current - baseline) / (target - baseline)`: the sign of the way is the direction. Where
  /// nothing moves, as only an import can bring, being there is 1 and anything else 0.
  public static func change(baseline: Decimal, target: Decimal, current: Decimal) -> Progress {
    guard target != baseline else { return .met(current == target) }
    return .measured(raw: (current - baseline) / (target - baseline))
  }

  /// All or nothing.
  public static func met(_ isMet: Bool) -> Progress { .measured(raw: isMet ? 1 : 0) }
}
