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

  /// The missing values by `commit = baseline + 0.3 (stretch - baseline)` and
  /// `target = baseline + 0.7 (stretch - baseline)`: each formula's third value follows from two.
  /// What was typed stays; with stretch missing, target decides before commit. Values that need a
  /// division are rounded to about a hundredth of the way, or as finely as people typed.
  public var filled: StretchScale {
    guard let way = wayToStretch else { return self }
    let isExact = stretch != nil
    func along(_ share: Decimal) -> Decimal {
      let value = baseline + share * way
      return isExact ? value : value.rounded(places: places(for: way))
    }
    return StretchScale(
      baseline: baseline, stretch: stretch ?? along(1), target: target ?? along(Self.targetShare),
      commit: commit ?? along(Self.commitShare))
  }

  private static let targetShare = Decimal(sign: .plus, exponent: -1, significand: 7)
  private static let commitShare = Decimal(sign: .plus, exponent: -1, significand: 3)

  private var wayToStretch: Decimal? {
    if let stretch { return stretch - baseline }
    if let target { return (target - baseline) / Self.targetShare }
    if let commit { return (commit - baseline) / Self.commitShare }
    return nil
  }

  private func places(for way: Decimal) -> Int {
    var needed = 0
    var hundredth = way.magnitude / 100
    while hundredth > 0, hundredth < 1, needed < 9 {
      hundredth *= 10
      needed += 1
    }
    return max(needed, [baseline, target ?? 0, commit ?? 0].map(\.places).max() ?? 0)
  }
}
