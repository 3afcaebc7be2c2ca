/// A colour of the sRGB space, 0 to 255 a channel.
public struct RGB: Hashable, Sendable {
  public var red: UInt8
  public var green: UInt8
  public var blue: UInt8

  public init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// The colour of a number such as `0xFF8800`; higher bits are ignored.
  public init(_ number: UInt32) {
    self.init(
      UInt8(truncatingIfNeeded: number >> 16), UInt8(truncatingIfNeeded: number >> 8),
      UInt8(truncatingIfNeeded: number))
  }

  /// The colour of six hexadecimal digits, with or without a leading `#`; nil for anything else.
  public init?(hex: String) {
    let digits = hex.hasPrefix("#") ? hex.dropFirst() : hex[...]
    guard digits.utf8.count == 6, digits.allSatisfy({ $0.isHexDigit && $0.isASCII }),
      let number = UInt32(digits, radix: 16)
    else { return nil }
    self.init(number)
  }

  /// Six lower-case hexadecimal digits.
  public var hex: String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 6 - digits.count) + digits
  }

  /// The three channels in one number, as in `0xFF8800`.
  public var number: UInt32 { UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue) }

  public static let black = RGB(0x000000)
  public static let white = RGB(0xFFFFFF)
}
