import PlainText

/// Content lines of RFC 5545.
enum CalendarLine {
  /// A text value: what separates values or lines is escaped.
  static func escaped(_ text: CleanText) -> String {
    var escaped = ""
    for scalar in text.string.unicodeScalars {
      switch scalar {
      case "\\", ";", ",":
        escaped.unicodeScalars.append("\\")
        escaped.unicodeScalars.append(scalar)
      case "\n": escaped += "\\n"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// The line with its end, folded so that no piece is longer than 75 octets; no character is cut.
  static func folded(_ line: String) -> String {
    var folded = ""
    var length = 0
    for scalar in line.unicodeScalars {
      let size = UTF8.width(scalar)
      if length + size > 75 {
        folded += "\r\n "
        length = 1
      }
      folded.unicodeScalars.append(scalar)
      length += size
    }
    return folded + "\r\n"
  }
}
