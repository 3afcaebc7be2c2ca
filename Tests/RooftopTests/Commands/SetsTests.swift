import Foundation
import Testing
import WorkshopExport
import WorkshopModel
import WorkshopStore

@testable import rooftop

/// `--unit` and `--cycle`, and what commands do with several sets.
@Suite struct SetsTests {
  private func workshop(_ shell: Shell, _ name: String) throws -> Workshop {
    let ledger = try WorkshopFile.open(shell.folder.path(name), access: .readOnly).ledger
    defer { ledger.close() }
    return ledger.timeline.workshop
  }

  @Test func showTellsAllOrWhatIsNamed() throws {
    let shell = try Shell.withSales()
    let all = try shell.rooftop("show", "demo").output
    #expect(all.hasPrefix("Harbour Bikes: OKRs"))
    #expect(all.contains("\n\n\nSäles, Harbour Bikes: OKRs") && all.contains("Be known in towns"))
    let one = try shell.rooftop("show", "demo", "--unit", "sales")
    #expect(one.code == 0 && one.output.hasPrefix("Säles, Harbour Bikes: OKRs"))
    #expect(!one.output.contains("Mission"))
    let cycle = try workshop(shell, "demo.okr").sets[0].cycle.name.string
    #expect(try shell.rooftop("show", "demo", "--cycle", cycle).output == all)
    let log = try shell.rooftop("show", "demo", "--log").output
    #expect(log.contains("Decisions") && !log.contains("Säles, Harbour Bikes"))
    #expect(
      try shell.rooftop("show", "demo", "--unit", "sales", "--log").output.contains("Decisions"))
  }

  @Test(arguments: ["show", "export", "handout"]) func anUnknownNameIsOneLine(
    _ command: String
  ) throws {
    let shell = try Shell.withSales()
    let format = command == "handout" ? [] : ["--format", "markdown"]
    let refused = try shell.rooftop([command, "demo", "--unit", "Legal"] + format)
    #expect(refused.code == 64 && refused.errorIsOneLine)
    #expect(refused.error.contains("Harbour Bikes, Säles"), "\(refused.error)")
    let cycle = try shell.rooftop([command, "demo", "--cycle", "1999"] + format)
    #expect(cycle.code == 64 && cycle.errorIsOneLine)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: shell.folder.url.path) == ["demo.okr"])
  }

  @Test func exportTellsAllOrWhatIsNamed() throws {
    let shell = try Shell.withSales()
    let all = try shell.rooftop("export", "demo", "--format", "html", "-o", "-").output
    #expect(all.contains("<nav") && all.contains("Be known in towns"))
    let one = try shell.rooftop("export", "demo", "--format", "html", "--unit", "SALES")
    #expect(one.output.contains("harbour-bikes-säles-"), "\(one.error)")
    let whole = try shell.rooftop("export", "demo", "--format", "json", "--unit", "sales")
    #expect(whole.code == 64 && whole.errorIsOneLine)
  }

  @Test func aHandoutHasAPageForEachUnitAndOwner() throws {
    let shell = try Shell.withSales()
    #expect(try shell.rooftop("handout", "demo", "--output", "all").code == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: shell.folder.path("all"))
    #expect(names.contains { $0.hasPrefix("unit-1-harbour-bikes-") })
    #expect(names.contains { $0.hasPrefix("unit-2-säles-") })
    #expect(names.contains { $0.hasPrefix("owner-1-") })
    #expect(try shell.rooftop("handout", "demo", "--unit", "sales", "--output", "some").code == 0)
    let some = try FileManager.default.contentsOfDirectory(atPath: shell.folder.path("some"))
    #expect(some.count == ExportFormat.offered(hasCheckIns: false).count - 1)
    #expect(!some.contains { $0.hasSuffix(".json") || $0.hasPrefix("unit-") })
  }

  @Test func aWorkshopOfSeveralSetsComesBackEqual() throws {
    let shell = try Shell.withSales()
    _ = try shell.rooftop("export", "demo", "-o", "demo.json")
    let made = try shell.rooftop("import", "copy", "demo.json", "--apply")
    #expect(made.code == 0, "\(made.error)")
    #expect(try workshop(shell, "copy.okr") == workshop(shell, "demo.okr"))
  }

  @Test(arguments: ["workshop", "okrs"]) func aLaterFormIsRefusedInWords(_ kind: String) throws {
    let shell = try Shell.withSales()
    let json = try shell.rooftop("export", "demo", "--format", "json", "-o", "-").output
    try shell.folder.write(json.replacing("\"rooftop/2\"", with: "\"rooftop/9\""), to: "x.json")
    let file = kind == "okrs" ? "demo" : "new"
    let refused = try shell.rooftop("import", file, "x.json", "--kind", kind, "--apply")
    #expect(refused.code == 65 && refused.errorIsOneLine)
    #expect(refused.error.contains("Its format is rooftop/9, not rooftop/1 or rooftop/2."))
  }

  /// Its box stays behind, whatever set people work on meanwhile.
  @Test func aBlindRoundOfAnotherSetDoesNotTravelEither() throws {
    let shell = try Shell.withSales()
    let ledger = try WorkshopFile.open(shell.folder.path("demo.okr"), access: .readWrite).ledger
    let now = Timestamp(seconds: 1_803_892_000)
    func record(_ event: Event) throws { try ledger.record(.event(event), by: .desk, at: now) }
    let sales = ledger.timeline.workshop.sets[1].id
    try record(
      .sessionOpened(
        kind: .unit, set: sales, opening: nil,
        agenda: [AgendaItem(phase: .rooftopObjectives, minutes: 20)], absent: []))
    try record(.roundOpened(kind: .suggestions, set: sales))
    let round = try #require(ledger.timeline.workshop.openRound).id
    try ledger.seal(["Secret"], as: "list", in: round, by: .desk)
    try record(.sessionEnded(overriding: []))
    try record(
      .sessionOpened(
        kind: .kickOff, set: OKRSet.firstID, opening: nil, agenda: AgendaItem.annual, absent: []))
    ledger.close()
    _ = try shell.rooftop("export", "demo", "-o", "open.json")
    let refused = try shell.rooftop("import", "copy", "open.json", "--apply")
    #expect(refused.code == 65 && refused.errorIsOneLine, "\(refused.error)")
    #expect(!shell.folder.holds("copy.okr"))
  }

  @Test func okrsGoIntoTheSetThatIsNamed() throws {
    let shell = try Shell.withSales()
    try shell.folder.write(
      "Objective,Key result,Start,Target\nBe quick,Hours to answer,9,3\n", to: "o.csv")
    let before = try workshop(shell, "demo.okr").sets[0]
    let arguments = ["import", "demo", "o.csv", "--kind", "okrs", "--unit", "sales", "--apply"]
    let done = try shell.rooftop(arguments)
    #expect(done.code == 0, "\(done.error)")
    #expect(done.output.contains("Into Säles \(before.cycle.name): 1 objective."))
    let after = try workshop(shell, "demo.okr")
    #expect(after.sets[1].objectives.map(\.title) == ["Be known in towns", "Be quick"])
    #expect(after.sets[1].objectives[1].keyResults.count == 1)
    #expect(after.sets[0] == before)
    #expect(try shell.rooftop(arguments).output.contains("0 to add"))
    let unclear = try shell.rooftop(
      "import", "demo", "o.csv", "--kind", "okrs", "--cycle", before.cycle.name.string)
    #expect(unclear.code == 64 && unclear.error.contains("Harbour Bikes"), "\(unclear.error)")
    let people = try shell.rooftop("import", "demo", "o.csv", "--kind", "people", "--unit", "sales")
    #expect(people.code == 64 && people.errorIsOneLine)
  }

  @Test(arguments: ["csv", "json"]) func aTableOfAllSetsGoesBackIntoThem(_ format: String) throws {
    let shell = try Shell.withSales()
    _ = try shell.rooftop("export", "demo", "-o", "all.\(format)")
    let dry = try shell.rooftop("import", "demo", "all.\(format)", "--kind", "okrs")
    #expect(dry.code == 0, "\(dry.error)\(dry.output)")
    #expect(dry.output.contains("0 to add, 13 there already."), "\(dry.output)")
    let some = try shell.rooftop(
      "import", "demo", "all.\(format)", "--kind", "okrs", "--unit", "sales")
    #expect(some.output.contains("0 to add, 1 there already."), "\(some.output)")
    #expect(some.output.contains("Of other units or cycles, not brought in: 3 objectives."))
  }
}
