import PlainText

extension RoundDefinition {
  /// Everyone scores the objectives and says how sure they are of the key results.
  /// - Parameter items: what is scored again; nil for the whole set.
  static func evaluation(only items: [Goal]?) -> RoundDefinition {
    RoundDefinition(
      title: items == nil ? "the scoring" : "the scoring of what changed",
      invitation: "Your scores, in private. Nobody sees whose they are.",
      ownWork: "their scores", done: "scored", promise: "Nobody sees whose scores are whose.",
      activity: .evaluate,
      elsewhere: Rejection("The set is scored in the phase Evaluation."),
      keepsWhatIsScored: true,
      requireFit: { _, set throws(Rejection) in try set.requireFit(scoring: items) },
      task: { .answers(Questionnaire(scoring: $0, only: items)) })
  }
}

extension OKRSet {
  /// Whether the set can be scored. Single items are scored again only where the rest of the set has
  /// scores to stand beside.
  fileprivate func requireFit(scoring items: [Goal]?) throws(Rejection) {
    guard !objectives.isEmpty else {
      throw Rejection("There is no objective to evaluate: choose one in the phase Shortlist.")
    }
    guard let items else { return }
    guard evaluationSummary != nil else {
      throw Rejection("Nothing was scored yet: score the whole set first.")
    }
    guard !items.isEmpty, items.allSatisfy(holds) else { throw .gone("What was to be scored") }
  }
}

extension Questionnaire {
  /// Objective by objective: the four questions, then the confidence in its key results.
  fileprivate init(scoring set: OKRSet, only items: [Goal]?) {
    let asks = { (goal: Goal) in items?.contains(goal) ?? true }
    self.init(
      answers: "scores",
      questions: set.objectives.flatMap { objective in
        let sentences = objective.keyResults.map { $0.wholeSentence(in: set.cycle) }
        let ofObjective =
          asks(.objective(id: objective.id))
          ? EvaluationQuestion.allCases.map {
            Question(
              item: .question(objective.id, $0), heading: objective.title, beside: sentences,
              review: $0.question, group: objective.title)
          } : []
        return ofObjective
          + zip(objective.keyResults, sentences).filter { asks(.keyResult(id: $0.0.id)) }
          .map { keyResult, sentence in
            Question(
              item: .confidence(keyResult.id), heading: objective.title, subject: sentence,
              review: sentence, group: objective.title)
          }
      })
  }
}
