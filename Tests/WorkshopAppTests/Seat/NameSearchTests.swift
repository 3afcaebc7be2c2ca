import PlainText
import Testing
import WorkshopModel

@testable import WorkshopApp

/// People find themselves with the keys they have.
@Suite struct NameSearchTests {
  private func seat(_ events: [Event], _ names: String...) throws -> Story {
    let people = names.map { Event.personAdded(name: CleanText($0)) }
    let story = try Story(events + people, face: .seat)
    story.press("Enter")
    return story
  }

  @Test(arguments: [("jose", "José"), ("asa", "Åsa"), ("SORE", "Søren"), ("borje", "Börje")])
  func aNameIsFoundWithoutItsAccents(_ typed: String, _ name: String) throws {
    let story = try seat(SeatScenes.entry, "José", "Åsa", "Søren")
    story.type(typed)
    #expect(story.shows(name))
    #expect(!story.shows("Ana"))
    story.press("Enter")
    #expect(story.shows("\(name), your suggestion"))
  }

  @Test func anAccentTypedIsNoOtherLetter() throws {
    let story = try seat(SeatScenes.entry, "Jose\u{301}")
    story.type("josé")
    story.press("Enter")
    #expect(story.shows(", your suggestion"))
  }

  @Test func whereNobodyFitsItSaysSoAtOnce() throws {
    let story = try seat(SeatScenes.vote())
    story.type("xy")
    #expect(story.shows("Name: xy_"))
    #expect(story.shows("No name begins like that. Backspace erases a letter."))
    #expect(story.shows("The facilitator can add you."))
    story.press("Backspace", "Backspace")
    #expect(!story.shows("No name begins like that."))
    #expect(story.shows("Ana"))
  }

  @Test func theWayInForANewNameStaysBelow() throws {
    let story = try seat(SeatScenes.entry)
    story.type("xy")
    #expect(story.shows("No name begins like that."))
    story.click(on: "My name is not here")
    #expect(story.shows("What is your name?"))
  }

  @Test func aNameThatDiffersInAccentsOnlyIsNotAdded() throws {
    let story = try seat(SeatScenes.entry, "Zoë Müller")
    story.click(on: "My name is not here")
    story.type("zoe müller")
    story.press("Enter")
    #expect(story.shows("Zoë Müller is on the roster already. Add a surname or initial."))
    #expect(story.workshop.people.count == 4)
  }
}
