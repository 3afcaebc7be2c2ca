import Foundation
import PlainText
import Testing
import WorkshopModel
import WorkshopStore

@testable import rooftop

/// The people of a rehearsal at a file, on their own thread, beside a desk.
@Suite struct RehearsalCrowdTests {
  private static let now = Timestamp(seconds: 1_803_891_600)

  @Test func theyComeToTheirSeatsWriteAndLeaveASoundFile() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("rehearsal.okr")
    let workshop = try RehearsalWorkshop(
      DemoSession.steps(through: .rooftopObjectives), people: 8)
    let (_, desk) = try WorkshopFile.create(
      path, DemoSession.events(workshop.steps, until: Self.now))
    let crowd = try RehearsalCrowd(of: workshop.played, in: path, seed: 1)
    #expect(desk.live.others[.seat] == RehearsalCrowd.seats(for: 8))
    try desk.record(.event(.roundOpened(kind: .suggestions)), by: .desk, at: Clock.now)
    let end = Date().addingTimeInterval(90)
    while Date() < end, desk.timeline.workshop.openRound?.turns.isEmpty ?? true {
      Thread.sleep(forTimeInterval: 0.1)
      try desk.catchUp()
    }
    #expect(desk.timeline.workshop.openRound?.turns.isEmpty == false)
    #expect(desk.timeline.records.last?.author == .seat)
    crowd.end()
    desk.close()
    #expect(try SQLiteStore.check(path).isSound)
  }

  @Test func theyRefuseAWorkshopThatIsNoRehearsal() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("real.okr")
    let (_, desk) = try WorkshopFile.create(
      path, DemoSession.events(through: .rooftopObjectives, until: Self.now))
    desk.close()
    let before = try Data(contentsOf: URL(filePath: path))
    #expect(throws: CommandFailure.self) {
      try RehearsalCrowd(of: ["Åsa Lindqvist"], in: path, seed: 1)
    }
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
  }

  @Test(arguments: [(2, 2), (3, 2), (8, 3), (30, 8)])
  func peopleShareSeats(_ people: Int, _ seats: Int) {
    #expect(RehearsalCrowd.seats(for: people) == seats)
  }

  @Test func whatIsExportedFromARehearsalSaysSo() throws {
    let shell = try Shell()
    let workshop = try RehearsalWorkshop(DemoSession.steps(through: .evaluation), people: 8)
    try WorkshopFile.create(
      shell.folder.path("r.okr"), DemoSession.events(workshop.steps, until: Self.now)
    ).ledger.close()
    for format in ["text", "markdown", "html", "json", "ics"] {
      let output = try shell.rooftop("export", "r", "--format", format, "-o", "-").output
      #expect(output.contains("REHEARSAL"), "\(format)")
    }
    #expect(try shell.rooftop("status", "r", "--json").output.contains("REHEARSAL"))
    #expect(try shell.rooftop("log", "r").output.contains("Rehearsal of Harbour Bikes"))
    #expect(try shell.rooftop("check", "r").code == 0)
    _ = try shell.rooftop("export", "r", "-o", "r.json")
    #expect(try shell.rooftop("import", "again.okr", "r.json", "--apply").code == 0)
    #expect(try shell.rooftop("show", "again").output.contains("REHEARSAL"))
  }
}
