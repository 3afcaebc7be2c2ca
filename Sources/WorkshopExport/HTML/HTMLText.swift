import PlainText

extension CleanText {
  /// The text as it may stand between tags and inside quoted attributes: it reads the same and
  /// can open no tag, end no attribute and name no entity.
  var html: String {
    var escaped = ""
    for character in singleLine.string.unicodeScalars {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.unicodeScalars.append(character)
      }
    }
    return escaped
  }
}
