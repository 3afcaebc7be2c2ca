/// How often each answer was given.
public struct ScoreDistribution: Hashable, Sendable {
  public let scale: ClosedRange<Int>
  /// One count for each answer of `scale`.
  public let counts: [Int]

  public init(scale: ClosedRange<Int>, answers: [Int]) {
    self.scale = scale
    counts = scale.map { value in answers.count { $0 == value } }
  }

  public var total: Int { counts.reduce(0, +) }

  /// The mean, unrounded; nil without an answer.
  public var mean: Double? {
    guard total > 0 else { return nil }
    let sum = zip(scale, counts).reduce(0) { $0 + $1.0 * $1.1 }
    return Double(sum) / Double(total)
  }
}

/// What the room answered, once the evaluation is shown.
public struct EvaluationSummary: Hashable, Sendable {
  /// One line of the evaluation.
  public enum Subject: Hashable, Sendable {
    case question(ObjectiveID, EvaluationQuestion)
    case confidence(KeyResultID)
  }

  public struct Line: Hashable, Sendable {
    public let subject: Subject
    public let distribution: ScoreDistribution
    /// Whether what was scored has other words or values now.
    public let isChanged: Bool

    /// The mean as a share of its scale, 0 to 1, so that both scales sort together; nil unanswered.
    public var level: Double? {
      distribution.mean.map { mean in
        let low = Double(distribution.scale.lowerBound)
        let high = Double(distribution.scale.upperBound)
        return (mean - low) / (high - low)
      }
    }
  }

  /// Lowest first: what the room must talk about. Unanswered lines come last.
  public let lines: [Line]
  /// Mean confidence over every key result, 0 to 10; nil without an answer.
  public let meanConfidence: Double?
  /// How many people scored; where items were scored again, the fewest of all these scorings.
  public let voices: Int
  /// How many people were present when the scores were shown.
  public let present: Int

  /// - Parameter rounds: a scoring of the whole set, and those of single items since, in order.
  init(_ rounds: [Round], of objectives: [Objective]) {
    let scorings = rounds.reversed().map(Scoring.init)
    var lines: [Line] = []
    var confidence: [Int] = []
    for objective in objectives {
      for question in EvaluationQuestion.allCases {
        let (answers, scored) = Self.latest(scorings) { scores in
          guard let row = scores.objectives[objective.id], row.indices.contains(question.rawValue)
          else { return nil }
          return row[question.rawValue]
        }
        lines.append(
          Line(
            subject: .question(objective.id, question),
            distribution: ScoreDistribution(scale: EvaluationQuestion.scale, answers: answers),
            isChanged: scored.map { !$0.holds(objective, for: question) } ?? false))
      }
      for keyResult in objective.keyResults {
        let (answers, scored) = Self.latest(scorings) { $0.confidence[keyResult.id] }
        confidence += answers
        lines.append(
          Line(
            subject: .confidence(keyResult.id),
            distribution: ScoreDistribution(
              scale: EvaluationQuestion.confidenceScale, answers: answers),
            isChanged: scored.map { !$0.holds(keyResult) } ?? false))
      }
    }
    self.lines = lines.enumerated().sorted { left, right in
      (left.element.level ?? 2, left.offset) < (right.element.level ?? 2, right.offset)
    }.map(\.element)
    meanConfidence =
      confidence.isEmpty ? nil : Double(confidence.reduce(0, +)) / Double(confidence.count)
    let fewest = rounds.min { $0.entries.count < $1.entries.count }
    voices = fewest?.entries.count ?? 0
    present = max(fewest?.presentThen ?? 0, voices)
  }

  /// What one scoring collected, and what it was about.
  private struct Scoring {
    let scores: [EvaluationScores]
    let set: ScoredSet?

    init(_ round: Round) {
      scores = round.entries.compactMap { entry in
        if case .evaluation(let scores) = entry { scores } else { nil }
      }
      set = round.scored
    }
  }

  /// The answers of the first scoring that holds any.
  private static func latest(
    _ scorings: [Scoring], answer: (EvaluationScores) -> Int?
  ) -> (answers: [Int], scored: ScoredSet?) {
    for scoring in scorings {
      let answers = scoring.scores.compactMap(answer)
      if !answers.isEmpty { return (answers, scoring.set) }
    }
    return ([], nil)
  }
}
