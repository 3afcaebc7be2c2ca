/// What divides the cells of a table, found in its beginning.
struct SeparatorSearch {
  private(set) var separator = UInt8(ascii: ",")
  /// Those of the line `sep=;` that some spreadsheets ask for, with its end.
  private(set) var bytesBeforeTable = 0

  init(_ beginning: [UInt8]) {
    let first = beginning.prefix { $0 != 10 && $0 != 13 }
    if let said = Self.said(in: first) {
      separator = said
      let rest = beginning.dropFirst(first.count)
      bytesBeforeTable = first.count + (rest.starts(with: [13, 10]) ? 2 : min(1, rest.count))
    } else {
      separator = Self.usualSign(in: beginning) ?? separator
    }
  }

  /// The sign that a line `sep=;`, quoted or not, names.
  private static func said(in line: ArraySlice<UInt8>) -> UInt8? {
    var bytes = Array(line)
    if bytes.first == quote, bytes.last == quote, bytes.count > 2 {
      bytes = [] + bytes[1..<bytes.count - 1]
    }
    guard bytes.count == 5, String(decoding: bytes.prefix(4), as: UTF8.self).lowercased() == "sep="
    else { return nil }
    return bytes[4]
  }

  /// The most frequent one outside quotes in the first line that has any.
  private static func usualSign(in bytes: [UInt8]) -> UInt8? {
    let usual = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
    var counts = [0, 0, 0]
    var isQuoted = false
    for byte in bytes {
      if byte == quote { isQuoted.toggle() }
      guard !isQuoted else { continue }
      if byte == 10 || byte == 13, counts.contains(where: { $0 > 0 }) { break }
      if let index = usual.firstIndex(of: byte) { counts[index] += 1 }
    }
    guard let most = counts.max(), most > 0 else { return nil }
    return counts.firstIndex(of: most).map { usual[$0] }
  }

  private static let quote = UInt8(ascii: "\"")
}
