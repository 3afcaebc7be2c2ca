extension KeyPress {
  /// The key behind a byte below 32 or 127.
  init(controlByte byte: UInt8) {
    switch byte {
    // Control-J too: some terminals send it for Enter.
    case 0x0a, 0x0d: self.init(.enter)
    case 0x09: self.init(.tab)
    case 0x08, 0x7f: self.init(.backspace)
    case 0x1b: self.init(.escape)
    case 0x00: self.init(.character(" "), .control)
    case 0x01...0x1a: self.init(.character(Character(UnicodeScalar(byte + 0x60))), .control)
    default: self.init(.character(Character(UnicodeScalar(byte | 0x40))), .control)
    }
  }
}
