/// How many columns one Unicode scalar takes, as far as terminals agree on it.
///
/// Made by comparing `wcwidth` of glibc 2.36 with the East Asian Width of Unicode 17 (both through
/// Python): a scalar is drawn only if the two agree. What they share follows from the general
/// category, but for the ranges below, which pass over unassigned scalars.
enum ScalarWidth: Equatable {
  /// One or two columns.
  case columns(Int)
  /// No column: it sits on the character before it.
  case mark
  /// Terminals disagree, or it has no look of its own.
  case doubtful

  init(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    if (0x20...0x7e).contains(value) || (0xa0...0x2ff).contains(value) && value != 0xad {
      self = .columns(1)
      return
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator, .spacingMark:
      self = .doubtful
    case .nonspacingMark, .enclosingMark:
      self = Self.isKnownToOldTerminals(scalar) ? .mark : .doubtful
    default:
      self = Self.ofVisible(scalar)
    }
  }

  private static func ofVisible(_ scalar: Unicode.Scalar) -> ScalarWidth {
    if !isKnownToOldTerminals(scalar) || contains(scalar.value, in: disputed) { return .doubtful }
    if contains(scalar.value, in: joiningJamo) { return .mark }
    return .columns(contains(scalar.value, in: wide) ? 2 : 1)
  }

  /// glibc 2.36 has the characters of Unicode 14 and no later ones.
  private static func isKnownToOldTerminals(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.age.map { $0.major <= 14 } ?? false
  }

  private static func contains(_ value: UInt32, in ranges: [ClosedRange<UInt32>]) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < value { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].contains(value)
  }

  /// Vowels and finals of Hangul that join the consonant before them.
  private static let joiningJamo: [ClosedRange<UInt32>] = [0x1160...0x11ff, 0xd7b0...0xd7fb]

  private static let disputed: [ClosedRange<UInt32>] = [
    0x2630...0x2637, 0x268a...0x268f, 0x3164...0x3164, 0x3248...0x324f, 0xffa0...0xffa0,
    0x1d300...0x1d376, 0x1f1e6...0x1f1ff,
  ]
}
