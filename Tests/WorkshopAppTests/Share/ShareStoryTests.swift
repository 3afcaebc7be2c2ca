import PlainText
import TerminalUI
import Testing
import WorkshopExport
import WorkshopModel

@testable import WorkshopApp

/// The last hour of a kick-off: who gets the goals, the files, and what is different since.
@Suite struct ShareStoryTests {
  /// Stands for the disk.
  final class Disk {
    var orders: [ExportOrder] = []
    var taken: Set<String> = []
    var failing: Set<String> = []

    func write(_ order: ExportOrder, _ timeline: Timeline) -> ExportOutcome {
      orders.append(order)
      if failing.contains(order.name) { return .refused("The disk is full.") }
      guard order.overwrites || taken.insert(order.name).inserted else { return .isThere }
      return .written
    }
  }

  /// The fixture in a phase of its own for sharing.
  static func sharing() -> [Event] {
    let events = Fixture.filled(.evaluation)
    let last = PhaseID(1, part: PhaseKind.annual.count - 1)
    let added = PhaseID(events.count + 1)
    return events + [
      .phaseAdded(phase: .share, set: nil, minutes: 10, after: last),
      .phaseEntered(phase: added, overriding: []), .timerPaused,
    ]
  }

  static func told() -> [Event] {
    let day = Fixture.cycle.first
    return sharing() + [
      .audiencesProposed(wordings: [
        AudienceWording(
          name: "Everyone at Café Señor 東京", how: "town hall, with the slides", day: day + 500,
          by: "Ana"),
        AudienceWording(name: "Börje", how: "own page, by mail", day: day + -400, by: "Ana"),
        AudienceWording(name: "李明", how: "own page, by mail"),
      ]),
      .handoutWritten(files: ["cafe.html", "cafe.eml"], folder: "cafe-handout"),
    ]
  }

  private func story(
    _ events: [Event], _ disk: Disk = Disk(), size: Size = Size(width: 80, height: 24)
  ) throws -> Story {
    try Story(events, size: size, exporter: { disk.write($0, $1) })
  }

  @Test(arguments: snapshotSizes) func pictures(_ size: Size) throws {
    let empty = try story(Self.sharing(), size: size)
    expectSnapshot(empty.frame, "share-empty-\(size.words)")
    let story = try story(Self.told(), size: size)
    story.press("Down")
    expectSnapshot(story.frame, "share-\(size.words)")
    story.press("e")
    expectSnapshot(story.frame, "share-form-\(size.words)")
    story.press("Esc", "f")
    expectSnapshot(story.frame, "share-files-\(size.words)")
  }

  @Test func oneKeyAddsThoseProposedAndUndoTakesThemBack() throws {
    let story = try story(Self.sharing())
    #expect(story.shows("Nobody gets the goals yet."))
    story.press("s")
    let names = story.workshop.sharing.audiences.map(\.wording.name)
    #expect(names == ["Everyone at Café Señor 東京", "Ana", "Börje", "李明"])
    #expect(story.shows("4 added."))
    story.press("s")
    #expect(story.shows("All who can be proposed"))
    story.press("u")
    #expect(story.workshop.sharing.audiences.isEmpty)
  }

  @Test func whoGetsThemIsAddedChangedTickedAndDropped() throws {
    let story = try story(Self.sharing())
    story.press("e")
    #expect(story.shows("Mark somebody first"))
    story.press("a")
    story.type("The board")
    story.press("Tab")
    story.type("by mail")
    story.press("Tab")
    story.type("5 Jan 2027")
    story.press("Tab")
    story.type("ana")
    story.press("Enter", "Esc")
    let added = try #require(story.workshop.sharing.audiences.first)
    #expect(added.words(withYear: true) == "by mail, 5 Jan 2027, Ana")
    story.press("d")
    #expect(story.workshop.sharing.audiences[0].isInformed)
    #expect(story.shows("✓ The board"))
    story.press("d")
    #expect(!story.workshop.sharing.audiences[0].isInformed)
    story.press("e", "Tab", "Tab", "Ctrl-U")
    story.type("never")
    story.press("Enter")
    #expect(story.shows("When: "), "a day that cannot be read is refused")
    story.press("Ctrl-U", "Enter")
    #expect(story.workshop.sharing.audiences[0].wording.day == nil)
    story.press("x")
    #expect(story.workshop.sharing.audiences.isEmpty)
  }

  @Test func filesAreWrittenAndTheGateIsMet() throws {
    let disk = Disk()
    let story = try story(Self.sharing(), disk)
    #expect(!story.workshop.unmet().isEmpty)
    story.press("f", "Space", "Enter")
    let handout = try #require(story.workshop.sharing.handouts.last)
    let plan = HandoutPlan(WorksheetBook(story.workshop), isWhole: true)
    #expect(handout.files == plan.files.dropFirst().map { CleanText($0.name) })
    #expect(handout.folder == "café-señor-東京-2027-handout")
    #expect(disk.orders.map(\.part?.file) == Array(plan.files.dropFirst()))
    #expect(disk.orders.allSatisfy { $0.part?.folder == handout.folder.string })
    #expect(story.workshop.unmet().isEmpty)
    #expect(story.shows("written"))
    story.press("Esc")
    #expect(story.shows("\(handout.files.count) files in"))
  }

  @Test func filesThatAreThereAreWrittenOverOnlyWhenAsked() throws {
    let disk = Disk()
    let story = try story(Self.sharing(), disk)
    story.press("f", "Enter", "Enter")
    #expect(story.workshop.sharing.handouts.count == 1)
    #expect(story.shows("are there already; o writes over them"))
    story.press("o")
    #expect(story.workshop.sharing.handouts.count == 2)
    #expect(disk.orders.last?.overwrites == true)
  }

  @Test func whereOneFailsNothingIsSaidToBeWritten() throws {
    let disk = Disk()
    let story = try story(Self.sharing(), disk)
    disk.failing = [FileName.of(WorksheetBook(story.workshop), .xlsx)]
    story.press("f", "Enter")
    #expect(story.workshop.sharing.handouts.isEmpty)
    #expect(story.shows("1 file was not written: the list says why"))
  }

  @Test func whatIsDifferentSinceIsSaid() throws {
    let story = try story(Self.told())
    #expect(story.shows("Nothing is different since"))
    let objective = story.workshop.currentSet.objectives[0]
    let changed = try self.story(
      Self.told() + [.objectiveReworded(objective: objective.id, text: "Be the living room")])
    #expect(changed.shows("Reworded: objective 1 is now \"Be the living room\""))
    changed.press("v")
    #expect(changed.shows("Since they were shared"))
    #expect(changed.shows("Reworded: objective 1"))
    let fresh = try self.story(Self.sharing())
    fresh.press("v")
    #expect(fresh.shows("No files were written yet"))
  }

  @Test func aPassedDayIsMarked() throws {
    let story = try story(Self.told(), size: Size(width: 140, height: 30))
    #expect(story.row("Börje").contains("! its day is over"))
    #expect(!story.row("Everyone at").contains("! its day is over"))
  }
}

extension Story {
  fileprivate func row(_ words: String) -> String { rows.first { $0.contains(words) } ?? "" }
}
