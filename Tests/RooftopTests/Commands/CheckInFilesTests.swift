import Foundation
import Testing
import WorkshopModel
import WorkshopStore

@testable import rooftop

/// `rooftop import --kind checkins` and what `rooftop export --format checkins` writes, on real files.
@Suite struct CheckInFilesTests {
  private static let table =
    "Date,Key result,Value,Confidence,Comment\n2026-10-12,1.1,30,6,Two fairs\n2026-10-19,1.1,32,,\n"

  private func readings(_ shell: Shell, _ name: String) throws -> [CheckInReading] {
    let ledger = try WorkshopFile.open(shell.folder.path(name), access: .readOnly).ledger
    defer { ledger.close() }
    let set = ledger.timeline.workshop.sets[0]
    let keyResult = try #require(set.objectives.first?.keyResults.first)
    return set.checkIns(of: keyResult.id).map(\.reading)
  }

  @Test func aTableComesInOnceAndIsShownBefore() throws {
    let shell = try Shell.withDemo()
    try shell.folder.write(Self.table, to: "weeks.csv")
    let dry = try shell.rooftop("import", "demo", "weeks.csv")
    #expect(dry.code == 0, "\(dry.error)")
    #expect(dry.output.hasPrefix("Read as checkins, by its columns.\n"))
    #expect(dry.output.contains("2 + 1.1 on 12 Oct 2026: 30%, confidence 6, Two fairs"))
    #expect(dry.output.contains("2 to add, 0 there already.\nNothing was changed. Say --apply"))
    #expect(try readings(shell, "demo.okr") == [])
    for _ in 0..<2 {
      let done = try shell.rooftop(
        "import", "demo", "weeks.csv", "--kind", "checkins", "--apply")
      #expect(done.code == 0 && done.output.hasSuffix("Done.\n"), "\(done.error)")
    }
    #expect(try readings(shell, "demo.okr") == [.value(30), .value(32)])
    #expect(try shell.rooftop("check", "demo").code == 0)
  }

  @Test func aDayThatHasNotComeKeepsAllOfItOut() throws {
    let shell = try Shell.withDemo()
    try shell.folder.write(Self.table + "9999-01-01,1.1,40,,\n", to: "weeks.csv")
    let refused = try shell.rooftop("import", "demo", "weeks.csv", "--apply")
    #expect(refused.code == 65 && refused.errorIsOneLine)
    #expect(refused.output.contains("! Row 4, Date: 1 Jan 9999 has not come yet."))
    #expect(try readings(shell, "demo.okr") == [])
  }

  @Test func namesOfASetAreForOKRsAndCheckIns() throws {
    let shell = try Shell.withDemo()
    try shell.folder.write(Self.table, to: "weeks.csv")
    let named = try shell.rooftop("import", "demo", "weeks.csv", "--cycle", "Nowhere")
    #expect(named.code == 64 && named.error.contains("Nowhere"))
    let people = try shell.rooftop(
      "import", "demo", "weeks.csv", "--kind", "people", "--unit", "Sales")
    #expect(people.code == 64)
    #expect(people.error.contains("--unit and --cycle are for OKRs and check-ins."))
  }

  @Test(arguments: ["weeks.checkins.csv", "weeks.json"])
  func whatWasExportedComesBack(_ name: String) throws {
    let shell = try Shell.withDemo()
    try FileManager.default.copyItem(
      atPath: shell.folder.path("demo.okr"), toPath: shell.folder.path("other.okr"))
    try shell.folder.write(Self.table, to: "weeks.csv")
    _ = try shell.rooftop("import", "demo", "weeks.csv", "--apply")
    let made = try shell.rooftop("export", "demo", "-o", name)
    #expect(made.code == 0, "\(made.error)")
    for _ in 0..<2 {
      let done = try shell.rooftop("import", "other", name, "--kind", "checkins", "--apply")
      #expect(done.code == 0, "\(done.error)")
    }
    #expect(try readings(shell, "other.okr") == [.value(30), .value(32)])
  }

  @Test func aHandoutHasTheTableOnceSomethingWasRead() throws {
    let shell = try Shell.withDemo()
    _ = try shell.rooftop("checkin", "demo", "1.1", "30", "--day", "2026-10-12")
    #expect(try shell.rooftop("handout", "demo", "--output", "all").code == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: shell.folder.path("all"))
    #expect(names.count { $0.hasSuffix(".checkins.csv") } == 1)
  }
}
