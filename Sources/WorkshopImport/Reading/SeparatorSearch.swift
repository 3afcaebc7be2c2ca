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

  /// The one that stands equally often in the most lines, outside quotes; where several do, the one
  /// that stands there more often, and of those the one that is rarer in a text.
  private static func usualSign(in bytes: [UInt8]) -> UInt8? {
    let usual = [UInt8(ascii: "\t"), UInt8(ascii: ";"), UInt8(ascii: ",")]
    let lines = counts(of: usual, in: bytes)
    var best: (sign: UInt8, lines: Int, count: Int)?
    for (index, sign) in usual.enumerated() {
      var linesWith: [Int: Int] = [:]
      for line in lines where line[index] > 0 { linesWith[line[index], default: 0] += 1 }
      for (count, lines) in linesWith.sorted(by: { $0.key > $1.key })
      where (lines, count) > (best?.lines ?? 0, best?.count ?? 0) {
        best = (sign, lines, count)
      }
    }
    return best?.sign
  }

  /// How often each of `signs` stands in each line.
  private static func counts(of signs: [UInt8], in bytes: [UInt8]) -> [[Int]] {
    var lines: [[Int]] = []
    var line = [Int](repeating: 0, count: signs.count)
    var isQuoted = false
    for byte in bytes {
      if byte == quote { isQuoted.toggle() }
      guard !isQuoted else { continue }
      if byte == 10 || byte == 13 {
        lines.append(line)
        line = line.map { _ in 0 }
        if lines.count == linesLookedAt { return lines }
      } else if let index = signs.firstIndex(of: byte) {
        line[index] += 1
      }
    }
    return lines + [line]
  }

  private static let linesLookedAt = 50
  private static let quote = UInt8(ascii: "\"")
}
