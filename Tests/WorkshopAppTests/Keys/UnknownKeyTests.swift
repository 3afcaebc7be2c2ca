import PlainText
import TerminalUI
import Testing
import WorkshopModel

@testable import WorkshopApp

/// A printed key that means nothing says what to press instead.
struct UnknownKeyTests {
  @Test(arguments: PhaseKind.annual) func theDeskSaysWhatItWants(_ kind: PhaseKind) throws {
    let story = try Story(Fixture.through(kind))
    story.press("z")
    #expect(story.shows("z does nothing here."))
    #expect(story.shows("?: all keys."))
  }

  @Test func aSentenceTypedAtTheNotesNamesTheKeyThatTakesIt() throws {
    let story = try Story(Fixture.through(.sceneSetting))
    story.press("z")
    #expect(story.shows("z does nothing here. a: write. ?: all keys."))
  }

  @Test func aListInADialogSaysSoToo() throws {
    let story = try Story(Fixture.through(.sceneSetting))
    story.press("P", "z")
    #expect(story.shows("z does nothing here. a: add."))
    #expect(story.state.dialogs.count == 1)
  }

  @Test func aSeatSaysSoAndNeverAtTheHandOver() throws {
    let story = try Story(SeatScenes.vote())
    story.press("h", "z")
    #expect(!story.shows("does nothing here"))
    story.press("Enter", "Enter", "z")
    #expect(story.shows("z does nothing here. The keys stand in the last row."))
  }
}
