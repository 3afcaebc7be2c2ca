import PlainText
import TerminalUI
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

extension RoomExample {
  /// What happened until then.
  func workshop(_ words: ExampleWords) throws -> ExampleWorkshop {
    var example = ExampleWorkshop(words, aligns: self == .matrix || self == .unit)
    switch self {
    case .blank, .check, .welcome, .sentence, .exerciseScore: break
    case .question: example.add(.timerStarted)
    case .overview: example.enter(.overview)
    case .answered:
      example.add(.exerciseAnswered(statement: .returnCustomers, answer: .task))
    case .statement, .counted, .hands:
      example.writeStrategy()
      if self == .counted {
        example.add(.handsCounted(statement: .mission, hands: [0, 1, 0, 1, 3, 2]))
      }
      if self == .hands {
        let asked = Statement.required.enumerated().map { ($1, example.statement($0)) }
        example.open(.hands(statements: Dictionary(uniqueKeysWithValues: asked)))
      }
    case .write, .missing, .closed:
      example.writeStrategy()
      example.enter(.rooftopObjectives)
      example.open(.suggestions)
      if self == .closed { example.close() }
    case .suggestions, .spotlight, .uncovering: example.collect()
    case .vote, .rank:
      example.collect()
      example.open(.vote(rules: example.rules(self == .rank ? .ranking : .dots)))
    case .tie, .lot:
      example.collect()
      example.vote([[0], [0], [0], [1], [1], [2], [2]])
      if self == .lot { example.add(.lotSeedDrawn(round: example.latestRound, seed: 48_213)) }
    case .tally, .result:
      example.collect()
      example.vote([[0, 1], [0, 1], [0, 2], [0, 1], [3, 0]])
    case .objective, .board, .agreed: example.decide()
    case .score:
      example.decide()
      example.enter(.evaluation)
      example.open(.evaluation)
    case .scores: example.score()
    case .confidence, .sure:
      example.track()
      example.open(.confidence(keyResults: example.keyResults), turns: self == .sure ? 5 : 2)
      if self == .sure {
        example.close()
        example.reveal(
          [3, 5, 6, 6, 9].map { level in
            .evaluation(
              scores: EvaluationScores(
                objectives: [:],
                confidence: Dictionary(
                  uniqueKeysWithValues: example.keyResults.map { ($0, level) })))
          })
      }
    case .squares, .chart, .standing: try example.checkIn()
    case .matrix, .unit: example.align()
    }
    return example
  }

  /// What the desk chose; `page` of what the room shows by itself where it chose nothing.
  func stage(_ example: ExampleWorkshop, page: Int, in workshop: Workshop) -> RoomStage {
    let scene: RoomStage.Scene =
      switch self {
      case .check: .roomCheck
      case .missing: .missing(round: example.latestRound)
      case .squares: .squares(day: ExampleWorkshop.today)
      case .board: .board(set: OKRSet.firstID)
      case .uncovering: .uncovered(count: 0)
      case .result: .result(shown: 1)
      case .lot: .lot(round: example.latestRound)
      case .agreed: .agreed(set: OKRSet.firstID)
      case .spotlight: .spotlight(suggestion: example.suggestions[1])
      case .unit: .unit(id: example.units[0])
      case .chart: .chart(keyResult: example.keyResults[0])
      case .sentence, .answered: .exercise(statement: .returnCustomers)
      case .exerciseScore: .exercise(statement: nil)
      default: .automatic
      }
    return RoomStage(scene, page: page, in: workshop).blank(self == .blank)
  }

  /// The rooms of a size, one for each page of the example.
  func rooms(_ words: ExampleWords, _ sizes: [Size]) throws -> [Size: [Story]] {
    let example = try workshop(words)
    let store = MemoryStore()
    let ledger = try Ledger(store)
    for event in example.events {
      try ledger.record(.event(event), by: .desk, at: StoryClock().now)
    }
    var rooms: [Size: [Story]] = [:]
    for size in sizes {
      var page = 0
      repeat {
        try ledger.setStage(stage(example, page: page, in: ledger.timeline.workshop))
        rooms[size, default: []].append(
          try Story(face: .room, size: size, store: MemoryStore(sharing: store)))
        page += 1
      } while page < rooms[size]?.first?.state.roomView.pageCount ?? 0
    }
    return rooms
  }

  /// What the room shows first.
  func room(_ words: ExampleWords, _ size: Size) throws -> Story? {
    try rooms(words, [size])[size]?.first
  }

  /// What must stand whole on one of the pages, wherever there is a room.
  func texts(_ words: ExampleWords) throws -> [CleanText] {
    let example = try workshop(words)
    return switch self {
    case .blank, .check, .exerciseScore, .uncovering: []
    case .welcome: [words.text(0, limit: 60)] + PhaseKind.annual.map(\.definition.title)
    case .question: [PhaseKind.sceneSetting.definition.question]
    case .write, .closed: [PhaseKind.rooftopObjectives.definition.question]
    case .vote, .rank, .suggestions: (0..<5).map(example.suggestion)
    case .tally: (0..<4).map(example.suggestion)
    case .tie, .lot: [example.suggestion(1), example.suggestion(2)]
    case .result: [example.suggestion(4)]
    case .score, .objective, .agreed:
      [example.suggestion(0), example.suggestion(1)] + (0..<4).map(example.sentence)
    case .matrix: (0..<3).map(example.unit) + (0..<4).map(example.sentence)
    case .unit: [example.unit(0), example.sentence(0), example.sentence(1)]
    case .confidence, .sure, .standing: (0..<4).map(example.sentence)
    case .scores: [example.suggestion(0)] + (0..<4).map(example.sentence)
    case .hands, .statement, .counted: (0..<3).map(example.statement)
    case .missing: (3...ExampleWorkshop.people).map(words.name)
    case .overview: OverviewPage.all.map(\.title)
    case .spotlight: [example.suggestion(1)]
    case .chart: [example.sentence(0)]
    case .sentence: [ExerciseStatement.returnCustomers.sentence]
    case .answered:
      [ExerciseStatement.returnCustomers.sentence, ExerciseStatement.returnCustomers.why]
    // They show everything at once, and cut it where the room is small.
    case .squares, .board: []
    }
  }
}
