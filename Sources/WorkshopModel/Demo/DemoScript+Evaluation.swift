extension DemoScript {
  /// Everyone has scored the set and the room sees the result; accepting it is left to the user.
  mutating func score() {
    let round = RoundID(add(.roundOpened(kind: .evaluation)))
    takeTurns(at: round)
    let entries = people.indices.map { SealedEntry.evaluation(scores: scores(of: $0)) }
    add(.roundRevealed(round: round, entries: entries))
  }

  /// Agreement on most lines; the room is split on whether the parcels make sense.
  private func scores(of voice: Int) -> EvaluationScores {
    let objectives = objectives.enumerated().map { index, objective in
      let answers = Self.answers[index].map { line in line[voice % line.count] }
      return (objective, answers)
    }
    let confidence = keyResults.enumerated().map { index, keyResult in
      (keyResult, min(10, Self.confidence[index % Self.confidence.count] + (voice + index) % 3))
    }
    return EvaluationScores(
      objectives: Dictionary(uniqueKeysWithValues: objectives),
      confidence: Dictionary(uniqueKeysWithValues: confidence))
  }

  /// For each objective and question, what the voices answered in turn.
  private static let answers: [[[Int]]] = [
    [[5, 4, 4, 5], [5, 5, 4, 5], [4, 4, 3, 4], [4, 5, 4, 3]],
    [[4, 3, 4, 4], [4, 5, 5, 4], [4, 4, 5, 4], [3, 4, 3, 4]],
    [[5, 5, 4, 5], [3, 4, 5, 2], [2, 5, 1, 5], [5, 5, 4, 5]],
  ]
  private static let confidence = [5, 6, 6, 4, 7, 5, 2, 4, 7]
}
