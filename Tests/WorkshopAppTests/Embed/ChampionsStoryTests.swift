import FoundationEssentials
import PlainText
import TerminalUI
import Testing
import WorkshopModel

@testable import WorkshopApp

/// Champions with their ladder, who led the sessions, and what is booked.
@Suite struct ChampionsStoryTests {
  @Test(arguments: snapshotSizes) func pictures(_ size: Size) throws {
    let story = try Story(EmbedStoryTests.embedding(), size: size)
    story.press("Tab")
    expectSnapshot(story.frame, "champions-none-\(size.words)")
    story.press("a")
    story.type("Nadia Haddad")
    story.press("Tab")
    story.type("Sales")
    story.press("Enter", "Esc", "Enter", "Enter", "Enter", "Tab", "Tab", "Tab", "Right", "Enter")
    expectSnapshot(story.frame, "champions-\(size.words)")
    story.press("Enter")
    expectSnapshot(story.frame, "champions-step-\(size.words)")
    story.press("Esc", "Tab", "a")
    expectSnapshot(story.frame, "sessions-book-\(size.words)")
    story.press("Tab", "Tab", "Tab")
    story.type("\(story.state.today + 20)")
    story.press("Enter", "Esc")
    expectSnapshot(story.frame, "sessions-\(size.words)")
  }

  @Test func aChampionClimbsTheLadder() throws {
    let story = try Story(EmbedStoryTests.embedding())
    story.press("Tab", "a")
    story.type("Nobody")
    story.press("Enter")
    #expect(story.shows("Nobody on the roster is called Nobody"))
    story.press("Ctrl-U")
    story.type("nadia haddad")
    story.press("Enter")
    #expect(story.shows("Type the name of a unit first."))
    story.press("Tab")
    story.type("Sal")
    story.press("Tab", "Enter")
    #expect(story.shows("Nadia Haddad, Sales"))
    story.press("Esc")
    let champion = try #require(story.workshop.embedding.champions.first)
    #expect(champion.unit == story.workshop.units[1].id && champion.highest == nil)

    story.press("Enter", "Enter")
    #expect(story.workshop.embedding.champions[0].highest == .trained)
    #expect(story.workshop.embedding.champions[0].steps[.trained]?.day == story.state.today)
    #expect(story.shows("Nadia Haddad, Sales  ✓ trained"))
    #expect(story.shows("Noted. Highest step: trained"))
    #expect(story.shows("1 of 2 departments have a trained champion; none in Workshop."))
    // The next step stands in the form.
    story.press("Enter", "Enter")
    #expect(story.workshop.embedding.champions[0].highest == .coLed)
    story.press("Enter", "Left", "Tab", "Right", "Enter")
    #expect(story.workshop.embedding.champions[0].highest == .trained)
    story.press("Enter", "Tab", "Tab")
    story.type("\(story.state.today + 1)")
    story.press("Enter")
    #expect(story.shows("has not come yet"))
    story.press("Ctrl-U", "Esc", "e", "Ctrl-U")
    story.type("Workshop")
    story.press("Enter")
    #expect(story.workshop.embedding.champions[0].unit == story.workshop.units[2].id)
    story.press("x")
    #expect(story.workshop.embedding.champions.isEmpty)
    story.press("u")
    #expect(story.workshop.embedding.champions.count == 1)
  }

  @Test func whoLedIsSaidAfterwards() throws {
    let story = try Story(EmbedStoryTests.embedding())
    story.press("Tab", "Tab")
    #expect(story.shows("who led it?"))
    story.press("End", "Enter", "Right")
    story.press("Tab")
    story.type("Kim Berg")
    story.press("Enter")
    #expect(story.workshop.sessions[0].lead == .coach(name: "Kim Berg"))
    #expect(story.shows("Kim Berg, coach"))
    story.press("Up", "Enter", "Right", "Right", "Tab")
    story.type("Nadia Haddad")
    story.press("Enter")
    let nadia = try #require(story.workshop.people.first { $0.name == "Nadia Haddad" })
    #expect(story.workshop.sessions[1].lead == .champion(person: nadia.id))
    #expect(story.shows("Nadia Haddad, champion"))
    story.press("u")
    #expect(story.workshop.sessions[1].lead == nil)
  }

  @Test func aSessionIsBookedMovedAndCancelled() throws {
    let story = try Story(EmbedStoryTests.embedding())
    let day = story.state.today
    story.press("Tab", "Tab", "a", "Enter")
    #expect(story.shows("On: type the day on which people meet."))
    story.press("Tab", "Tab", "Tab")
    story.type("\(day - 1)")
    story.press("Enter")
    #expect(story.shows("has passed. Type a day to come."))
    story.press("Ctrl-U")
    story.type("\(day + 20)")
    story.press("Enter", "Esc")
    let booked = try #require(story.workshop.bookedSessions.first)
    #expect(booked.kind == .quarter && booked.unit == Unit.companyID && booked.day == day + 20)
    story.press("Enter")
    story.type("\(day + 21)")
    story.press("Enter")
    #expect(story.workshop.bookedSessions.map(\.day) == [day + 21])
    story.press("x")
    #expect(story.workshop.bookedSessions.isEmpty)
    story.press("u", "Down", "x")
    #expect(story.shows("Only a booked session can be cancelled."))
    #expect(story.workshop.bookedSessions.count == 1)
  }

  @Test func whoLeadsIsAskedWhenASessionBegins() throws {
    let nadia = PersonID(6)
    let story = try Story(
      EmbedStoryTests.embedding() + [
        .championNamed(person: nadia, unit: Unit.companyID), .sessionEnded(overriding: []),
      ])
    story.press("Down", "s", "Tab")
    for _ in 0..<4 where !story.shows("a weekly check-in") { story.press("Right") }
    story.press("Tab", "Tab")
    #expect(story.shows("Led by"))
    story.press("Right", "Right", "Enter")
    #expect(story.workshop.session?.kind == .weekly)
    #expect(story.workshop.session?.lead == .champion(person: nadia))
  }

  @Test func anEmbeddingSessionBeginsOnTheBoard() throws {
    let story = try Story(EmbedStoryTests.embedding() + [.sessionEnded(overriding: [])])
    story.press("s", "Tab")
    for _ in 0..<4 where !story.shows("embedding") { story.press("Right") }
    story.press("Enter")
    #expect(story.workshop.session?.kind == .embedding)
    #expect(story.workshop.phase?.kind == .embedding)
    #expect(story.shows("Will this live on without the coach"))
  }
}
