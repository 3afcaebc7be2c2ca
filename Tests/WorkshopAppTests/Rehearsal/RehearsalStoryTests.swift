import PlainText
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

/// A facilitator practises alone: the desk is real, and so is every seat but for who sits there.
@Suite struct RehearsalStoryTests {
  private static func steps(_ kind: PhaseKind) -> [DemoStep] {
    DemoWorkshop.steps(through: kind, cycle: Fixture.cycle)
  }

  @Test func fromTheFirstSuggestionOverTheTieToTheRunOff() throws {
    let story = try RehearsedStory(Self.steps(.rooftopObjectives), people: 8, seats: 3)
    let desk = story.desk
    #expect(desk.workshop.people.count == 7)
    desk.press("o")
    #expect(desk.shows("0 of 7 in") || desk.shows("0/7"))
    let seconds = try #require(
      story.play { desk.workshop.people.count == 8 && story.openTurns.count == 8 })
    #expect((40...180).contains(seconds), "a believable pace: \(seconds) seconds")
    #expect(desk.workshop.people.last?.name == story.played[RehearsalWorkshop.latePlace])
    #expect(story.openTurns.values.contains(.passed))
    #expect(desk.events.contains { if case .turnTakenBack = $0 { true } else { false } })
    // What was taken back is put in again, changed.
    #expect(story.play { story.openTurns.count == 8 && desk.ledger.drafts.isEmpty } != nil)
    desk.press("c")
    desk.press("n", "s")
    #expect(desk.workshop.currentSet.suggestions.count == 7)
    #expect(
      desk.workshop.currentSet.suggestions.contains {
        $0.text.string.hasSuffix("whatever the season")
      })

    desk.press("v", "Enter")
    #expect(story.playRound() != nil)
    desk.press("c", "s", "y")
    #expect(desk.shows("2 suggestions tie for the last place"))
    desk.press("r", "Enter")
    #expect(desk.workshop.openRound?.kind.isRunOff == true)
    #expect(story.playRound() != nil)
    desk.press("c", "s", "y")
    #expect(desk.workshop.currentSet.objectives.count == 3)
  }

  @Test func whoThinksForLongHurriesOnceThereIsAMinuteLeft() throws {
    let story = try RehearsedStory(Self.steps(.shortlist), people: 5)
    story.desk.press("v", "Enter")
    let slow = story.played[1]
    #expect(story.playRound(missing: 1) != nil)
    #expect(story.openTurns[slow] == nil)
    story.desk.press("c")
    #expect(story.desk.shows("\(slow)"))
    #expect(story.desk.shows("give them a minute"))
    story.desk.press("w")
    let seconds = try #require(story.playRound())
    #expect(seconds < 30, "\(seconds) seconds after the last call")
    #expect(story.openTurns[slow] == .entered)
  }

  @Test func whoGetsUpInTheMiddleLeavesADraftAndComesBackForIt() throws {
    let story = try RehearsedStory(Self.steps(.rooftopObjectives), people: 3)
    let desk = story.desk
    desk.press("o")
    let writer = try #require(desk.workshop.people.first { $0.name == story.played[2] }).id
    #expect(
      story.play {
        desk.state.openDrafts.contains(writer) && !desk.state.writersElsewhere.contains(writer)
      } != nil)
    #expect(story.playRound() != nil)
    #expect(desk.ledger.drafts.isEmpty)
  }

  @Test func somebodyIsGoneBeforeTheScores() throws {
    let story = try RehearsedStory(Self.steps(.evaluation), people: 8, seats: 4)
    let desk = story.desk
    desk.press("o")
    #expect(story.playRound(missing: 1) != nil)
    let gone = story.played[7]
    #expect(story.play(20) { story.openTurns[gone] != nil } == nil)
    #expect(story.openTurns.count == 7)
  }

  @Test func theyShowTheirHands() throws {
    let story = try RehearsedStory(Self.steps(.strategy), people: 4)
    let desk = story.desk
    desk.press("o")
    guard desk.workshop.openRound != nil else {
      Issue.record("no round of hands is open: \(desk.screen)")
      return
    }
    #expect(story.playRound() != nil)
  }

  @Test func theySayInPrivateHowSureTheyAreAndCheckInByThemselves() throws {
    let story = try RehearsedStory(
      DemoWorkshop.steps(throughQuarter: .weeklyTracking, cycle: Fixture.cycle), people: 8)
    let desk = story.desk
    desk.press("o")
    #expect(desk.workshop.openRound != nil)
    #expect(story.playRound(missing: 1) != nil)
    desk.closeAndShow()
    #expect(desk.workshop.openRound == nil)
    let before = desk.events.count
    let checkedIn = story.play {
      desk.events.count { if case .checkedIn = $0 { true } else { false } } >= 2
    }
    #expect(checkedIn != nil, "\(desk.events.suffix(desk.events.count - before))")
  }

  @Test func theSameSeedPlaysTheSame() throws {
    /// Who was in after how many seconds, and what was in the box.
    func course(_ seed: UInt64, later: Int = 0) throws -> [CleanText: Int] {
      let story = try RehearsedStory(
        Self.steps(.rooftopObjectives), people: 6, seats: 3, seed: seed)
      story.desk.moveClock(seconds: later)
      story.desk.press("o")
      let start = story.desk.clock.now
      var course: [CleanText: Int] = [:]
      story.play {
        for name in story.openTurns.keys where course[name] == nil {
          course[name] = (story.desk.clock.now.milliseconds - start.milliseconds) / 1000
        }
        return course.count == 6
      }
      story.desk.press("c", "n", "s")
      for suggestion in story.desk.workshop.currentSet.suggestions { course[suggestion.text] = 0 }
      return course
    }
    let first = try course(4)
    #expect(first.count > 10)
    #expect(try course(4, later: 1234) == first)
    #expect(try course(5) != first)
  }

  @Test func nobodySitsDownInARealWorkshop() throws {
    let store = MemoryStore()
    let desk = try Story(
      Self.steps(.rooftopObjectives).map(\.event) + [.roundOpened(kind: .suggestions)],
      store: store)
    let ledger = try Ledger(MemoryStore(sharing: store), at: "seat")
    let before = try store.lastSeq
    #expect(throws: Rejection.noRehearsal) {
      try Rehearsal(of: ["Åsa Lindqvist"], at: [ledger], seed: 1, clock: { desk.clock.now })
    }
    #expect(try store.lastSeq == before)
    #expect(try store.drafts().isEmpty)
    #expect(!desk.screen.contains("REHEARSAL"))
  }
}
