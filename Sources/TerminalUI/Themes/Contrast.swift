#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// How well text stands out. WCAG 2.2, "relative luminance" and "contrast ratio".
public enum Contrast {
  /// 0 for black to 1 for white.
  public static func luminance(of colour: RGB) -> Double {
    0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue)
  }

  /// 1 for equal colours to 21 for black on white; the order does not matter.
  public static func ratio(_ one: RGB, _ other: RGB) -> Double {
    let (first, second) = (luminance(of: one), luminance(of: other))
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  /// Light as it is emitted, 0 to 1, of a stored channel (IEC 61966-2-1).
  static func linear(_ channel: UInt8) -> Double {
    let value = Double(channel) / 255
    return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
  }

  /// The least ratio for `role`; nil where nothing is read.
  public static func floor(of role: Role) -> Double? {
    switch role {
    case .body: 10
    case .border, .meterEmpty: nil
    case .secondary, .heading, .accent, .key, .good, .caution, .bad, .selection, .field,
      .fieldHint, .bar, .barAccent, .barKey, .dialog, .dialogTitle, .dialogKey,
      .dialogSecondary, .big, .meter:
      7
    }
  }
}
