import FoundationEssentials
import PlainText

/// Header fields of RFC 5322 with words of RFC 2047 and parameters of RFC 2231. Whatever a text
/// holds, it stays inside its own field.
enum MailHeader {
  /// No line is longer, without its end: RFC 2047 allows no more where words are encoded.
  static let lineLength = 76

  /// `Subject: words`, folded, with its end. Words that are not plain ASCII are encoded.
  static func field(_ name: String, _ text: CleanText) -> String {
    let words = text.singleLine.string
    return isPlain(words)
      ? folded(name, words.split(separator: " ").map(String.init))
      : folded(name, encodedWords(words))
  }

  /// A field of parts that may stand on lines of their own.
  static func folded(_ name: String, _ parts: [String]) -> String {
    var lines = ["\(name):"]
    for part in parts {
      let line = "\(lines[lines.count - 1]) \(part)"
      // Nothing but white space on a line would end the header for some readers.
      if line.utf8.count <= lineLength || lines[lines.count - 1].utf8.count <= name.utf8.count + 1 {
        lines[lines.count - 1] = line
      } else {
        lines.append(" \(part)")
      }
    }
    return lines.joined(separator: "\r\n") + "\r\n"
  }

  /// The name of an attached file: one parameter, or several where it is long or not plain.
  static func fileName(_ name: String) -> [String] {
    if name.utf8.allSatisfy(isAttribute), name.utf8.count <= 60 { return ["filename=\"\(name)\""] }
    var chunks = [""]
    for byte in name.utf8 {
      let piece = isAttribute(byte) ? String(UnicodeScalar(byte)) : "%" + hexadecimal(byte)
      if chunks[chunks.count - 1].utf8.count + piece.utf8.count > 54 { chunks.append("") }
      chunks[chunks.count - 1] += piece
    }
    guard chunks.count > 1 else { return ["filename*=UTF-8''\(chunks[0])"] }
    return chunks.enumerated().map { index, chunk in
      "filename*\(index)*=\(index == 0 ? "UTF-8''" : "")\(chunk)"
        + (index < chunks.count - 1 ? ";" : "")
    }
  }

  /// Two capital digits.
  static func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.utf8.count < 2 ? "0" + digits : digits
  }

  /// Each holds whole characters and is at most 75 octets long.
  private static func encodedWords(_ text: String) -> [String] {
    var chunks = [""]
    for character in text {
      // 39 bytes become 52 letters, and twelve more stand around them.
      for piece in pieces(character) {
        if chunks[chunks.count - 1].utf8.count + piece.utf8.count > 39 { chunks.append("") }
        chunks[chunks.count - 1] += piece
      }
    }
    return chunks.map { "=?UTF-8?B?\(Data($0.utf8).base64EncodedString())?=" }
  }

  /// A character, or its scalars where it alone would fill a word.
  private static func pieces(_ character: Character) -> [String] {
    character.utf8.count <= 39 ? [String(character)] : character.unicodeScalars.map(String.init)
  }

  /// Whether it may stand as it is: what could be taken for an encoded word, or has no place to fold,
  /// is encoded.
  private static func isPlain(_ words: String) -> Bool {
    !words.isEmpty && !words.contains("=?") && words.utf8.allSatisfy { (0x20...0x7E).contains($0) }
      && words.split(separator: " ").allSatisfy { $0.utf8.count < 60 }
  }

  /// What RFC 2231 lets stand in a parameter.
  private static func isAttribute(_ byte: UInt8) -> Bool {
    let letter = UnicodeScalar(byte)
    return byte < 0x80 && (letter.properties.isAlphabetic || letter.properties.numericType != nil)
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
  }
}
