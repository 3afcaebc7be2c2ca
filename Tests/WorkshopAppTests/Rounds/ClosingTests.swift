import PlainText
import TerminalUI
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

/// Closing and showing a round in which people are missing.
struct ClosingTests {
  /// A round of each kind in which one of three is in.
  enum Kind: CaseIterable {
    case vote, hands, scores

    fileprivate func story() throws -> Story {
      switch self {
      case .vote:
        let story = try Story(SeatScenes.vote())
        let first = try #require(story.workshop.currentSet.suggestionsInPlay.first).id
        try story.turn("Ana", .dots(counts: [first: 1]))
        return story
      case .hands:
        let story = try Story(SeatScenes.hands)
        try story.turn("Ana", .hands(fingers: [.mission: 4]))
        return story
      case .scores:
        let story = try Story(SeatScenes.scoring)
        try story.turn(
          "Ana", .evaluation(scores: EvaluationScores(objectives: [:], confidence: [:])))
        return story
      }
    }
  }

  @Test(arguments: Kind.allCases) func closingEarlyNamesWhoIsMissingAndAsks(_ kind: Kind) throws {
    let story = try kind.story()
    story.press("c")
    #expect(story.shows("2 not in: Börje, 李明"))
    #expect(story.workshop.openRound != nil)
    for key in ["Enter", "Esc", "n"] {
      story.press(key)
      #expect(story.workshop.openRound != nil && story.state.dialogs.isEmpty, "\(key)")
      story.press("c")
    }
    story.press("y")
    #expect(story.workshop.openRound == nil)
  }

  @Test func whereEveryoneIsInNothingIsAsked() throws {
    let story = try Story(SeatScenes.vote())
    for name in ["Ana", "Börje", "李明"] { try story.turn(name, nil) }
    story.press("c")
    #expect(story.workshop.openRound == nil)
  }

  @Test(arguments: Kind.allCases) func fewerThanThreeAreShownOnlyWithAReason(_ kind: Kind) throws {
    let story = try kind.story()
    story.closeRound()
    story.press("s")
    #expect(story.shows("1 of 3 answered: whoever sees the result can tell who chose what."))
    story.press("Enter")
    #expect(story.workshop.currentSet.rounds.last?.stage == .closed)
    story.type("She asked for it")
    story.press("Enter")
    #expect(story.workshop.currentSet.rounds.last?.stage == .closed)
    story.press("s")
    #expect(story.workshop.currentSet.rounds.last?.stage == .revealed)
    story.press("L")
    #expect(story.shows("although few are in, because: She asked for it"))
  }

  @Test(arguments: Kind.allCases) func whatWasClosedByMistakeOpensAgain(_ kind: Kind) throws {
    let story = try kind.story()
    story.closeRound()
    story.press("s", "Esc", "r")
    #expect(story.workshop.openRound != nil)
    try story.turn("Börje", nil)
  }

  @Test func whoIsInTheMiddleOfABallotIsGivenAMinute() throws {
    let room = try SeveralTerminals(SeatScenes.vote())
    room.left.sit()
    room.left.press("Space")
    room.left.pass(seconds: 2)
    room.look()
    room.desk.press("c")
    #expect(room.desk.shows("In the middle of a ballot: Ana"))
    #expect(room.desk.shows("2 not in: Börje, 李明"))
    room.desk.press("w")
    #expect(room.desk.workshop.openRound != nil)
    room.look()
    #expect(room.left.shows("One minute: then the facilitator closes this round."))
    #expect(room.left.shows("Give your dots"))
    room.desk.press("c")
    #expect(!room.desk.shows("give them a minute"))
    room.desk.press("w")
    #expect(room.desk.workshop.openRound != nil)
    room.desk.press("y")
    #expect(room.desk.workshop.openRound == nil)
  }

  @Test func whoWasMarkedAbsentAfterSubmittingIsStillIn() throws {
    let story = try Story(SeatScenes.vote())
    let ana = story.ana
    try story.turn("Ana", nil)
    try story.record(.personPresenceChanged(person: ana, absent: true))
    let round = try #require(story.workshop.openRound)
    #expect(story.workshop.progress(of: round).done == 1)
    #expect(story.workshop.progress(of: round).expected == 3)
  }

  @Test func aVoteOfTwoShowsWhoHasAPlaceAndNoOrder() throws {
    let story = try Story.table()
    try story.vote([[0, 1], [0, 2]])
    let rows = ShortlistRow.all(story.workshop.currentSet)
    #expect(rows.allSatisfy { $0.tally == nil })
    #expect(
      rows.allSatisfy {
        switch $0.place {
        case .chosen(nil), .tied, .open: true
        case .chosen, .behind: false
        }
      })
  }
}
