import PlainText
import Testing
import WorkshopImport

@Suite struct CSVReaderTests {
  /// Reads in pieces of `size` bytes.
  private func records(
    _ bytes: [UInt8], _ shape: SourceShape = .table, pieces size: Int
  ) throws -> [CSVReader.Record] {
    var reader = SourceReader(shape)
    var found: [CSVReader.Record] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      try reader.read(Array(rest.prefix(size))) { found.append($0) }
      rest = rest.dropFirst(size)
    }
    try reader.finish { found.append($0) }
    return found
  }

  private static let text = "a;\"b;\"\"c\"\"\r\nd\";é\r\n\r\n;;\r\n東京;x;👩‍👩‍👧‍👦"
  private static let cells = [["a", "b;\"c\"\r\nd", "é"], ["", "", ""], ["東京", "x", "👩‍👩‍👧‍👦"]]

  private static func utf16(_ text: String, littleEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let bytes = [UInt8(unit & 0xff), UInt8(unit >> 8)]
      return littleEndian ? bytes : bytes.reversed()
    }
  }

  @Test(arguments: [1, 2, 3, 7, 1_000]) func piecesAndEncodingsMakeNoDifference(_ size: Int) throws
  {
    let encodings = [
      Array(Self.text.utf8), [0xEF, 0xBB, 0xBF] + Array(Self.text.utf8),
      Self.utf16("\u{FEFF}" + Self.text, littleEndian: true),
      Self.utf16("\u{FEFF}" + Self.text, littleEndian: false),
      Self.utf16(Self.text, littleEndian: true), Self.utf16(Self.text, littleEndian: false),
    ]
    for bytes in encodings {
      let found = try records(bytes, pieces: size)
      #expect(found.map(\.cells) == Self.cells)
      #expect(found.map(\.row) == [1, 4, 5])
    }
  }

  @Test(arguments: [1, 5, 100]) func linesAreRecordsWhateverTheyHold(_ size: Int) throws {
    let found = try records(Array("a,\"b\r\n\r\n;c\rd".utf8), .lines, pieces: size)
    #expect(found.map(\.cells) == [["a,\"b"], [";c"], ["d"]])
    #expect(found.map(\.row) == [1, 3, 4])
  }

  @Test(arguments: ["a,b\n1,2\n", "a;b\n1;2\n", "a\tb\n1\t2"]) func theSeparatorIsFound(
    _ text: String
  ) throws {
    #expect(try records(Array(text.utf8), pieces: 3).map(\.cells) == [["a", "b"], ["1", "2"]])
  }

  @Test func bytesThatAreNoTextAreNamedByRow() throws {
    #expect(throws: ImportProblem(row: 2, "This is no text in UTF-8 or UTF-16. Save it as UTF-8."))
    {
      try records(Array("a,b\n".utf8) + [0x63, 0xFF, 0x0A], pieces: 100)
    }
  }

  @Test func anUnclosedQuoteDoesNotSwallowTheFile() {
    let text = "a,b\n\"" + String(repeating: "x\n", count: 200_000)
    #expect(throws: ImportProblem(row: 2, "A quote is not closed.")) {
      try records(Array(text.utf8), pieces: 4_096)
    }
  }

  @Test func moreRowsThanTheLimitAreRefused() {
    let text = String(repeating: "x\n", count: SourceReader.mostRows + 2)
    #expect(throws: ImportProblem.self) { try records(Array(text.utf8), .lines, pieces: 65_536) }
  }
}
