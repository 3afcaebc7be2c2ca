import Testing
import WorkshopModel

@testable import WorkshopApp

/// The lists over the desk that grow while people talk: the roster and the parking lot.
@Suite struct ListDialogTests {
  @Test func theRosterIsKeptAtTheDesk() throws {
    let story = try Story(Fixture.through(.sceneSetting))
    story.press("P", "a")
    story.type("Łukasz")
    story.press("Enter")
    #expect(story.shows("Łukasz added. Esc when all are in"))
    story.type("Nadia")
    story.press("Enter", "Esc")
    #expect(story.workshop.people.map(\.name).suffix(2) == ["Łukasz", "Nadia"])
    story.press("d", "x")
    #expect(story.workshop.present.count == 3)
    #expect(story.shows("3 present, 1 absent"))
    story.press("e", "Backspace", "Enter")
    #expect(story.workshop.people.last?.name == "Łukas")
    story.press("d")
    #expect(story.workshop.people.count == 3)
    story.press("Esc")
    #expect(!story.shows("People:"))
  }

  @Test func whoHasTakenPartStaysOnTheRoster() throws {
    let story = try Story(Fixture.filled(.rooftopObjectives))
    let ana = try #require(story.workshop.people.first)
    #expect(story.workshop.hasTakenTurns(ana.id))
    story.press("c", "P", "d")
    #expect(story.shows("Ana has taken part and stays on the roster: x marks absent."))
    #expect(story.workshop.people.first == ana)
    story.press("x", "a")
    story.type("Zoë")
    story.press("Enter", "Esc", "x")
    #expect(Worksheet(story.workshop).people.contains("Ana"))
    #expect(!Worksheet(story.workshop).people.contains("Zoë"))
  }

  @Test func aRefusedNameStaysInTheForm() throws {
    let story = try Story(Fixture.through(.sceneSetting))
    story.press("P", "a")
    story.type("ana")
    story.press("Enter")
    #expect(story.shows("Ana is on the roster already"))
    #expect(story.shows("Add a person"))
    story.type(" B")
    story.press("Enter")
    #expect(story.workshop.people.last?.name == "ana B")
  }

  @Test func thoughtsAreParked() throws {
    let story = try Story(Fixture.through(.sceneSetting))
    story.press("p", "a")
    story.type("Ask the bank")
    story.press("Enter")
    #expect(story.workshop.parkedItems.map(\.text) == ["Ask the bank"])
    #expect(story.shows("Parking lot: 1"))
    story.press("e")
    story.type(" again")
    story.press("Enter")
    #expect(story.workshop.parkedItems.map(\.text) == ["Ask the bank again"])
    story.press("d", "Esc", "u")
    #expect(story.workshop.parkedItems.count == 1)
  }
}
