/// Which styles of a workbook show a number as a day, and which as a percentage.
struct NumberStyles {
  private var formats: [Int] = []
  private var codes: [Int: String] = [:]

  init(_ bytes: [UInt8]) {
    var scanner = XMLScanner(bytes)
    var isOfCells = false
    while let item = scanner.next() {
      switch item {
      case .open("numFmt", let facts, _):
        if let id = facts["numFmtId"].flatMap({ Int($0) }) { codes[id] = facts["formatCode"] }
      case .open("cellXfs", _, let isEmpty): isOfCells = !isEmpty
      case .close("cellXfs"): isOfCells = false
      case .open("xf", let facts, _) where isOfCells:
        formats.append(facts["numFmtId"].flatMap { Int($0) } ?? 0)
      default: break
      }
    }
  }

  func isDay(_ style: Int) -> Bool {
    guard let format = format(style) else { return false }
    if (14...17).contains(format) || format == 22 { return true }
    let code = codes[format].map(Self.withoutTexts) ?? ""
    return code.contains("y") || code.contains("d")
  }

  func isPercent(_ style: Int) -> Bool {
    guard let format = format(style) else { return false }
    return format == 9 || format == 10 || codes[format]?.contains("%") == true
  }

  private func format(_ style: Int) -> Int? {
    formats.indices.contains(style) ? formats[style] : nil
  }

  /// The letters of a format that mean something: not those in quotes or brackets, as in `"days"`.
  private static func withoutTexts(_ code: String) -> String {
    var kept = ""
    var closing: Character?
    for character in code.lowercased() {
      if let close = closing {
        if character == close { closing = nil }
      } else if character == "\"" {
        closing = "\""
      } else if character == "[" {
        closing = "]"
      } else {
        kept.append(character)
      }
    }
    return kept
  }
}
