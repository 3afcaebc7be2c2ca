import FoundationEssentials
import PlainText
import Testing
import WorkshopImport

@Suite struct JSONListTests {
  private func texts(_ json: String, pieces size: Int = 7) throws -> [String] {
    var reader = JSONListReader()
    var found: [String] = []
    let bytes = Array(json.utf8)
    for start in stride(from: 0, to: bytes.count, by: size) {
      try reader.read(bytes[start..<min(start + size, bytes.count)]) {
        #expect($0 == found.count + 1)
        found.append($1.string)
      }
    }
    try reader.finish()
    return found
  }

  @Test(arguments: [1, 3, 1_000]) func aListComesInWhateverItsPieces(_ size: Int) throws {
    let json = "\u{FEFF} [ \"Ana\" , \"B\\u00f6 \\\"x\\\"\",\n\"東京\", \"\\ud83d\\ude00\" ] "
    #expect(try texts(json, pieces: size) == ["Ana", "Bö \"x\"", "東京", "😀"])
    #expect(try texts("[]", pieces: size) == [])
  }

  @Test(arguments: [
    "", "{}", "[1]", "[\"a\"", "[\"a\",]", "[\"a\" \"b\"]", "[\"a\"] x", "[[\"a\"]]", "[\"a\nb\"]",
    "[\"\\x\"]", "[null]", "\"a\"",
  ])
  func whatIsNoListOfTextsIsRefused(_ json: String) {
    #expect(throws: ImportProblem.self) { try texts(json) }
  }

  /// The list of three million texts that took 1.3 GB is refused at its first text too many.
  @Test func aListHasNoMoreTextsThanATableHasRows() throws {
    var reader = JSONListReader()
    var count = 0
    let item = Array("\"x\",".utf8)
    try reader.read(Array("[".utf8)) { _, _ in }
    let problem = #expect(throws: ImportProblem.self) {
      while true { try reader.read(item) { _, _ in count += 1 } }
    }
    #expect(count == SourceReader.mostRows)
    #expect(problem?.reason.string.contains("more than 100000 rows") == true)
  }

  @Test func aDocumentOfMoreValuesThanFitIsTold() {
    #expect(!JSONSize.isTooLarge("{\"a\": [1, 2, \",,,,\\\"[[\"]}".utf8))
    #expect(JSONSize.isTooLarge(Array(repeating: UInt8(ascii: ","), count: 3_000_001)))
  }
}
