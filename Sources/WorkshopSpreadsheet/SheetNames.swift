import PlainText

/// Names for the sheets of a workbook, made from titles that anybody may have typed: Excel takes 31
/// characters, some not at all, and no name twice in whatever case.
struct SheetNames {
  private var taken: Set<String>

  /// - Parameter reserved: names that other sheets have. Excel keeps History for itself.
  init(reserved: [String]) {
    taken = Set((reserved + ["History"]).map { $0.lowercased() })
  }

  mutating func name(for title: CleanText) -> String {
    var plain = String.UnicodeScalarView()
    for scalar in title.singleLine.string.unicodeScalars {
      plain.append(Self.refused.contains(scalar) ? " " : scalar)
    }
    let name = Self.trimmed(String(plain))
    let base = name.isEmpty ? "OKRs" : name
    var number = 1
    var tried = Self.cut(base, Self.mostUnits)
    while !taken.insert(tried.lowercased()).inserted {
      number += 1
      let tail = " (\(number))"
      tried = Self.cut(base, Self.mostUnits - tail.utf16.count) + tail
    }
    return tried
  }

  private static let mostUnits = 31
  private static let refused: Set<Unicode.Scalar> = ["[", "]", ":", "*", "?", "/", "\\"]

  /// As many whole characters as fit.
  private static func cut(_ name: String, _ units: Int) -> String {
    var size = 0
    let kept = name.prefix { character in
      size += character.utf16.count
      return size <= units
    }
    return trimmed(String(kept))
  }

  /// No name begins or ends with an apostrophe.
  private static func trimmed(_ name: String) -> String {
    func isEdge(_ scalar: Unicode.Scalar) -> Bool {
      scalar == "'" || scalar.properties.isWhitespace
    }
    var scalars = name.unicodeScalars[...]
    while let first = scalars.first, isEdge(first) { scalars.removeFirst() }
    while let last = scalars.last, isEdge(last) { scalars.removeLast() }
    return String(scalars)
  }
}
