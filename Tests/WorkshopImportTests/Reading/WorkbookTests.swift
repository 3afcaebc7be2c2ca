import FoundationEssentials
import PlainText
import Testing
import WorkshopModel

@testable import WorkshopImport

@Suite struct WorkbookTests {
  /// Stored, and with the codes of the format.
  @Test(
    arguments: [
      ([0x01, 0x03, 0x00, 0xFC, 0xFF, 0x61, 0x62, 0x63], "abc"),
      ([0x4B, 0x4C, 0x4A, 0x06, 0x00], "abc"),
    ] as [([UInt8], String)])
  func whatWasPackedIsUnpacked(_ packed: [UInt8], _ text: String) {
    let read = Inflate.unpacked(packed[...], limit: 1_000)
    #expect(read.map { String(decoding: $0, as: UTF8.self) } == text)
    #expect(Inflate.unpacked(packed[...], limit: text.count - 1) == nil)
    #expect(Inflate.unpacked(packed[..<3], limit: 1_000) == nil)
  }

  @Test func damagedBytesNeverTrap() {
    var seed: UInt64 = 1
    for _ in 0..<5_000 {
      let bytes = (0..<40).map { _ -> UInt8 in
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(truncatingIfNeeded: seed >> 33)
      }
      _ = Inflate.unpacked(bytes[...], limit: 10_000)
      var scanner = XMLScanner(Array("<a b='".utf8) + bytes + Array(">&#x;<".utf8))
      while scanner.next() != nil {}
      #expect(throws: ImportProblem.self) {
        try WorkbookReader([0x50, 0x4B, 0x03, 0x04] + bytes + [0x50, 0x4B, 0x05, 0x06] + bytes)
      }
    }
  }

  @Test(arguments: [
    #"<row r="9223372036854775807"><c><v>1</v></c></row><row><c><v>2</v></c></row>"#,
    #"<row r="0"><c><v>1</v></c></row><row r="-5"><c><v>2</v></c></row>"#,
    #"<row><c s="1"><v>9223372036854775807</v></c></row><row><c s="1"><v>-2147483648</v></c></row>"#,
    #"<row ><c ><v >1</v ></c ></row ><row><c><v>2</v></c></row>"#,
  ]) func aSheetThatNoProgramWritesIsReadOrLeft(_ rows: String) throws {
    let styles = #"<styleSheet><cellXfs><xf/><xf numFmtId="14"/></cellXfs></styleSheet>"#
    let read = try WorksheetReader(
      Array("<worksheet><sheetData>\(rows)</sheetData></worksheet>".utf8), texts: [],
      styles: NumberStyles(Array(styles.utf8)), from1904: true)
    #expect(read.records.map(\.row) == [1, 2])
    #expect(read.records.allSatisfy { $0.cells.count == 1 && !$0.cells[0].isEmpty })
  }

  /// A library writes formulas and leaves it to Excel to work them out.
  @Test func aFormulaWithoutItsResultIsNamed() throws {
    func read(_ cell: String) throws -> [[String]] {
      try WorksheetReader(
        Array("<worksheet><row r=\"3\"><c r=\"A3\"><v>1</v></c>\(cell)</row></worksheet>".utf8),
        texts: [], styles: NumberStyles([]), from1904: false
      ).records.map(\.cells)
    }
    #expect(try read(#"<c r="B3"><f>1+1</f><v>2</v></c>"#) == [["1", "2"]])
    #expect(try read(#"<c r="B3" t="str"><f>""</f><v></v></c>"#) == [["1", ""]])
    let problem = #expect(throws: ImportProblem.self) { try read(#"<c r="B3"><f>1+1</f></c>"#) }
    #expect(problem?.words.string.hasPrefix("Row 3: The cell B3 holds a formula without") == true)
  }

  /// A number column refuses what is read here, as it refuses hours in a CSV file.
  @Test(arguments: [("1.5", "36:00"), ("0.25", "6:00"), ("0.3784722", "9:05")])
  func hoursAreNoNumbers(_ stored: String, _ shown: String) throws {
    let styles = """
      <styleSheet><numFmts><numFmt numFmtId="164" formatCode="[h]:mm"/></numFmts>
      <cellXfs><xf/><xf numFmtId="164"/></cellXfs></styleSheet>
      """
    let sheet = "<worksheet><row><c s=\"1\"><v>\(stored)</v></c></row></worksheet>"
    let read = try WorksheetReader(
      Array(sheet.utf8), texts: [], styles: NumberStyles(Array(styles.utf8)), from1904: false)
    let cell = try #require(read.records.first?.cells.first)
    #expect(cell == shown)
    #expect((try? AmountReading(CleanText(cell))) == nil)
  }

  @Test func cellsAreReadAsTheSheetShowsThem() throws {
    let sheet = """
      <x:worksheet><x:sheetData>
      <row r="2"><c r="A2" t="s"><v>1</v></c><c r="C2" t="inlineStr"><is><t>A &amp; B</t></is></c></row>
      <row r="3"/><row r="4"><c r="A4" s="1"><v>46660.75</v></c><c r="B4" s="2"><v>0.12</v></c>
      <c r="C4"><v>0.30000000000000004</v></c><c r="D4"><v>1.234</v></c><c r="E4" t="b"><v>1</v></c>
      <c r="F4" t="e"><v>#N/A</v></c><c r="G4" s="3"><v>5</v></c></row>
      </x:sheetData></x:worksheet>
      """
    let styles = """
      <styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/>
      <numFmt numFmtId="165" formatCode="0 &quot;days&quot;"/></numFmts>
      <cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>
      <cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="10"/><xf numFmtId="165"/></cellXfs>
      </styleSheet>
      """
    let read = try WorksheetReader(
      Array(sheet.utf8), texts: ["no", "Objective"], styles: NumberStyles(Array(styles.utf8)),
      from1904: false)
    #expect(read.records.map(\.row) == [2, 4])
    #expect(
      read.records.map(\.cells) == [
        ["Objective", "", "A & B"],
        ["2027-09-30", "12%", "0.3", "1.2340", "TRUE", "#N/A", "5"],
      ])
  }
}
