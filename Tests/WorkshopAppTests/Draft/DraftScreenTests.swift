import PlainText
import TerminalUI
import Testing
import WorkshopModel

@testable import WorkshopApp

@Suite struct DraftScreenTests {
  /// Without the agenda beside the screen, whose words would stand between wrapped lines.
  private let small = Size(width: 64, height: 20)

  @Test func theKeysAreSound() {
    #expect(DraftScreen.keys.conflicts.isEmpty)
    let desk = Set(Desk.keys.bindings.flatMap(\.keys))
    #expect(DraftScreen.keys.bindings.allSatisfy { desk.isDisjoint(with: $0.keys) })
  }

  @Test func withoutAnObjectiveItSaysWhatToDo() throws {
    let phase = PhaseID(1, part: PhaseKind.annual.firstIndex(of: .keyResults) ?? 0)
    let story = try Story(
      Fixture.through(.sceneSetting) + [.phaseEntered(phase: phase, overriding: [])], size: small)
    #expect(story.shows("There is no objective yet. Choose one to three in the shortlist phase"))
    story.press("a")
    #expect(story.shows("! There is no objective yet"))
  }

  @Test func aKeyResultIsAddedToTheMarkedObjectiveAndMarked() throws {
    let story = try Story(Fixture.through(.keyResults))
    story.press("Down", "a")
    #expect(story.shows("Key result for: Be the café people cross town for"))
    story.type("Guests from other quarters from 5% to 20%")
    story.press("Enter")
    let objective = story.workshop.currentSet.objectives[1]
    #expect(
      objective.keyResults.map(\.wording.sentence) == ["Guests from other quarters from 5% to 20%"])
    #expect(story.shows("Added: Guests from other quarters from 5% to"))
    story.press("Esc")
    #expect(story.shows("▸ ! 2.1 Guests from other quarters"))
  }

  @Test func threeKeyResultsAreEnough() throws {
    let story = try Story(Fixture.through(.keyResults))
    for sentence in ["First", "Second", "Third"] {
      story.press("a")
      story.type(sentence)
      story.press("Enter")
    }
    story.press("a")
    #expect(story.shows("! This objective has 3 key results: remove or reword one to add another."))
    #expect(story.workshop.currentSet.objectives[0].keyResults.count == 3)
  }

  @Test func removingKeepsItAndUndoBringsItBack() throws {
    let story = try Story(Fixture.filled(.keyResults))
    story.press("d")
    #expect(story.shows("Mark a key result first"))
    story.press("Down", "d")
    #expect(!story.shows("1.2"))
    #expect(story.workshop.currentSet.objectives[0].removed.count == 1)
    #expect(story.shows("▸ 1.1 Guests wait less for the first cup"))
    story.press("u")
    #expect(story.workshop.currentSet.objectives[0].keyResults.count == 2)
    #expect(story.shows("Undone: remove a key result"))
  }

  @Test func theMarkFollowsAMovedKeyResult() throws {
    let story = try Story(Fixture.filled(.keyResults))
    story.press("Down", "K")
    #expect(story.shows("! It cannot move any further."))
    story.press("J")
    #expect(story.shows("▸ 1.2 Guests come back within a week"))
    story.press("Shift-Up")
    #expect(story.shows("▸ 1.1 Guests come back within a week"))
    story.press("u")
    #expect(story.shows("▸ 1.2 Guests come back within a week"))
  }

  @Test func anObjectiveIsRewordedAndWhatWasSaidStays() throws {
    let story = try Story(Fixture.through(.keyResults), size: small)
    story.press("Enter")
    story.press("Ctrl-U")
    story.type("Launch 3 living rooms")
    #expect(
      story.shows("! O1 at \"Launch\": If this is delivered and nothing changes, did we win?"))
    #expect(story.shows("! O2 at \"3\""))
    story.press("Enter")
    #expect(story.workshop.currentSet.objectives[0].title == "Launch 3 living rooms")
    #expect(story.shows("First said as: Become the living room of the quarter"))
    story.press("e")
    #expect(story.shows("First said as: Become the living room of the quarter"))
  }

  @Test func aClickMarksAndASecondOneEdits() throws {
    let story = try Story(Fixture.filled(.keyResults))
    story.click(on: "Strangers rate us")
    #expect(story.shows("▸ 2.1 Strangers rate us very good"))
    story.click(on: "Strangers rate us")
    #expect(story.shows("Key result for: Be the café people cross town for"))
  }

  @Test(arguments: snapshotSizes) func aFullSetPagesAndTheMarkIsAlwaysSeen(_ size: Size) throws {
    let story = try Story(Fixture.through(.keyResults), size: size)
    for objective in story.workshop.currentSet.objectives {
      for number in 1...3 {
        story.press("a")
        story.paste("\(objective.title) number \(number) with a very long sentence that goes on")
        story.press("Enter")
      }
      story.press("Down")
    }
    for _ in 1...8 { story.press("k") }
    for row in DraftRow.all(story.workshop) {
      #expect(story.rows.contains { $0.contains("▸") && $0.contains(" \(row.number)  ") })
      story.press("j")
    }
  }
}
