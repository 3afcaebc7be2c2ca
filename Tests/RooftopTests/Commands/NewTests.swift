import Foundation
import Testing
import WorkshopModel
import WorkshopStore

@testable import rooftop

@Suite struct NewTests {
  @Test func withoutATerminalItMakesTheFileAndSaysSo() throws {
    let shell = try Shell()
    let made = try shell.rooftop("new", "team", "--organisation", "Café Señor 東京")
    #expect(made.code == 0)
    #expect(made.output.contains("Made team.okr for Café Señor 東京"))
    #expect(made.error.isEmpty)
    #expect(shell.folder.holds("team.okr"))
    let mode = try FileManager.default.attributesOfItem(atPath: shell.folder.path("team.okr"))
    #expect(mode[.posixPermissions] as? Int == 0o600)
  }

  @Test func anEndingOfOnesOwnStays() throws {
    let shell = try Shell()
    _ = try shell.rooftop("new", "team.workshop", "--organisation", "X")
    #expect(shell.folder.holds("team.workshop"))
  }

  @Test func anExistingFileIsLeftAlone() throws {
    let shell = try Shell()
    try shell.folder.write("mine", to: "team.okr")
    let made = try shell.rooftop("new", "team", "--organisation", "X")
    #expect(made.code == 73)
    #expect(made.errorIsOneLine)
    #expect(try String(contentsOfFile: shell.folder.path("team.okr"), encoding: .utf8) == "mine")
  }

  @Test func peopleCycleAndHalfADayAreInTheWorkshop() throws {
    let shell = try Shell()
    try shell.folder.write("Name,Role\nAna,x\n\"Børje, the second\",y\n", to: "people.csv")
    let made = try shell.rooftop(
      "new", "team", "--organisation", "X", "--people", "people.csv", "--agenda", "half-day",
      "--cycle",
      "Summer", "--from", "2027-05-01", "--to", "31 Aug 2027")
    #expect(made.output.contains("Summer, 1 May 2027 to 31 Aug 2027, 2 people"))
    let shown = try shell.rooftop("show", "team")
    #expect(shown.output.contains("X: OKRs Summer\n1 May 2027 to 31 Aug 2027"))
    #expect(shown.output.contains("- Ana\n  - Børje, the second"))
  }

  @Test func aQuarterIsPlannedWithTheYear() throws {
    let shell = try Shell()
    _ = try shell.rooftop(
      "new", "team", "--organisation", "X", "--agenda", "full", "--year-begins", "4")
    #expect(try shell.rooftop("check", "team").code == 0)
    #expect(try shell.rooftop("log", "team").output.contains("Workshop of X created"))
    let refused = try shell.rooftop(
      "new", "season", "--organisation", "X", "--agenda", "full", "--cycle", "Summer", "--from",
      "2027-05-01", "--to", "2027-08-31")
    #expect(refused.code != 0)
    #expect(
      refused.error.contains(
        "Summer is no year of twelve whole months: plan the year now, and other days on the board.")
    )
  }

  @Test func theUnitsOfAListOfPeopleAreMade() throws {
    let shell = try Shell()
    try shell.folder.write(
      "Name,Unit\nAna,Sales\nBo,Sales / East\nCy,\n", to: "people.csv")
    let made = try shell.rooftop("new", "team", "--organisation", "X", "--people", "people.csv")
    #expect(made.code == 0, "\(made.error)")
    let ledger = try WorkshopFile.open(shell.folder.path("team.okr"), access: .readOnly).ledger
    defer { ledger.close() }
    let workshop = ledger.timeline.workshop
    let units = workshop.people.map { $0.unit.flatMap(workshop.unit)?.name.string ?? "-" }
    #expect(units == ["Sales", "East", "-"])
    #expect(workshop.units.map(\.name) == ["X", "Sales", "East"])
  }

  @Test(arguments: [
    ("name\nAna\n\nana\n", "row 4: Ana is on the roster already"),
    ("Ana\n,x\n", "Row 2: The first column is empty"),
    ("Ana\n\"Bo\n", "Row 2: A quote is not closed"),
    ("\(String(repeating: "x", count: 61))\n", "row 1: The name has 61 characters"),
  ]) func wrongPeopleAreNamedByRowAndNothingIsMade(_ csv: String, _ words: String) throws {
    let shell = try Shell()
    try shell.folder.write(csv, to: "people.csv")
    let made = try shell.rooftop("new", "team", "--organisation", "X", "--people", "people.csv")
    #expect(made.code == 65)
    #expect(made.errorIsOneLine)
    #expect(made.error.contains(words))
    #expect(made.error.contains("Nothing was created."))
    #expect(!shell.folder.holds("team.okr"))
  }

  @Test func aMissingListIsNoInput() throws {
    let shell = try Shell()
    let made = try shell.rooftop("new", "team", "--organisation", "X", "--people", "no.csv")
    #expect(made.code == 66)
    #expect(!shell.folder.holds("team.okr"))
  }
}
