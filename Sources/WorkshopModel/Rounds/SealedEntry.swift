import PlainText

/// What one person dropped into the box of a blind round. It names no person and no time.
public enum SealedEntry: Hashable, Sendable, Codable {
  /// A rooftop objective.
  case suggestion(text: CleanText)
  /// Dots given to suggestions; each at least 1.
  case dots(counts: [SuggestionID: Int])
  /// Suggestions from first to last choice; those left out are unranked.
  case ranking(order: [SuggestionID])
  /// Private scores of the finished set.
  case evaluation(scores: EvaluationScores)
  /// The hand shown for each statement, 0 to 5 fingers; none for a statement that was left out.
  case hands(fingers: [Statement: Int])
}

/// One person's answers in the evaluation.
public struct EvaluationScores: Hashable, Sendable, Codable {
  /// For each objective the answers to the four questions, in the order of
  /// `EvaluationQuestion.allCases`, each 1 to 5.
  public var objectives: [ObjectiveID: [Int]]
  /// For each key result the confidence that it will be reached, 0 to 10.
  public var confidence: [KeyResultID: Int]

  public init(objectives: [ObjectiveID: [Int]], confidence: [KeyResultID: Int]) {
    self.objectives = objectives
    self.confidence = confidence
  }
}

extension EvaluationScores {
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    objectives = try values.decode([ObjectiveID: [Int]].self, forKey: .objectives)
    confidence = try values.decode([KeyResultID: Int].self, forKey: .confidence)
    // A sheet that was begun holds 0 for what is not answered yet.
    let answers = 0...EvaluationQuestion.scale.upperBound
    try objectives.values.joined().require(answers, "answers", decoder)
    try confidence.values.require(EvaluationQuestion.confidenceScale, "confidence", decoder)
  }
}
