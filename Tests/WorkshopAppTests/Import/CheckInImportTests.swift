import PlainText
import Testing
import WorkshopImport
import WorkshopModel

@testable import WorkshopApp

/// Check-ins of a file brought in at the desk.
@Suite struct CheckInImportTests {
  @Test func checkInsComeInAtTheDeskOfTheWeeklySession() throws {
    let text = "Date,Key result,Value,Comment\n2027-02-01,1.1,30,Two fairs\n2027-02-08,9.9,3,\n"
    let mended = text.replacing("9.9", with: "1.2")
    var isMended = false
    let story = try Story(
      TrackScreenTests.weekly(read: false),
      importer: { order in
        #expect(order.kind == .checkIns)
        return (try? Self.read(isMended ? mended : text)) ?? .refused("?")
      })
    story.press("I")
    #expect(story.shows("✓ check-ins"))
    story.press("Enter")
    story.type("weeks.csv")
    story.press("Enter")
    #expect(story.shows("! Row 3, Key result: There is no key result 9.9."))
    isMended = true
    story.press("r")
    #expect(story.shows("2 + 1.1 on 1 Feb 2027: 30%, Two fairs"))
    story.press("a")
    #expect(story.shows("Done: 2 added."))
    let set = story.workshop.currentSet
    #expect(set.objectives[0].keyResults.prefix(2).map { set.checkIns(of: $0.id).count } == [1, 1])
  }

  private static func read(_ text: String) throws -> ImportReading {
    var reader = SourceReader(.table)
    var records: [CSVReader.Record] = []
    try reader.read(Array(text.utf8)) { records.append($0) }
    try reader.finish { records.append($0) }
    return .read(try ImportSource(Sheet(records), as: .checkIns))
  }
}
