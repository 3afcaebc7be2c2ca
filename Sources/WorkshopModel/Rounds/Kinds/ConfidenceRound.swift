import PlainText

extension RoundDefinition {
  /// Everyone says in private how sure they are of each key result.
  static func confidence(of keyResults: [KeyResultID]) -> RoundDefinition {
    RoundDefinition(
      title: "the private confidence round",
      invitation: "How sure are you, in private? Nobody sees who said what.",
      ownWork: "their confidence", done: "in", promise: "Nobody sees whose confidence is whose.",
      activity: .track,
      elsewhere: Rejection("Confidence is asked in the phase Weekly tracking."),
      requireFit: { _, set throws(Rejection) in
        let known = Set(set.objectives.flatMap(\.keyResults).map(\.id))
        guard !keyResults.isEmpty, known.isSuperset(of: keyResults) else {
          throw Rejection("There is no key result to be sure of yet.")
        }
      },
      task: { .answers(Questionnaire(confidenceIn: $0, of: keyResults)) })
  }
}

extension Questionnaire {
  fileprivate init(confidenceIn set: OKRSet, of asked: [KeyResultID]) {
    self.init(
      answers: "confidence",
      questions: set.objectives.flatMap { objective in
        objective.keyResults.filter { asked.contains($0.id) }.map { keyResult in
          let sentence = keyResult.wholeSentence(in: set.cycle)
          return Question(
            item: .confidence(keyResult.id), heading: objective.title, subject: sentence,
            review: sentence, group: objective.title)
        }
      })
  }
}

extension OKRSet {
  /// The latest round in which people said in private how sure they are.
  public var confidenceRound: Round? {
    rounds.last { if case .confidence = $0.kind { true } else { false } }
  }

  /// What people said of `keyResult` in the latest such round that was shown; nil where nobody did,
  /// and once it was checked in since.
  public func saidInPrivate(of keyResult: KeyResultID) -> ScoreDistribution? {
    guard let round = confidenceRound, round.stage == .revealed,
      let shown = round.shownBy,
      checkIns(of: keyResult).allSatisfy({ $0.id.seq < shown })
    else { return nil }
    let answers = round.entries.compactMap { entry -> Int? in
      if case .evaluation(let scores) = entry { scores.confidence[keyResult] } else { nil }
    }
    return answers.isEmpty
      ? nil
      : ScoreDistribution(scale: EvaluationQuestion.confidenceScale, answers: answers)
  }

  /// The same for every key result that has not been checked in since, the least sure first.
  public var privateConfidence: [EvaluationSummary.Line] {
    objectives.flatMap(\.keyResults).compactMap { keyResult in
      saidInPrivate(of: keyResult.id).map {
        EvaluationSummary.Line(
          subject: .confidence(keyResult.id), distribution: $0, isChanged: false)
      }
    }.enumerated().sorted {
      ($0.element.level ?? 0, $0.offset) < ($1.element.level ?? 0, $1.offset)
    }.map(\.element)
  }
}

extension OKRSet {
  /// Whether the room still talks about what was said in private: nothing of it was checked in since.
  public var talksOfPrivateConfidence: Bool {
    guard let round = confidenceRound, round.stage == .revealed else { return false }
    let answered = round.entries.reduce(into: Set<KeyResultID>()) { answered, entry in
      if case .evaluation(let scores) = entry { answered.formUnion(scores.confidence.keys) }
    }
    return !answered.isEmpty && privateConfidence.count == answered.count
  }
}

extension ScoreDistribution {
  /// The answer nearest to the mean, a half rounded up; nil without an answer.
  public var roundedMean: Int? { mean.map { Int(($0 + 0.5).rounded(.down)) } }
}
