import PlainText
import TerminalUI
import Testing
import WorkshopModel

@testable import WorkshopApp

/// The organisation and the cycle, put right after the workshop was made.
@Suite struct CorrectWorkshopTests {
  private func opened(_ events: [Event]) throws -> Story {
    let story = try Story(events)
    story.press("g", "e")
    #expect(story.shows("Organisation and cycle"))
    return story
  }

  private func replace(_ text: String, in story: Story) {
    story.press("Ctrl-U")
    story.type(text)
  }

  @Test func everyPlaceThatShowsThemFollows() throws {
    let story = try opened(Fixture.filled(.keyResultValues))
    replace("Harbour Bikes", in: story)
    story.press("Tab")
    replace("2028", in: story)
    story.press("Tab")
    replace("1 Jan 2028", in: story)
    story.press("Tab")
    replace("31 Dec 2028", in: story)
    #expect(story.shows("due on the last day: the new last day holds."))
    story.press("Enter")
    #expect(story.shows("It reads Harbour Bikes, 2028 everywhere now"))
    story.press("Esc")
    #expect(story.shows("Harbour Bikes 2028"))
    let sheet = Worksheet(story.workshop)
    #expect(sheet.organisation == "Harbour Bikes" && sheet.cycle.name == "2028")
    #expect(SeatView(story.workshop).organisation == "Harbour Bikes")
    let dues = story.workshop.currentSet.objectives.flatMap(\.keyResults).compactMap {
      $0.values?.due
    }
    #expect(!dues.isEmpty && dues.allSatisfy { $0.description == "2028-12-31" })
    #expect(
      story.state.timeline.log.last?.words
        == "The workshop is that of Harbour Bikes for 2028, 1 Jan 2028 to 31 Dec 2028")
    story.press("u")
    #expect(
      story.workshop.organisation == "Café Señor 東京"
        && story.workshop.currentSet.cycle.name == "2027")
    let back = story.workshop.currentSet.objectives.flatMap(\.keyResults).compactMap {
      $0.values?.due
    }
    #expect(back.allSatisfy { $0.description == "2027-12-31" })
  }

  @Test func daysInTheWrongOrderAreRefusedInWords() throws {
    let story = try opened(Fixture.through(.sceneSetting))
    story.press("Tab", "Tab")
    replace("1 Jan 2028", in: story)
    story.press("Enter")
    #expect(story.shows("The cycle would end on 31 Dec 2027, before it begins on 1 Jan 2028."))
    replace("soon", in: story)
    story.press("Enter")
    #expect(story.shows("First day: Type a day"))
    #expect(story.workshop.currentSet.cycle.name == "2027")
  }

  @Test func nothingChangedIsNoStep() throws {
    let story = try opened(Fixture.through(.sceneSetting))
    let count = story.events.count
    story.press("Enter")
    #expect(story.shows("Nothing is changed"))
    #expect(story.events.count == count)
  }
}
