import PlainText
import TerminalUI
import Testing
import WorkshopModel

@testable import WorkshopApp

/// How key results stand is worked out once a state, and anew as soon as something happens.
@Suite struct KeptStandingsTests {
  @Test func afterEveryInputTheyAreThoseOfTheWorkshop() throws {
    let story = try Story(TrackScreenTests.weekly())
    func expectFresh(_ step: Comment) throws {
      let kept = try #require(story.state.kept, step)
      #expect(kept.hold(in: story.state), step)
      #expect(kept.standings == KeptStandings(story.state).standings, step)
    }
    story.press("Down")
    try expectFresh("a move")
    let before = story.state.kept?.standings
    story.press("b", "Ctrl-U")
    story.type("3")
    story.press("Enter")
    try expectFresh("a weight")
    #expect(story.state.kept?.standings != before)
    story.press("u")
    try expectFresh("an undo")
    var later = story.state
    later.now = later.now + 30 * 24 * 60 * 60
    #expect(later.kept?.hold(in: later) == false)
    #expect(TrackScreen.standings(later) == KeptStandings(later).standings)
    #expect(TrackScreen.standings(later) != story.state.kept?.standings)
  }

  /// One key result is worked out and the others are taken over: whatever changes another one, the first
  /// check-in of all and another weekday too, must be seen.
  @Test func whatIsTakenOverIsWhatWouldBeWorkedOut() throws {
    let story = try Story(TrackScreenTests.weekly(read: false))
    func expectFresh(_ step: Comment) throws {
      let kept = try #require(story.state.kept, step)
      let fresh = KeptStandings(story.state)
      #expect(kept.objectives == fresh.objectives && kept.sentences == fresh.sentences, step)
      #expect(
        kept.rows.lines(width: 120, showsLines: true)
          == fresh.rows.lines(width: 120, showsLines: true), step)
    }
    story.press("Down", "Up")
    let unread = try #require(story.state.kept?.standings.map(\.standing.status))
    for (value, step) in [("35", "the first check-in"), ("36", "the second")] as [(String, Comment)]
    {
      story.press("Enter")
      story.type(value)
      story.press("Enter")
      try expectFresh(step)
    }
    #expect(story.state.kept?.standings.map(\.standing.status) != unread)
    story.press("d", "4")
    try expectFresh("another weekday")
    story.press("u", "u", "u")
    try expectFresh("all undone")
    #expect(story.state.kept?.standings.map(\.standing.status) == unread)
  }

  @Test func elsewhereNothingIsKept() throws {
    #expect(try Story(Fixture.filled(.sceneSetting)).state.kept == nil)
  }

  /// The first picture asks as often as every other.
  @Test func theyAreKeptFromTheFirstPictureOn() throws {
    let story = try Story(TrackScreenTests.weekly())
    func opened(_ timeline: Timeline) -> AppState {
      AppState(
        timeline: timeline, size: story.state.size, now: story.state.now, fileName: "a.okr",
        themeNames: [])
    }
    let tracking = opened(story.ledger.timeline)
    #expect(tracking.kept?.hold(in: tracking) == true)
    #expect(tracking.keptBoard?.rows == nil)
    _ = try story.ledger.record(
      .event(.sessionEnded(overriding: [])), by: .desk, at: story.state.now)
    let between = opened(story.ledger.timeline)
    #expect(between.kept?.standings == nil)
    #expect(between.keptBoard?.rows == BoardRow.all(between.workshop))
    #expect(between.keptBoard?.due == between.workshop.due(on: between.today))
    var later = between
    later.now = later.now + 30 * 24 * 60 * 60
    #expect(KeptBoard.of(later).due == later.workshop.due(on: later.today))
    #expect(KeptBoard.of(later).due != between.keptBoard?.due)
  }
}
