/// Which styles of a workbook show a number as a day, a time or a percentage.
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
    let code = code(of: format)
    return code.contains("y") || code.contains("d")
  }

  /// Whether a number is shown as hours or minutes and no day: 1.5 as `36:00`.
  func isTime(_ style: Int) -> Bool {
    guard let format = format(style), !isDay(style) else { return false }
    let code = code(of: format)
    return (18...21).contains(format) || (45...47).contains(format)
      || code.contains("h") || code.contains("m") || code.contains("ss")
  }

  func isPercent(_ style: Int) -> Bool {
    guard let format = format(style) else { return false }
    return format == 9 || format == 10 || code(of: format).contains("%")
  }

  private func code(of format: Int) -> String { codes[format].map(Self.withoutTexts) ?? "" }

  private func format(_ style: Int) -> Int? {
    formats.indices.contains(style) ? formats[style] : nil
  }

  /// The letters of a format that mean something: not those in quotes or behind a backslash, as in
  /// `"days"`, and in brackets only those of a time, as in `[h]:mm`.
  private static func withoutTexts(_ code: String) -> String {
    var kept = ""
    var closing: Character?
    var isLiteral = false
    let code = ["h", "m", "s"].reduce(code.lowercased()) { code, letter in
      code.replacing("[\(letter)]", with: letter).replacing("[\(letter)\(letter)]", with: letter)
    }
    for character in code {
      if isLiteral {
        isLiteral = false
      } else if let close = closing {
        if character == close { closing = nil }
      } else if character == "\\" || character == "_" {
        isLiteral = true
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
