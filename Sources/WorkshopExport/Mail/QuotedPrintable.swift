/// Text as RFC 2045 lets it travel: lines of ASCII, none longer than 76.
enum QuotedPrintable {
  /// - Parameter text: its lines end in a line feed.
  static func encoded(_ text: [UInt8]) -> String {
    text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map(line).joined(separator: "\r\n")
  }

  private static func line(_ bytes: ArraySlice<UInt8>) -> String {
    var line = ""
    var length = 0
    for (place, byte) in zip(bytes.indices, bytes) {
      let isLast = place == bytes.endIndex - 1
      // Mail programs take white space off the end of a line, and a lone dot ends some mails.
      let stays =
        switch byte {
        case UInt8(ascii: "="): false
        case UInt8(ascii: " "): !isLast
        case UInt8(ascii: "."): length > 0
        default: (0x21...0x7E).contains(byte)
        }
      let piece = stays ? String(UnicodeScalar(byte)) : "=" + MailHeader.hexadecimal(byte)
      if length + piece.utf8.count > 75 {
        line += "=\r\n"
        length = 0
      }
      line += length == 0 && byte == UInt8(ascii: ".") ? "=2E" : piece
      length += piece.utf8.count
    }
    return line
  }
}
