/// How many colours a terminal can show, fewest first.
public enum ColourDepth: Int, CaseIterable, Comparable, Sendable {
  /// Attributes only.
  case none
  case ansi8
  case ansi16
  case indexed256
  case trueColour

  public static func < (left: ColourDepth, right: ColourDepth) -> Bool {
    left.rawValue < right.rawValue
  }
}
