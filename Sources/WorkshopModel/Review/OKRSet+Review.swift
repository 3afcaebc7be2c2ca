import FoundationEssentials
import PlainText

extension OKRSet {
  /// Whether its cycle was closed in a review.
  public var isClosed: Bool { review.isClosed }

  /// The score that the check-ins suggest; nil where there is nothing to score, as it was to be found
  /// out first. What was never read suggests 0.
  public func suggestedScore(of keyResult: KeyResult) -> Score? {
    guard keyResult.wording.kind != .baseline else { return nil }
    return Score(progress: course(of: keyResult).last?.progress ?? .unmeasured)
  }

  /// The score that was given; nil before that.
  public func score(of keyResult: KeyResult) -> Score? {
    keyResult.wording.kind == .baseline ? nil : review.keyResults[keyResult.id]?.score
  }

  /// Whether something was read of it, or changed, since it was scored: then the check-ins suggest
  /// another score than the one people saw.
  public func isOutdated(_ keyResult: KeyResult) -> Bool {
    guard let score = score(of: keyResult) else { return false }
    return score.suggested != suggestedScore(of: keyResult)?.suggested
  }

  /// The mean of the scores of its key results; those to be found out first are left out.
  public func meanScore(of objective: Objective) -> MeanScore {
    MeanScore(
      of: objective.keyResults.filter { $0.wording.kind != .baseline }
        .map { score(of: $0)?.value })
  }

  /// The mean of the scores of its objectives, as far as they have key results to score.
  public var meanScore: MeanScore {
    MeanScore(of: objectives.map(meanScore).filter { $0.countable > 0 }.map(\.value))
  }

  /// How many of its key results that can have a score have one.
  public var scored: MeanScore {
    MeanScore(
      of: objectives.flatMap(\.keyResults).filter { $0.wording.kind != .baseline }
        .map { score(of: $0)?.value })
  }

  /// The verdict on the whole set. Nil while key results wait for their score: a verdict on the first
  /// ones would change with each of the others.
  public var verdict: SetVerdict? {
    isClosed || scored.note == nil ? meanScore.value.map { SetVerdict(mean: $0) } : nil
  }

  /// `0.64 healthy`; nil before the first score.
  public var verdictWords: CleanText? {
    meanScore.value.map { "\($0.scoreWords) \(SetVerdict(mean: $0).words)" }
  }

  /// What a review has not said yet, the first of it first; empty when nothing is missing.
  public var missingInReview: [CleanText] {
    guard !objectives.isEmpty else { return ["There is no objective to review"] }
    let keyResults = objectives.flatMap(\.keyResults)
    let unscored = keyResults.filter { $0.wording.kind != .baseline && score(of: $0) == nil }
    let open = objectives.filter { review.objectives[$0.id] == nil }
    return Self.listed(unscored.map(\.wording.sentence), "No score for", "key results")
      + Self.listed(
        keyResults.filter(isOutdated).map(\.wording.sentence), "Changed since it was scored:",
        "key results")
      + Self.listed(open.map(\.title), "No decision about", "objectives")
  }

  /// A reason for each of a few, and one for many.
  private static func listed(
    _ all: [CleanText], _ words: CleanText, _ many: CleanText
  ) -> [CleanText] {
    all.count <= 2 ? all.map { "\(words) \"\($0)\"" } : ["\(words) \(all.count) \(many)"]
  }

  mutating func score(
    _ keyResult: KeyResultID, _ score: Score?, _ learned: CleanText
  ) throws(Rejection) {
    guard objective(holding: keyResult) != nil else { throw .gone("That key result") }
    review.keyResults[keyResult] = KeyResultReview(
      score: score?.withinRange, learned: learned.singleLine)
  }

  mutating func decide(
    _ objective: ObjectiveID, _ outcome: ReviewOutcome, _ why: CleanText
  ) throws(Rejection) {
    guard self.objective(objective) != nil else { throw .gone("That objective") }
    review.objectives[objective] = ObjectiveReview(outcome: outcome, why: why.singleLine)
  }
}

extension Score {
  /// What a file says, as a number that can be drawn and added up.
  fileprivate var withinRange: Score {
    Score(
      suggested: suggested.clamped(to: 0...1),
      override: override.map { other in
        Override(score: other.score.clamped(to: 0...1), reason: other.reason.singleLine)
      })
  }
}
