import Foundation
import Testing
import WorkshopModel
import WorkshopStore

@testable import rooftop

/// `rooftop import` on real files.
@Suite struct ImportCommandTests {
  private func workshop(_ shell: Shell, _ name: String) throws -> Workshop {
    try timeline(shell, name).workshop
  }

  private func timeline(_ shell: Shell, _ name: String) throws -> Timeline {
    let ledger = try WorkshopFile.open(shell.folder.path(name), access: .readOnly).ledger
    defer { ledger.close() }
    return ledger.timeline
  }

  private func newShell() throws -> Shell {
    let shell = try Shell()
    _ = try shell.rooftop("new", "team", "--organisation", "X")
    return shell
  }

  @Test func aWholeWorkshopComesBackEqual() throws {
    let shell = try Shell.withDemo()
    _ = try shell.rooftop("export", "demo", "-o", "demo.json")
    let dry = try shell.rooftop("import", "copy", "demo.json", "--kind", "workshop")
    #expect(dry.code == 0 && dry.output.hasPrefix("Would make copy.okr"))
    #expect(!shell.folder.holds("copy.okr"))
    let made = try shell.rooftop("import", "copy", "demo.json", "--kind", "workshop", "--apply")
    #expect(made.code == 0, "\(made.error)")
    #expect(try workshop(shell, "copy.okr") == workshop(shell, "demo.okr"))
    #expect(try timeline(shell, "copy.okr").records == timeline(shell, "demo.okr").records)
    #expect(try shell.rooftop("check", "copy").code == 0)
    let again = try shell.rooftop("import", "copy", "demo.json", "--apply")
    #expect(again.code == 0 && again.output.contains("already"))
    _ = try shell.rooftop("new", "other", "--organisation", "X")
    #expect(try shell.rooftop("import", "other", "demo.json", "--apply").code == 73)
  }

  @Test(arguments: ["csv", "json"]) func okrsComeBackEqual(_ format: String) throws {
    let shell = try Shell.withDemo()
    let demo = try WorkshopFile.open(shell.folder.path("demo.okr"), access: .readWrite).ledger
    let first = try #require(demo.timeline.workshop.sets[0].objectives.first?.keyResults.first)
    try demo.record(
      .event(.keyResultWeighed(keyResult: first.id, weight: 3)), by: .desk,
      at: Timestamp(seconds: 1_803_900_000))
    demo.close()
    _ = try shell.rooftop("export", "demo", "-o", "demo.\(format)")
    _ = try shell.rooftop("new", "team", "--organisation", "X")
    let dry = try shell.rooftop("import", "team", "demo.\(format)", "--kind", "okrs")
    #expect(dry.output.contains("12 to add, 0 there already."))
    #expect(try workshop(shell, "team.okr").currentSet.objectives.isEmpty)
    for _ in 0..<2 {
      let done = try shell.rooftop("import", "team", "demo.\(format)", "--kind", "okrs", "--apply")
      #expect(done.code == 0, "\(done.error)")
    }
    let there = try workshop(shell, "team.okr").currentSet.objectives
    let source = try workshop(shell, "demo.okr").currentSet.objectives
    #expect(there.map(\.title) == source.map(\.title))
    #expect(
      there.map { $0.keyResults.map(\.wording) } == source.map { $0.keyResults.map(\.wording) })
    #expect(there.map { $0.keyResults.map(\.values) } == source.map { $0.keyResults.map(\.values) })
    #expect(there.map { $0.keyResults.map(\.weight) } == source.map { $0.keyResults.map(\.weight) })
    #expect(there.first?.keyResults.first?.weight == 3)
  }

  @Test func peopleComeInWithTheirUnits() throws {
    let shell = try newShell()
    try shell.folder.write("Name,Department\nAna,Sales\nBo,Sales\n", to: "people.csv")
    let asked = try shell.rooftop("import", "team", "people.csv", "--apply")
    #expect(asked.code == 65)
    #expect(asked.output.contains("! Row 2: There is no unit Sales, and in 1 more row."))
    #expect(asked.output.contains("Say --units make or --units leave"))
    let dry = try shell.rooftop("import", "team", "people.csv", "--units", "make")
    #expect(dry.output.contains("2 + Unit Sales below X") && dry.output.contains("2 + Ana, Sales"))
    #expect(try workshop(shell, "team.okr").people.isEmpty)
    for _ in 0..<2 {
      let done = try shell.rooftop(
        "import", "team", "people.csv", "--units", "make", "--apply")
      #expect(done.code == 0, "\(done.error)")
    }
    let made = try workshop(shell, "team.okr")
    #expect(made.units.map(\.name) == ["X", "Sales"])
    #expect(made.people.map(\.unit) == [made.units[1].id, made.units[1].id])
  }

  @Test func anExportOfANewerRooftopSaysSo() throws {
    let shell = try Shell.withDemo()
    _ = try shell.rooftop("export", "demo", "-o", "demo.json")
    let text = try String(contentsOfFile: shell.folder.path("demo.json"), encoding: .utf8)
    try shell.folder.write(
      text.replacing("\"timerPaused\" : {", with: "\"moonLanded\" : {"), to: "newer.json")
    let done = try shell.rooftop("import", "copy", "newer.json", "--kind", "workshop")
    #expect(done.code == 65)
    #expect(done.error.contains("A newer Rooftop wrote it. Update Rooftop to read this file."))
  }

  @Test func peopleComeInOnce() throws {
    let shell = try newShell()
    try shell.folder.write("Name;Role\nAna;x\n\"Bo, the second\";y\nana;z\n", to: "people.csv")
    let dry = try shell.rooftop("import", "team", "people.csv")
    #expect(dry.output.contains("2 to add, 1 there already."))
    #expect(dry.output.contains("Say --apply"))
    #expect(try workshop(shell, "team.okr").people.isEmpty)
    for _ in 0..<2 { _ = try shell.rooftop("import", "team", "people.csv", "--apply") }
    #expect(
      try workshop(shell, "team.okr").people.map(\.name.string) == ["Ana", "Bo, the second"])
  }

  @Test func aMistakeInOneRowKeepsTheWholeFileOut() throws {
    let shell = try newShell()
    try shell.folder.write("name\nAna\n\(String(repeating: "x", count: 61))\n", to: "p.csv")
    let failed = try shell.rooftop("import", "team", "p.csv", "--apply")
    #expect(failed.code == 65 && failed.errorIsOneLine)
    #expect(failed.output.contains("! Row 3: The name has 61 characters"))
    #expect(try workshop(shell, "team.okr").people.isEmpty)
  }

  @Test func aFileThatDoesNotSayWhatItHoldsIsAsked() throws {
    let shell = try newShell()
    try shell.folder.write("Be bigger\n", to: "x.csv")
    let asked = try shell.rooftop("import", "team", "x.csv")
    #expect(asked.code == 64 && asked.error.contains("--kind"))
  }

  @Test func suggestionsComeIntoTheOpenWorkshopOnce() throws {
    let shell = try newShell()
    try shell.folder.write("Be bigger\n=1+1, really\nBe bigger\n", to: "s.txt")
    for _ in 0..<2 {
      _ = try shell.rooftop("import", "team", "s.txt", "--kind", "suggestions", "--apply")
    }
    let texts = try workshop(shell, "team.okr").currentSet.suggestions.map(\.text.string)
    #expect(texts == ["Be bigger", "=1+1, really"])
  }

  @Test func suggestionsForAnOpenRoundAreAsBlindAsTypedOnes() throws {
    let shell = try Shell()
    let events = DemoSession.events(
      through: .strategy, until: Timestamp(seconds: 1_803_891_600)
    )
    let (_, ledger) = try WorkshopFile.create(shell.folder.path("open.okr"), events)
    let phases = ledger.timeline.workshop.phases
    let collect = try #require(phases.first { $0.definition.activity == .collect })
    let now = Timestamp(seconds: 1_803_892_000)
    try ledger.record(.event(.phaseEntered(phase: collect.id, overriding: [])), by: .desk, at: now)
    try ledger.record(.event(.roundOpened(kind: .suggestions)), by: .desk, at: now)
    ledger.close()
    try shell.folder.write("Secret one\nSecret two\n", to: "s.txt")
    let arguments = ["import", "open", "s.txt", "--kind", "suggestions", "--apply"]
    for _ in 0..<2 {
      let done = try shell.rooftop(arguments)
      #expect(done.code == 0, "\(done.error)")
    }
    for command in [
      ["show", "open"], ["log", "open"], ["export", "open", "--format", "json", "-o", "-"],
    ] {
      #expect(try !shell.rooftop(command).output.contains("Secret"), "\(command)")
    }
    #expect(try shell.rooftop("check", "open").output.contains("2 sealed entries"))
    let reopened = try WorkshopFile.open(shell.folder.path("open.okr"), access: .readWrite).ledger
    defer { reopened.close() }
    let round = try #require(reopened.timeline.workshop.openRound)
    try reopened.record(.event(.roundClosed(round: round.id)), by: .desk, at: now)
    try reopened.record(.reveal(round: round.id), by: .desk, at: now)
    let texts = reopened.timeline.workshop.currentSet.suggestions.map(\.text.string)
    #expect(texts.sorted() == ["Secret one", "Secret two"])
  }

  @Test func aBlindRoundThatWasNotShownDoesNotTravel() throws {
    let shell = try Shell()
    let events = DemoSession.events(through: .strategy, until: Timestamp(seconds: 1_803_891_600))
    let (_, ledger) = try WorkshopFile.create(shell.folder.path("open.okr"), events)
    let workshop = ledger.timeline.workshop
    let collect = try #require(workshop.phases.first { $0.definition.activity == .collect })
    let now = Timestamp(seconds: 1_803_892_000)
    try ledger.record(.event(.phaseEntered(phase: collect.id, overriding: [])), by: .desk, at: now)
    try ledger.record(.event(.roundOpened(kind: .suggestions)), by: .desk, at: now)
    let round = try #require(ledger.timeline.workshop.openRound).id
    try ledger.seal(["Secret"], as: "list", in: round, by: .desk)
    ledger.close()
    _ = try shell.rooftop("export", "open", "-o", "open.json")
    let refused = try shell.rooftop("import", "copy", "open.json", "--apply")
    #expect(refused.code == 65 && refused.errorIsOneLine)
    #expect(!shell.folder.holds("copy.okr"))
  }
}
