import Foundation
import Testing
import WorkshopExport

/// `handout`, `schema`, and what `show` picks out.
@Suite struct HandoutTests {
  @Test func everyFormatAndAPageForEachOwnerLieInANewFolder() throws {
    let shell = try Shell.withDemo()
    let made = try shell.rooftop("handout", "demo", "--output", "for-all")
    #expect(made.code == 0, "\(made.error)")
    let names = try FileManager.default.contentsOfDirectory(atPath: shell.folder.path("for-all"))
    for format in ExportFormat.offered(hasCheckIns: false) {
      #expect(names.contains { $0.hasPrefix("harbour-bikes") && $0.hasSuffix(format.ending) })
    }
    #expect(names.contains { $0.hasPrefix("owner-1-") && $0.hasSuffix(".html") })
    let folder = try FileManager.default.attributesOfItem(atPath: shell.folder.path("for-all"))
    #expect(folder[.posixPermissions] as? Int == 0o700)

    let again = try shell.rooftop("handout", "demo", "--output", "for-all")
    #expect(again.code == 73 && again.errorIsOneLine)
  }

  @Test func theFourSquaresOfAWeekAreAPageToPrint() throws {
    let shell = try Shell.withDemo()
    let made = try shell.rooftop(
      "handout", "demo", "--week", "--day", "2027-03-03", "--output", "week")
    #expect(made.code == 0, "\(made.error)")
    let names = try FileManager.default.contentsOfDirectory(atPath: shell.folder.path("week"))
    #expect(names.count == 3 && names.allSatisfy { $0.contains("-week-2027-03-03.") })
    for name in names {
      let text = try String(
        contentsOfFile: shell.folder.path("week/\(name)"), encoding: .utf8)
      for words in [
        "Priorities, week of 1 Mar", "Next four weeks", "Health", "Families name us", "8 Mar",
      ] { #expect(text.contains(words), "\(name): \(words)") }
    }
    let alone = try shell.rooftop("handout", "demo", "--day", "2027-03-03", "--output", "day")
    #expect(alone.code == 64 && alone.errorIsOneLine)
  }

  @Test func theSchemaIsJSON() throws {
    let printed = try Shell().rooftop("schema")
    let schema = try JSONSerialization.jsonObject(with: Data(printed.output.utf8))
    #expect((schema as? [String: Any])?["$id"] as? String == "urn:rooftop:workshop:2")
  }

  @Test func showPicksOut() throws {
    let shell = try Shell.withDemo()
    let one = try shell.rooftop("show", "demo", "--objective", "2").output
    #expect(one.contains("Objective 2:") && !one.contains("Objective 1:"))
    #expect(!one.contains("Mission") && !one.contains("Took part"))
    let log = try shell.rooftop("show", "demo", "--log").output
    #expect(log.contains("Decisions") && !log.contains("Objective 2:"))
    let parking = try shell.rooftop("show", "demo", "--parking").output
    #expect(parking.contains("Parking lot") && !parking.contains("Decisions"))
    #expect(try !shell.rooftop("show", "demo").output.contains("Decisions"))
    #expect(try shell.rooftop("show", "demo", "--objective", "4").code == 64)
  }

  @Test func showInAFormatIsTheExport() throws {
    let shell = try Shell.withDemo()
    for format in ["markdown", "html", "csv", "json", "ics"] {
      let shown = try shell.rooftop("show", "demo", "--format", format).output
      let exported = try shell.rooftop("export", "demo", "--format", format, "-o", "-").output
      #expect(shown == exported && !shown.isEmpty)
    }
  }

  @Test func aPipeGetsNoColours() throws {
    #expect(try !Shell.withDemo().rooftop("show", "demo").output.contains("\u{1B}"))
  }
}
