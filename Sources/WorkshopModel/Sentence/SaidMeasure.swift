import FoundationEssentials

/// What a sentence says of its number, in the shape of a key result.
public enum SaidMeasure: Hashable, Sendable {
  /// The baseline is nil where only the target is said.
  case change(baseline: Decimal?, target: Decimal, direction: KeyResultKind)
  case atLeast(Decimal)
  case atMost(Decimal)
  case between(low: Decimal, high: Decimal)

  /// The kind of key result that says it.
  public var kind: KeyResultKind {
    switch self {
    case .change(_, _, let direction): direction
    case .atLeast: .atLeast
    case .atMost: .atMost
    case .between: .between
    }
  }
}
