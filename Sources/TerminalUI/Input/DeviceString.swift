/// A string to or from the terminal (DCS, OSC, APC, PM, SOS): swallowed up to its end mark, a bell
/// or `ESC \`.
struct DeviceString: Hashable, Sendable {
  /// The key that, with Alt, sends the same first two bytes.
  let introducer: Key
  private(set) var length = 0
  private var sawEscape = false

  /// Longer than any answer of a terminal; what comes after it is read as usual again.
  static let cap = 1 << 16

  init(introducer byte: UInt8) {
    introducer = .character(Character(UnicodeScalar(byte)))
  }

  var isEmpty: Bool { length == 0 }

  /// Takes one byte; true if it is the last of the string.
  mutating func ends(with byte: UInt8) -> Bool {
    length += 1
    if byte == 0x07 || sawEscape && byte == 0x5c || length >= Self.cap { return true }
    sawEscape = byte == 0x1b
    return false
  }
}
