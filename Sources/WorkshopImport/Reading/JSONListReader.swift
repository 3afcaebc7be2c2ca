import FoundationEssentials
import PlainText

/// Reads a JSON list of texts piece by piece, as many as a table may have rows.
public struct JSONListReader {
  private enum Place {
    case before, first, next, text, escape, behindText, end
  }

  private var place = Place.before
  private var text: [UInt8] = []
  private var hasEscapes = false
  private var count = 0
  /// How many bytes of a byte order mark were seen.
  private var markBytes = 0

  private static let mostBytesInAText = 100_000
  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  public init() {}

  /// Reads on; `each` gets every text with its place in the list, from 1.
  public mutating func read(
    _ bytes: some Sequence<UInt8>, each: (Int, CleanText) throws(ImportProblem) -> Void
  ) throws(ImportProblem) {
    for byte in bytes { try take(byte, each) }
  }

  public func finish() throws(ImportProblem) {
    guard case .end = place else { throw problem("The list does not end with ].") }
  }

  private mutating func take(
    _ byte: UInt8, _ each: (Int, CleanText) throws(ImportProblem) -> Void
  ) throws(ImportProblem) {
    switch (place, byte) {
    case (.text, UInt8(ascii: "\"")): try end(each)
    case (.text, UInt8(ascii: "\\")):
      hasEscapes = true
      place = .escape
      try append(byte)
    case (.text, 0..<0x20): throw problem("A line break inside a text is written \\n.")
    case (.text, _): try append(byte)
    case (.escape, _):
      place = .text
      try append(byte)
    case (_, 0x20), (_, 0x09), (_, 0x0A), (_, 0x0D): break
    case (.before, UInt8(ascii: "[")): place = .first
    case (.before, _) where markBytes < 3 && byte == Self.mark[markBytes]: markBytes += 1
    case (.first, UInt8(ascii: "]")), (.behindText, UInt8(ascii: "]")): place = .end
    case (.first, UInt8(ascii: "\"")), (.next, UInt8(ascii: "\"")): place = .text
    case (.behindText, UInt8(ascii: ",")): place = .next
    default: throw problem("A list of texts is wanted, like [\"Ana\", \"Bo\"].")
    }
  }

  private mutating func append(_ byte: UInt8) throws(ImportProblem) {
    guard text.count < Self.mostBytesInAText else { throw problem("The text is too long.") }
    text.append(byte)
  }

  private mutating func end(
    _ each: (Int, CleanText) throws(ImportProblem) -> Void
  ) throws(ImportProblem) {
    guard count < SourceReader.mostRows else { throw SourceReader.tooManyRows }
    guard let read = decoded else { throw problem("This is no text in JSON.") }
    count += 1
    text.removeAll(keepingCapacity: true)
    hasEscapes = false
    place = .behindText
    try each(count, CleanText(read).singleLine)
  }

  private var decoded: String? {
    guard hasEscapes else { return String(validating: text, as: UTF8.self) }
    let quote = UInt8(ascii: "\"")
    let list = [UInt8(ascii: "["), quote] + text + [quote, UInt8(ascii: "]")]
    return (try? JSONDecoder().decode([String].self, from: Data(list)))?.first
  }

  private func problem(_ reason: CleanText) -> ImportProblem {
    ImportProblem(row: count + 1, reason)
  }
}
