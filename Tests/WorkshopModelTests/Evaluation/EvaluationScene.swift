import PlainText

@testable import WorkshopModel

/// One objective with one key result, ready to be scored.
struct EvaluationScene {
  var rounds: RoundScene
  let objective: ObjectiveID
  let keyResult: KeyResultID

  init(_ names: [CleanText] = ["Ana", "Bo", "Cy", "Di"]) throws {
    rounds = try RoundScene(names, in: .shortlist)
    try rounds.happen(.suggestionAdded(text: "Win the town"))
    try rounds.happen(
      .shortlistDecided(chosen: [SuggestionID(rounds.timeline.lastSeq)], how: .hand))
    objective = ObjectiveID(rounds.timeline.lastSeq)
    try rounds.happen(
      .keyResultAdded(objective: objective, wording: KeyResultWording(sentence: "More guests")))
    keyResult = KeyResultID(rounds.timeline.lastSeq)
    try rounds.enter(.evaluation)
  }

  /// A sheet with `level` in every answer.
  func sheet(_ level: Int) -> SealedEntry {
    .evaluation(
      scores: EvaluationScores(
        objectives: [objective: [level, level, level, level]], confidence: [keyResult: level]))
  }

  /// Holds a round in which so many people score, at these levels, and shows it.
  mutating func evaluate(_ levels: [Int]) throws {
    let round = try rounds.open(.evaluation)
    for (person, _) in zip(rounds.people, levels) {
      try rounds.happen(.turnTaken(round: round, person: person, passed: false))
    }
    try rounds.happen(.roundClosed(round: round))
    try rounds.happen(.roundRevealed(round: round, entries: levels.map(sheet)))
  }
}
