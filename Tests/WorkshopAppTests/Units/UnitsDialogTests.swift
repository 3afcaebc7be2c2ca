import PlainText
import TerminalUI
import Testing
import WorkshopModel

@testable import WorkshopApp

@Suite struct UnitsDialogTests {
  private func story(_ names: [CleanText] = ["Sales", "Ops"]) throws -> Story {
    let units = names.map { Event.unitAdded(name: $0, parent: Unit.companyID) }
    return try Story(BoardStoryTests.betweenSessions + units)
  }

  private func names(_ story: Story) -> [String] {
    UnitTree(story.workshop).rows.map(\.unit.name.string)
  }

  @Test func severalAreTypedOneAfterTheOther() throws {
    let story = try story()
    story.press("o", "Down", "a")
    story.type("East")
    story.press("Enter")
    story.type("West")
    story.press("Enter", "Esc")
    #expect(names(story) == ["Café Señor 東京", "Sales", "East", "West", "Ops"])
    story.press("Down", "a")
    #expect(story.shows("Below a team there is nothing: mark a department."))
  }

  @Test func aUnitMovesBelowAnother() throws {
    let story = try story()
    story.press("o", "Down", "m")
    #expect(story.shows("Where does Sales belong?"))
    story.press("Down", "Down", "Enter")
    #expect(names(story) == ["Café Señor 東京", "Ops", "Sales"])
    story.press("m", "Enter")
    #expect(story.shows("It belongs there already."))
  }

  @Test func aUnitIsRenamedAndArchived() throws {
    let story = try story()
    story.press("o", "Down", "e", "Ctrl-U")
    story.type("Shops")
    story.press("Enter")
    #expect(names(story) == ["Café Señor 東京", "Shops", "Ops"])
    story.press("x")
    #expect(names(story) == ["Café Señor 東京", "Ops"])
    #expect(story.shows("Shops  (archived)"))
    story.press("x", "Esc")
    #expect(names(story) == ["Café Señor 東京", "Shops", "Ops"])
    story.press("u")
    #expect(names(story) == ["Café Señor 東京", "Ops"])
  }

  @Test func oneOfHundredsIsFoundByAPartOfItsName() throws {
    let many = (1...300).map { "Unit \($0)" as CleanText } + ["Zürich Service"]
    let story = try story(many)
    story.press("o", "/")
    story.type("zurich")
    #expect(story.shows("▸     Zürich Service") || story.shows("▸   Zürich Service"))
    #expect(!story.shows("Unit 12"))
    story.press("Enter", "e")
    #expect(story.shows("Rename the unit"))
    story.press("Esc", "/")
    story.type("qq")
    #expect(story.shows("No unit is called so. Esc shows all."))
    story.press("Esc")
    #expect(story.shows("Unit 12"))
  }

  @Test func aPersonWorksInAUnit() throws {
    let story = try story()
    story.press("P", "u")
    #expect(story.shows("Where does Ana work?"))
    story.press("Down", "Enter")
    #expect(story.shows("Ana  Sales"))
    story.press("u", "0")
    #expect(story.workshop.people[0].unit == nil)
  }
}
