import FoundationEssentials

extension KeyResultValues.Measure {
  /// Every number in it.
  public var numbers: [Decimal] {
    switch self {
    case .change(let baseline, let target, let stretch, let commit):
      [baseline, target] + [stretch, commit].compactMap(\.self)
    case .limit(let limit): [limit]
    case .range(let low, let high): [low, high]
    case .stages(let stages): stages.map(\.weight)
    case .binary, .unknown: []
    }
  }
}

extension KeyResultValues {
  /// Where it begins; nil where nothing moves from one number to another.
  public var baseline: Decimal? {
    if case .change(let baseline, _, _, _) = measure { baseline } else { nil }
  }
}

extension Decimal {
  /// Whether sums, shares and percentages of such numbers stay within what a `Decimal` holds.
  /// Beyond, its arithmetic ends the program.
  var isComputable: Bool {
    isFinite && exponent >= -60
      && (exponent <= Self.surelySmall || magnitude < Self.tooLarge)
  }

  /// Whether it can be typed, or is worked out from what can be: see `Amount.typed`. A stretch value
  /// lies up to ten times as far as a commit value, and has a digit more behind the point.
  var isTypable: Bool { isComputable && magnitude < Self.tooLong && places <= 14 }

  private static let tooLong = Decimal(sign: .plus, exponent: 16, significand: 1)
  /// With the most digits there are, 3.4e38, it is still less than `tooLarge`.
  private static let surelySmall = 21
  private static let tooLarge = Decimal(sign: .plus, exponent: 60, significand: 1)
}
