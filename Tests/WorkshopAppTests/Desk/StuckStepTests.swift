import TerminalUI
import Testing
import WorkshopImport
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

/// Another process holds the file: a step of several decisions is written whole and in its order, and
/// steps of dialogs wait as those of the desk do.
@Suite struct StuckStepTests {
  private let store = FailingStore()
  private static let stuck = StoreError.waitingFor(process: 4711)

  /// The entry is open again in the phase that opens its box.
  private func box() throws -> Story {
    let shortlist = try #require(PhaseKind.annual.firstIndex(of: .shortlist))
    let round = RoundID(SeatScenes.entry.count)
    let story = try Story(
      SeatScenes.entry + [
        .phaseEntered(phase: PhaseID(1, part: shortlist), overriding: []),
        .roundReopened(round: round),
      ], store: store)
    try story.turn("Ana", .suggestion(text: "A rock"))
    return story
  }

  private func opensTheBox(_ story: Story, _ before: Int) -> Bool {
    let events = story.events.dropFirst(before)
    guard events.count == 2, case .roundClosed = events.first, case .roundRevealed = events.last
    else { return false }
    return true
  }

  @Test func theBoxIsClosedAndOpenedOnceTheFileIsFree() throws {
    let story = try box()
    let before = story.events.count
    store.writeProblem = Self.stuck
    story.press("s", "y")
    story.pass(seconds: 3)
    #expect(story.events.count == before)
    #expect(story.shows("Waiting for process 4711"))
    store.writeProblem = nil
    story.pass(seconds: 1)
    #expect(opensTheBox(story, before))
    #expect(story.shows("Here they are, in random order."))
    #expect(story.shows("✓ saved"))
  }

  /// What stands on the first must not be judged without it.
  @Test(arguments: 1...3) func theSecondIsNotTriedBeforeTheFirst(_ tries: Int) throws {
    let story = try box()
    let before = story.events.count
    store.writeProblem = Self.stuck
    store.freeAfterTries = tries
    story.press("s", "y")
    #expect(story.events.count == before)
    #expect(!story.shows("!"))
    story.pass(seconds: 2)
    #expect(opensTheBox(story, before))
  }

  @Test func escGivesUpAllOfTheStep() throws {
    let story = try box()
    let before = story.events
    store.writeProblem = Self.stuck
    story.press("s", "y", "Esc")
    #expect(story.shows("Your last step was given up."))
    store.writeProblem = nil
    story.pass(seconds: 1)
    #expect(story.events == before)
    #expect(story.shows("✓ saved"))
  }

  @Test func anImportWaitsAndComesInOnce() throws {
    let people = ImportSource.people([.init(number: 1, name: "Zoe")])
    let story = try Story(
      Fixture.through(.sceneSetting), store: store, importer: { _ in .read(people) })
    story.press("I", "Enter")
    story.type("list.csv")
    story.press("Enter")
    store.writeProblem = Self.stuck
    story.press("a")
    #expect(story.shows("One moment: others are writing too."))
    story.press("a")
    #expect(story.shows("Your last step is not written yet."))
    #expect(story.workshop.people.count == 3)
    store.writeProblem = nil
    story.pass(seconds: 1)
    #expect(story.shows("Done: 1 added."))
    #expect(story.workshop.people.map(\.name) == ["Ana", "Börje", "李明", "Zoe"])
    story.pass(seconds: 5)
    #expect(story.workshop.people.count == 4)
  }

  @Test func aPinWaitsAndIsSet() throws {
    let story = try Story(Fixture.through(.sceneSetting), store: store)
    story.press("P", "s")
    store.writeProblem = Self.stuck
    for _ in 0..<2 {
      story.type("4711")
      story.press("Enter")
    }
    #expect(story.shows("One moment: others are writing too."))
    #expect(try !story.ledger.hasPin)
    store.writeProblem = nil
    story.pass(seconds: 1)
    #expect(story.shows("The PIN is set."))
    #expect(try story.ledger.isPin("4711"))
  }

  @Test func aPinDialogThatIsClosedSetsNone() throws {
    let story = try Story(Fixture.through(.sceneSetting), store: store)
    story.press("P", "s")
    store.writeProblem = Self.stuck
    for _ in 0..<2 {
      story.type("4711")
      story.press("Enter")
    }
    story.press("Esc")
    store.writeProblem = nil
    story.pass(seconds: 1)
    #expect(try !story.ledger.hasPin)
    #expect(story.shows("✓ saved"))
  }
}
