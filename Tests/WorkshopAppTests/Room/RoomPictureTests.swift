import PlainText
import TerminalUI
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

@Suite struct RoomPictureTests {
  enum Scene: String, CaseIterable, Sendable {
    case notes, question, overview, statement, count, closed, list, spotlight, tally, tie, decided
    case objectives, values, scores, worksheet, trace, board, check, hands
    case sentence, answered, otherAnswer, exerciseScore

    var events: [Event] {
      switch self {
      case .notes: Fixture.filled(.sceneSetting)
      case .question: Fixture.through(.rooftopObjectives)
      case .overview: Fixture.through(.overview)
      case .statement: Fixture.through(.strategy)
      case .count: demo(.rooftopObjectives, plus: 4)
      case .closed: Fixture.filled(.rooftopObjectives)
      case .list, .spotlight: demo(.shortlist)
      case .tally: vote([[0], [0, 1], [0, 1], [1, 2], [0], [3]])
      case .tie: vote([[0], [0], [1], [1], [2], [2], [3], [3]])
      case .decided: Fixture.filled(.shortlist)
      case .objectives: Fixture.filled(.keyResults)
      case .values, .worksheet, .trace, .board: demo(.evaluation)
      case .scores: Fixture.filled(.evaluation)
      case .sentence: Fixture.filled(.sceneSetting)
      case .answered, .otherAnswer, .exerciseScore:
        Fixture.filled(.sceneSetting) + [
          .exerciseAnswered(statement: .placeToWork, answer: .objective),
          .exerciseAnswered(statement: .returnCustomers, answer: .task),
        ]
      case .hands: SeatScenes.hands
      case .check: Fixture.through(.sceneSetting)
      }
    }

    func stage(_ workshop: Workshop) -> RoomStage {
      switch self {
      case .spotlight:
        RoomStage(.spotlight(suggestion: workshop.currentSet.suggestions[1].id), in: workshop)
      case .worksheet: RoomStage(.worksheet, page: 1, in: workshop)
      case .trace: RoomStage(.trace(goal: workshop.currentSet.goals[0]), in: workshop)
      case .board: RoomStage(.board(set: OKRSet.firstID), in: workshop)
      case .check: RoomStage(.roomCheck, in: workshop)
      case .sentence, .otherAnswer:
        RoomStage(.exercise(statement: .returnCustomers), in: workshop)
      case .answered: RoomStage(.exercise(statement: .placeToWork), in: workshop)
      case .exerciseScore: RoomStage(.exercise(statement: nil), in: workshop)
      case .overview: RoomStage(.automatic, page: 2, in: workshop)
      default: .automatic
      }
    }

    /// The sample workshop as it stands at `kind`, and `turns` taken at the round that is opened.
    private func demo(_ kind: PhaseKind, plus turns: Int = 0) -> [Event] {
      var events = DemoWorkshop.steps(through: kind, cycle: Fixture.cycle).map(\.event)
      guard turns > 0 else { return events }
      events.append(.roundOpened(kind: .suggestions))
      let round = RoundID(events.count)
      let people = events.indices.filter {
        if case .personAdded = events[$0] { true } else { false }
      }
      for person in people.prefix(turns) {
        events.append(.turnTaken(round: round, person: PersonID(person + 1), passed: false))
      }
      return events
    }

    /// A vote among the suggestions of the sample that was held and shown.
    private func vote(_ ballots: [[Int]]) -> [Event] {
      var events = demo(.shortlist)
      let reveal =
        1 + (events.firstIndex { if case .roundRevealed = $0 { true } else { false } } ?? 0)
      let rules = VoteRules(
        method: .dots, votesEach: 2, stacking: false, places: 3,
        candidates: (0..<5).map { SuggestionID(reveal, part: $0) })
      events.append(.roundOpened(kind: .vote(rules: rules)))
      let round = RoundID(events.count)
      let entries = ballots.map { ballot in
        SealedEntry.dots(
          counts: Dictionary(
            uniqueKeysWithValues: ballot.map { (SuggestionID(reveal, part: $0), 1) }))
      }
      return events + [
        .roundClosed(round: round), .roundRevealed(round: round, entries: entries),
      ]
    }
  }

  private func story(_ scene: Scene, _ size: Size) throws -> Story {
    let store = MemoryStore()
    let ledger = try Ledger(store)
    for event in scene.events {
      try ledger.record(.event(event), by: .desk, at: StoryClock().now)
    }
    try ledger.setStage(scene.stage(ledger.timeline.workshop))
    return try Story(face: .room, size: size, store: MemoryStore(sharing: store))
  }

  @Test(arguments: Scene.allCases, snapshotSizes) func picture(_ scene: Scene, _ size: Size) throws
  {
    expectSnapshot(try story(scene, size).frame, "room-\(scene.rawValue)-\(size.words)")
  }

  /// From the smallest to the largest screen no line of the back row's is lost. The board shows all at
  /// once, and cuts words on the smallest.
  @Test(
    arguments: Scene.allCases.filter { $0 != .board },
    [Size(width: 60, height: 18), Size(width: 400, height: 120)])
  func nothingIsCut(_ scene: Scene, _ size: Size) throws {
    let story = try story(scene, size)
    #expect(!story.screen.contains("…"))
    guard case .list(let list) = RoomView(story.workshop, story.state.live.stage).scene,
      size.height < 30
    else { return }
    for item in list.items { #expect(story.shows(item.text.string)) }
  }

  /// Whatever the room takes a sentence for, it sees the sentence and the why whole.
  @Test(arguments: ExerciseStatement.allCases, GoalKind.allCases)
  func aSentenceAndItsWhyShowWhole(_ statement: ExerciseStatement, _ said: GoalKind) throws {
    for size in [Size(width: 60, height: 18)] + snapshotSizes.prefix(2) {
      let store = MemoryStore()
      let ledger = try Ledger(store)
      let events =
        Fixture.through(.sceneSetting) + [
          Event.exerciseAnswered(statement: statement, answer: said)
        ]
      for event in events { try ledger.record(.event(event), by: .desk, at: StoryClock().now) }
      try ledger.setStage(
        RoomStage(.exercise(statement: statement), in: ledger.timeline.workshop))
      let room = try Story(face: .room, size: size, store: MemoryStore(sharing: store))
      #expect(room.shows(statement.sentence.string))
      #expect(room.shows(statement.why.string))
      #expect(!room.screen.contains("…"))
    }
  }

  @Test(
    arguments: [Size(width: 60, height: 18), Size(width: 80, height: 24)] + snapshotSizes.suffix(1))
  func theDeskSeesTheRoomSmall(_ size: Size) throws {
    let story = try Story(undecided, size: size)
    story.press("V")
    #expect(story.shows("Become the living room of the quarter"))
    #expect(story.shows("Make our people proud to work here"))
    expectSnapshot(story.frame, "desk-room-\(size.words)")
  }
}
