import Foundation
import PlainText
import Testing

@testable import WorkshopModel

/// What the room shows while a round is open.
@Suite struct RoomCallTests {
  private static let seats = RoomSeats(open: 2, writing: 1)

  private func view(
    _ workshop: Workshop, _ stage: RoomStage = .automatic, after seconds: Int = 0,
    _ seats: RoomSeats = seats
  ) -> RoomView {
    let opened = workshop.openRound?.openedAt ?? Timestamp(seconds: 0)
    return RoomView(workshop, stage, at: RoomMoment(now: opened + seconds, seats: seats))
  }

  private func call(_ view: RoomView) throws -> RoomCall {
    guard case .call(let call) = view.scene else { throw Rejection("\(view.scene) is no call") }
    return call
  }

  @Test(arguments: [
    (0, 0, 5, "The keyboard goes round, 5 people are waiting."),
    (0, 1, 5, "The keyboard goes round, 4 people are waiting."),
    (1, 0, 1, "1 seat is free, 1 person is waiting."),
    (3, 1, 2, "2 seats are free, 1 person is waiting."),
    (1, 1, 3, "The seat is taken, 2 people are waiting."),
    (2, 2, 4, "All 2 seats are taken, 2 people are waiting."),
    (2, 1, 1, "1 person is still writing."),
    (3, 5, 2, "2 people are still writing."),
  ])
  func whereToGo(_ open: Int, _ writing: Int, _ left: Int, _ words: CleanText) {
    #expect(RoomSeats(open: open, writing: writing).words(left: left) == words)
  }

  @Test func whileTheyWriteTheCallHoldsWhatTheAnswerIsGiven() throws {
    var scene = try RoundScene(in: .rooftopObjectives)
    try scene.happen(.statementWritten(statement: .mission, text: "We mend."))
    try scene.happen(.statementWritten(statement: .vision, text: "Nothing is thrown away."))
    let round = try scene.open(.suggestions)
    var seen = try call(view(scene.workshop))
    #expect(seen.given.map(\.text) == ["We mend.", "Nothing is thrown away."])
    #expect(seen.list == nil && !seen.isLastCall)
    #expect(seen.place == "1 seat is free, 2 people are waiting.")
    seen = try call(view(scene.workshop, after: 12))
    #expect(seen.given[seen.firstGiven].text == "Nothing is thrown away.", "each in turn")
    try scene.happen(.lastCallGiven(round: round))
    for person in scene.people {
      try scene.happen(.turnTaken(round: round, person: person, passed: true))
    }
    seen = try call(view(scene.workshop))
    #expect(seen.place == nil && seen.count.done == 3 && seen.isLastCall)
    try scene.happen(.roundClosed(round: round))
    guard case .count(let count) = view(scene.workshop).scene else {
      Issue.record("no count")
      return
    }
    #expect(!count.isOpen)
  }

  /// Who votes finds on the ballot what the room shows, by the same number.
  @Test func theCandidatesAreThoseOfTheBallot() throws {
    var table = try Table((1...9).map { "Idea \($0)" })
    let candidates = [8, 0, 3, 1, 2, 4, 5, 6, 7].map(table.id)
    try table.add(.roundOpened(kind: .vote(rules: table.rules(candidates))))
    guard case .ballot(_, let ballot)? = SeatView(table.workshop).task else {
      Issue.record("no ballot")
      return
    }
    let pages = try (0..<2).map { page in
      try #require(
        try call(view(table.workshop, RoomStage(.automatic, page: page, in: table.workshop))).list)
    }
    #expect(pages.flatMap(\.items).map(\.text) == ballot.map(\.text))
    #expect(pages.flatMap(\.items).map(\.sign) == (1...9).map { "\($0)" })
    #expect(pages.flatMap(\.items).allSatisfy { $0.tally == nil && $0.share == nil })
    #expect(pages[0].heading == "2 dots each, at most one on each line")
  }

  /// The page is told by the time alone, so that every room shows the same.
  @Test func pagesTurnByThemselvesUntilOneIsChosen() throws {
    var table = try Table((1...9).map { "Idea \($0)" })
    #expect(view(table.workshop).pageCount == 2)
    #expect(view(table.workshop).turnsAt == nil, "nothing is open")
    try table.add(.roundOpened(kind: .vote(rules: table.rules())))
    let opened = try #require(table.workshop.openRound?.openedAt)
    let pages = [0, 11, 12, 23, 24, 36].map { view(table.workshop, after: $0).page }
    #expect(pages == [0, 0, 1, 1, 0, 1])
    #expect(view(table.workshop, after: 13).turnsAt == opened + 24)
    #expect(view(table.workshop, RoomStage.automatic.blank(true), after: 13).turnsAt == nil)
    let moment = RoomMoment(now: opened + 13)
    let stopped = RoomStage.automatic.turned(by: -1, in: table.workshop, at: moment)
    #expect(stopped.page == 0, "it turns from the page that shows")
    for seconds in [0, 13, 24, 500] {
      #expect(view(table.workshop, stopped, after: seconds).page == 0)
      #expect(view(table.workshop, stopped, after: seconds).turnsAt == nil)
    }
  }

  @Test func onePageNeverTurns() throws {
    var table = try Table(["One", "Two"])
    try table.add(.roundOpened(kind: .vote(rules: table.rules())))
    #expect(view(table.workshop, after: 30).turnsAt == nil)
  }

  @Test func whileTheyScoreTheGoalsStandWithTheirQuestions() throws {
    var table = try Table(["Be loved", "Be known"])
    try table.add(.shortlistDecided(chosen: [table.id(0), table.id(1)], how: .hand))
    let objectives = table.workshop.currentSet.objectives
    try table.enter(.keyResults)
    try table.add(
      .keyResultAdded(
        objective: objectives[0].id, wording: KeyResultWording(sentence: "More come back")))
    try table.enter(.evaluation)
    try table.add(.roundOpened(kind: .evaluation))
    let first = try #require(try call(view(table.workshop)).list)
    #expect(first.heading == "1 Be loved" && first.headingIsDecided)
    #expect(first.items.map(\.sign) == ["1.1", "?", "?", "?", "?", "?"])
    #expect(
      first.items.dropFirst().map(\.text)
        == EvaluationQuestion.allCases.map(\.question) + ["How sure are you that we reach this?"])
    #expect(first.note == "1: no. 5: yes. 0: no chance. 10: certain.")
    #expect(try call(view(table.workshop, after: 12)).list?.heading == "2 Be known")
  }

  @Test func whoIsMissingShowsOnlyOnceItIsChosenAndEndsWithTheRound() throws {
    var scene = try RoundScene(["Xanthippe", "Yolanda", "Zebedee"], in: .rooftopObjectives)
    let round = try scene.open(.suggestions)
    try scene.happen(.turnTaken(round: round, person: scene.people[0], passed: false))
    var words = ""
    dump(view(scene.workshop), to: &words)
    for name in ["Xanthippe", "Yolanda", "Zebedee"] { #expect(!words.contains(name)) }
    let stage = RoomStage(.missing(round: round), in: scene.workshop)
    guard case .missing(let missing) = view(scene.workshop, stage).scene else {
      Issue.record("no names")
      return
    }
    #expect(missing.names == ["Yolanda", "Zebedee"])
    #expect(missing.place == "1 seat is free, 1 person is waiting.")
    let bytes = try JSONEncoder().encode(stage)
    #expect(try JSONDecoder().decode(RoomStage.self, from: bytes) == stage)
    try scene.happen(.roundClosed(round: round))
    #expect(view(scene.workshop, stage).stage == .automatic)
    try scene.happen(.roundReopened(round: round))
    try scene.enter(.shortlist)
    #expect(view(scene.workshop, stage).stage == .automatic)
  }

  @Test func manyNamesComeInPagesThatTurn() throws {
    var scene = try RoundScene((1...23).map { "Person \($0)" }, in: .rooftopObjectives)
    let round = try scene.open(.suggestions)
    let stage = RoomStage(.missing(round: round), in: scene.workshop)
    let names = [0, 12, 24].flatMap { seconds -> [CleanText] in
      guard case .missing(let missing) = view(scene.workshop, stage, after: seconds).scene else {
        return []
      }
      return missing.names
    }
    #expect(names == (1...23).map { "Person \($0)" })
    let next = stage.turned(
      by: 1, in: scene.workshop, at: RoomMoment(now: Timestamp(seconds: 100)))
    #expect(view(scene.workshop, next, after: 500).page == 1)
    #expect(view(scene.workshop, next, after: 500).turnsAt == nil)
  }
}
