import Foundation
import PlainText
import Testing
import WorkshopModel

@testable import WorkshopExport

/// A mail draft as mail programs take it.
@Suite struct MailTests {
  /// The header fields of a part, unfolded, and its body.
  private struct Part {
    let fields: [(name: String, value: String)]
    let body: String

    init(_ text: String) throws {
      let end = try #require(text.range(of: "\r\n\r\n"))
      let header = text[..<end.lowerBound].replacing("\r\n ", with: " ")
      fields = header.split(separator: "\r\n").map { line in
        let halves = line.split(separator: ":", maxSplits: 1)
        return (String(halves[0]), halves[1].trimmingPrefix(" ").description)
      }
      body = String(text[end.upperBound...])
    }

    subscript(name: String) -> String? { fields.first { $0.name == name }?.value }

    /// The parts between the boundaries that it names.
    func parts() throws -> [Part] {
      let type = try #require(self["Content-Type"])
      let boundary = try #require(type.split(separator: "boundary=").last)
        .trimmingCharacters(in: ["\""])
      let pieces = ("\r\n" + body).components(separatedBy: "\r\n--\(boundary)")
      #expect(pieces.first == "", "nothing stands before the first part")
      #expect(pieces.last == "--\r\n", "the end is marked")
      return try pieces.dropFirst().dropLast().map { try Part(String($0.dropFirst())) }
    }
  }

  private static func draft(
    _ timeline: Timeline, attaching files: [MailAttachment] = []
  ) throws -> Part {
    try Part(
      String(
        decoding: MailDraft.bytes(WorksheetBook(timeline), attaching: files), as: UTF8.self))
  }

  @Test func aDraftHoldsTextAndPageAndNoAddress() throws {
    let draft = try Self.draft(Sample.demo())
    #expect(
      draft.fields.map(\.name) == ["Subject", "Date", "X-Unsent", "MIME-Version", "Content-Type"])
    #expect(draft["Subject"] == "Harbour Bikes: OKRs 2027")
    #expect(draft["X-Unsent"] == "1")
    let parts = try draft.parts()
    #expect(
      parts.map { $0["Content-Type"] } == [
        "text/plain; charset=utf-8", "text/html; charset=utf-8",
      ])
    #expect(parts.allSatisfy { $0["Content-Transfer-Encoding"] == "quoted-printable" })
  }

  @Test func filesAreAttachedAsTheyAre() throws {
    let files: [MailAttachment] = [
      MailAttachment(name: "okrs.xlsx", format: .xlsx, bytes: Array(0...255)),
      MailAttachment(name: "größe-東京.csv", format: .csv, bytes: []),
    ]
    let draft = try Self.draft(Sample.demo(), attaching: files)
    #expect(draft["Content-Type"]?.hasPrefix("multipart/mixed;") == true)
    let parts = try draft.parts()
    #expect(parts.count == 3)
    #expect(parts[0]["Content-Type"]?.hasPrefix("multipart/alternative;") == true)
    #expect(try parts[0].parts().count == 2)
    #expect(parts[1]["Content-Disposition"] == "attachment; filename=\"okrs.xlsx\"")
    #expect(
      parts[2]["Content-Disposition"]
        == "attachment; filename*=UTF-8''gr%C3%B6%C3%9Fe-%E6%9D%B1%E4%BA%AC.csv")
    let decoded = Data(base64Encoded: parts[1].body, options: .ignoreUnknownCharacters)
    #expect(decoded == Data(0...255))
  }

  @Test(arguments: 0..<4) func anotherProgramReadsEveryText(_ turn: Int) throws {
    let texts = HostileText.all
    let cut = turn * 17 % texts.count
    let ordered = Array(texts[cut...] + texts[..<cut]).filter { !$0.singleLine.isEmpty }
    let timeline = try Sample.workshop(ordered)
    let book = WorksheetBook(timeline)
    let name = FileName.of(book, .csv)
    let table = try Sample.bytes(timeline, as: .csv)
    let reading = try Reading.of(
      MailDraft.bytes(
        book, attaching: [MailAttachment(name: name, format: .csv, bytes: table)]), by: "mail")
    #expect(reading.problems == [])
    #expect(
      reading.formats == [
        "multipart/mixed", "multipart/alternative", "text/plain", "text/html", "text/csv",
      ])
    let told = book.keeping(WorksheetSection.whole.subtracting([.log]))
    #expect(reading.texts.first == book.title.singleLine.string)
    #expect(reading.texts[1] == String(decoding: WorksheetText.bytes(told), as: UTF8.self))
    #expect(reading.texts[2] == String(decoding: HTMLPage.bytes(told), as: UTF8.self))
    #expect(reading.texts[3] == "\(name) \(Data(table).base64EncodedString())")
    let tidy = try Reading.run(
      ["tidy", "-quiet", "-errors", "-utf8"], over: Array(reading.texts[2].utf8))
    #expect(tidy.code == 0 && tidy.error.isEmpty, "\(tidy.error)")
  }

  @Test(arguments: HostileText.all) func aSubjectEndsNoHeader(_ text: CleanText) throws {
    let field = MailHeader.field("Subject", text)
    let lines = field.components(separatedBy: "\r\n")
    #expect(lines.last == "")
    #expect(lines.dropFirst().dropLast().allSatisfy { $0.hasPrefix(" ") })
    #expect(lines.allSatisfy { $0.utf8.count <= 76 })
    #expect(field.utf8.allSatisfy { $0 < 0x7F })
  }

  @Test func whatLooksEncodedIsEncoded() {
    #expect(MailHeader.field("Subject", "Plain words") == "Subject: Plain words\r\n")
    #expect(!MailHeader.field("Subject", "=?UTF-8?Q?a?=").contains("?Q?"))
  }

  @Test func noBoundaryStandsInABody() throws {
    let timeline = try Sample.workshop(["--=_rooftop-mixed", "--=_rooftop-alternative--", "."])
    let text = String(decoding: try Sample.bytes(timeline, as: .eml), as: UTF8.self)
    let body = text.components(separatedBy: "\r\n\r\n").dropFirst().joined(separator: "\n")
    #expect(body.components(separatedBy: "=_rooftop-").count == 4, "used three times")
  }

  @Test func chosenSectionsAreAllThatIsSent() throws {
    let book = try WorksheetBook(Sample.demo()).keeping([.strategy])
    let reading = try Reading.of(MailDraft.bytes(book), by: "mail")
    #expect(reading.texts[1].contains("Mission") && !reading.texts[1].contains("Objective 1"))
  }
}
