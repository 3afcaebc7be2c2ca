import FoundationEssentials

/// How far a change reaches: stretch (all of it), target (0.7 of the way) and commit (0.3).
public struct StretchScale: Hashable, Sendable {
  /// Never filled in: it is a fact, not a wish.
  public var baseline: Decimal
  public var stretch: Decimal?
  public var target: Decimal?
  public var commit: Decimal?

  public init(
    baseline: Decimal, stretch: Decimal? = nil, target: Decimal? = nil, commit: Decimal? = nil
  ) {
    self.baseline = baseline
    self.stretch = stretch
    self.target = target
    self.commit = commit
  }

  /// What could stand in the places that are empty: nobody said it, so it is offered and never
  /// entered by itself. `commit = baseline + 0.3 (stretch - baseline)` and
  /// `target = baseline + 0.7 (stretch - baseline)`; each formula's third value follows from two,
  /// with stretch missing target decides before commit. The values are rounded to the digits in
  /// which the others are written, and one that says nothing new is left out.
  public var offers: StretchScale {
    var offers = StretchScale(baseline: baseline)
    guard let way = wayToStretch, way != 0 else { return offers }
    func along(_ share: Decimal) -> Decimal { (baseline + share * way).rounded(places: places) }
    let goal = target ?? along(Self.targetShare)
    if target == nil, goal != baseline { offers.target = goal }
    if stretch == nil, along(1) != goal { offers.stretch = along(1) }
    let least = along(Self.commitShare)
    if commit == nil, least != baseline, least != goal { offers.commit = least }
    return offers
  }

  private static let targetShare = Decimal(sign: .plus, exponent: -1, significand: 7)
  private static let commitShare = Decimal(sign: .plus, exponent: -1, significand: 3)

  private var wayToStretch: Decimal? {
    if let stretch { return stretch - baseline }
    if let target { return (target - baseline) / Self.targetShare }
    if let commit { return (commit - baseline) / Self.commitShare }
    return nil
  }

  private var places: Int {
    [baseline, stretch ?? 0, target ?? 0, commit ?? 0].map(\.places).max() ?? 0
  }
}
