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
      #expect(found.map(\.row) == [1, 3, 4])
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

  private static let noText = ImportProblem(
    row: 2, "This is no text in UTF-8, UTF-16 or Windows-1252. Save it as CSV in UTF-8.")

  /// A byte that Windows-1252 does not know, one behind a letter that proved UTF-8, and a zero.
  @Test(arguments: [[0x63, 0x81, 0x0A], [0xC3, 0xBC, 0xFF, 0x0A], [0x63, 0x00, 0x0A]])
  func bytesThatAreNoTextAreNamedByRow(_ bytes: [UInt8]) throws {
    #expect(throws: Self.noText) {
      try records(Array("a,b\n".utf8) + bytes, pieces: 100)
    }
  }

  @Test(arguments: [1, 2, 3, 100]) func oldSpreadsheetsAreReadInTheirEncoding(_ size: Int) throws {
    let name: [UInt8] = [0x4A, 0xF6, 0x72, 0x67, 0x20, 0x80, 0x0A, 0xDC]
    var reader = SourceReader(.table)
    var found: [[String]] = []
    for start in stride(from: 0, to: name.count, by: size) {
      try reader.read(name[start..<min(start + size, name.count)]) { found.append($0.cells) }
    }
    try reader.finish { found.append($0.cells) }
    #expect(found == [["Jörg €"], ["Ü"]])
    #expect(reader.isWindows1252)
  }

  @Test(arguments: [
    "sep=;\r\na;b\r\n1;2,5\r\n", "\u{FEFF}SEP=;\na;b\n1;2,5", "\"sep=;\"\na;b\n1;2,5",
  ])
  func aLineThatNamesTheSeparatorIsNoRow(_ text: String) throws {
    let found = try records(Array(text.utf8), pieces: 4)
    #expect(found.map(\.cells) == [["a", "b"], ["1", "2,5"]])
    #expect(found.map(\.row) == [1, 2])
  }

  @Test func aTitleAboveTheTableDoesNotHideTheSeparator() throws {
    let found = try records(Array("OKRs of \"2027; draft\"\n\na;b\n1;2\n".utf8), pieces: 100)
    #expect(found.last?.cells == ["1", "2"])
    #expect(found.map(\.row) == [1, 3, 4])
  }

  @Test func anUnclosedQuoteDoesNotSwallowTheFile() {
    let text = "a,b\n\"" + String(repeating: "x\n", count: 200_000)
    let problem = ImportProblem(
      row: 2, "A cell begins here that has more than 100,000 bytes. Close its quote, or shorten it."
    )
    #expect(throws: problem) {
      try records(Array(text.utf8), pieces: 4_096)
    }
  }

  @Test func moreRowsThanTheLimitAreRefused() {
    let text = String(repeating: "x\n", count: SourceReader.mostRows + 2)
    #expect(throws: ImportProblem.self) { try records(Array(text.utf8), .lines, pieces: 65_536) }
  }
}
