import Testing
import WorkshopModel

@testable import WorkshopApp

/// `?` means the same over the desk as on it, wherever it is not typed as a letter.
@Suite struct DialogHelpTests {
  @Test(arguments: ["g", "w", "p", "P", "L", "X", "V", "x"])
  func aDialogNamesItsKeys(_ key: String) throws {
    let story = try Story(Fixture.filled(.sceneSetting))
    story.press(key)
    let dialog = try #require(story.state.dialogs.last)
    story.press("?")
    #expect(story.shows("Search: type a word"))
    #expect(story.shows(dialog.helpTitle.string))
    story.press("Esc")
    #expect(!story.shows("Search: type a word"))
    #expect(story.state.dialogs.count == 1)
  }

  @Test func inAFormItIsALetter() throws {
    let story = try Story(Fixture.filled(.sceneSetting))
    story.press("a", "?")
    #expect(story.state.dialogs.count == 1)
    #expect(!story.shows("Search: type a word"))
  }
}
