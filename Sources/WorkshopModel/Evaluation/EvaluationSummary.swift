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
  /// How many people scored.
  public let voices: Int
  /// How many people were present when the scores were shown.
  public let present: Int

  public init(_ round: Round, of objectives: [Objective]) {
    let scores = round.entries.compactMap { entry -> EvaluationScores? in
      if case .evaluation(let scores) = entry { scores } else { nil }
    }
    var lines: [Line] = []
    for objective in objectives {
      for question in EvaluationQuestion.allCases {
        let answers = scores.compactMap { scored -> Int? in
          guard let row = scored.objectives[objective.id], row.indices.contains(question.rawValue)
          else { return nil }
          return row[question.rawValue]
        }
        lines.append(
          Line(
            subject: .question(objective.id, question),
            distribution: ScoreDistribution(scale: EvaluationQuestion.scale, answers: answers)))
      }
      for keyResult in objective.keyResults {
        let answers = scores.compactMap { $0.confidence[keyResult.id] }
        lines.append(
          Line(
            subject: .confidence(keyResult.id),
            distribution: ScoreDistribution(
              scale: EvaluationQuestion.confidenceScale, answers: answers)))
      }
    }
    self.lines = lines.enumerated().sorted { left, right in
      (left.element.level ?? 2, left.offset) < (right.element.level ?? 2, right.offset)
    }.map(\.element)
    let confidence = objectives.flatMap(\.keyResults).flatMap { keyResult in
      scores.compactMap { $0.confidence[keyResult.id] }
    }
    meanConfidence =
      confidence.isEmpty ? nil : Double(confidence.reduce(0, +)) / Double(confidence.count)
    voices = scores.count
    present = max(round.presentThen ?? 0, scores.count)
  }
}
