import PlainText
import WorkshopModel
import WorkshopStore

/// Every kind of blind round, with entries that tell people apart.
enum BlindBox: CaseIterable {
  case suggestions, dots, ranking, evaluation, hands

  /// Opens a round of this kind, in place of the scene's.
  func open(in scene: Scene) throws -> RoundID {
    guard self != .suggestions else { return scene.round }
    func write(_ event: Event) throws -> Int {
      try scene.ledger.record(.event(event), by: .desk, at: Scene.openedAt).mine.seq
    }
    func enter(_ kind: PhaseKind) throws {
      let phase = scene.ledger.timeline.workshop.phases.first { $0.kind == kind }
      if let phase { _ = try write(.phaseEntered(phase: phase.id, overriding: [])) }
    }
    func ideas(_ count: Int) throws -> [SuggestionID] {
      try enter(.shortlist)
      return try (0..<count).map {
        SuggestionID(try write(.suggestionAdded(text: CleanText("Idea \($0)"))))
      }
    }
    switch self {
    case .suggestions: return scene.round
    case .dots, .ranking:
      let rules = VoteRules(
        method: self == .dots ? .dots : .ranking, votesEach: 1, stacking: false, places: 2,
        candidates: try ideas(8))
      return RoundID(try write(.roundOpened(kind: .vote(rules: rules))))
    case .evaluation:
      _ = try write(.shortlistDecided(chosen: try ideas(1), how: .hand))
      try enter(.evaluation)
      return RoundID(try write(.roundOpened(kind: .evaluation)))
    case .hands:
      try enter(.strategy)
      _ = try write(.statementWritten(statement: .mission, text: "We carry"))
      _ = try write(.statementWritten(statement: .vision, text: "Ships"))
      let asked = scene.ledger.timeline.workshop.statementsForHands
      return RoundID(try write(.roundOpened(kind: .hands(statements: asked))))
    }
  }

  /// What the person of this number drops into the box.
  func entry(_ person: Int) -> SealedEntry {
    switch self {
    case .suggestions: .suggestion(text: CleanText("wish-\(person)-of-somebody"))
    case .dots: .dots(counts: [SuggestionID(10, part: person): 1])
    case .ranking: .ranking(order: [SuggestionID(10, part: person)])
    case .evaluation:
      .evaluation(
        scores: EvaluationScores(objectives: [:], confidence: [KeyResultID(10, part: person): 7]))
    case .hands: .hands(fingers: [.mission: person % 6, .vision: person / 6])
    }
  }
}
