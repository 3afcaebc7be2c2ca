import PlainText
import TerminalUI
import Testing
import WorkshopModel

@testable import WorkshopApp

/// What is due stands above the lines of the board, in words.
@Suite struct BoardDueTests {
  /// Between sessions, with a session booked `days` from the day of the story.
  private func story(booked days: [Int], size: Size = Size(width: 80, height: 24)) throws -> Story {
    let today = try Story().state.today
    return try Story(
      BoardStoryTests.betweenSessions
        + days.map {
          .sessionBooked(
            kind: .quarter, unit: Unit.companyID, cycle: Fixture.cycle, day: today + $0)
        }, size: size)
  }

  @Test func aBookedSessionAndTheCheckInOfTheWeekStandOnTheBoard() throws {
    let story = try story(booked: [3])
    let day = (story.state.today + 3).weekday.name
    #expect(story.shows("› Quarter for 2027 on \(day)"))
    #expect(story.shows("› Weekly check-in"))
    #expect(story.shows("2027               ✓ agreed"))
  }

  @Test func aFewLinesAreEnough() throws {
    let story = try story(booked: Array(1...20))
    #expect(story.shows("more"))
    #expect(story.shows("2027               ✓ agreed"))
    let small = try self.story(booked: Array(1...20), size: Size(width: 64, height: 20))
    #expect(small.shows("more"))
    #expect(small.shows("✓ agreed"))
  }

  @Test func aClickOnALineMarksThatLine() throws {
    let story = try story(booked: [1, 2])
    story.click(on: "✓ agreed")
    #expect(BoardScreen.row(story.state)?.set == OKRSet.firstID)
    story.press("Up")
    #expect(BoardScreen.row(story.state)?.set == nil)
  }

  @Test(arguments: snapshotSizes) func pictures(_ size: Size) throws {
    let story = try story(booked: [3, 9, 30], size: size)
    expectSnapshot(story.frame, "board-due-\(size.words)")
  }
}
