import FoundationEssentials
import PlainText

extension Worksheet.Objective {
  init(
    _ objective: Objective, number: Int, in set: OKRSet, _ summary: EvaluationSummary?,
    _ workshop: Workshop
  ) {
    goal = .objective(id: objective.id)
    serving = ServingWords(goal, in: workshop)?.facts ?? []
    self.number = number
    title = objective.title
    keyResults = objective.keyResults.enumerated().map { index, keyResult in
      Worksheet.KeyResult(
        keyResult, number: "\(number).\(index + 1)", in: set, summary, workshop)
    }
    let means = EvaluationQuestion.allCases.compactMap { question -> Worksheet.Mean? in
      guard let words = summary?.mean(.question(objective.id, question)),
        let value = summary?.meanNumber(.question(objective.id, question))
      else { return nil }
      return Worksheet.Mean(question: question, value: value, words: "\(words) of 5")
    }
    isChangedSinceScoring = summary?.isChanged(.objective(id: objective.id)) ?? false
    scores =
      means.map { "\($0.question.title) \($0.words)" }
      + (isChangedSinceScoring ? [.changedSinceScoring] : [])
    self.means = means
    waived = set.waivedWords(on: .objective(id: objective.id))
    review = set.meanScore(of: objective)
    outcome = set.review.objectives[objective.id]
  }
}

extension Worksheet.KeyResult {
  init(
    _ keyResult: KeyResult, number: CleanText, in set: OKRSet,
    _ summary: EvaluationSummary?, _ workshop: Workshop
  ) {
    let wording = keyResult.wording
    goal = .keyResult(id: keyResult.id)
    serving = ServingWords(goal, in: workshop)?.facts ?? []
    self.number = number
    sentence = wording.sentence
    values = keyResult.values?.words(for: wording, withYear: true)
    conflict = keyResult.conflict?.words
    var facts: [CleanText] = []
    if !wording.metric.isEmpty { facts.append("Metric: \(wording.metric)") }
    facts.append(wording.kind.words.capitalisedFirst)
    facts.append(wording.ambition.words)
    self.facts = facts
    isChangedSinceScoring = summary?.isChanged(.keyResult(id: keyResult.id)) ?? false
    let mark: CleanText = isChangedSinceScoring ? " (! changed since the scoring)" : ""
    confidence = summary?.mean(.confidence(keyResult.id)).map { "\($0) of 10\(mark)" }
    waived = set.waivedWords(on: .keyResult(id: keyResult.id))
    self.wording = wording
    numbers = keyResult.values
    tasks = keyResult.tasks
    weight = keyResult.weight
    meanConfidence = summary?.meanNumber(.confidence(keyResult.id))
    standing = KeyResultStanding(
      keyResult, in: set, on: set.lastCheckInDay ?? set.cycle.first)
    if let latest = standing.confidence {
      confidence = "\(latest.value) of 10"
      meanConfidence = Decimal(latest.value)
    }
    review = set.review.keyResults[keyResult.id]
    self.facts.append(ownerWords)
    if let weight = set.weightWords(of: keyResult.id) {
      self.facts.append(weight.capitalisedFirst)
    }
    if let byHand = keyResult.statusByHand {
      self.facts.append("\(byHand.status.words.capitalisedFirst) by hand: \(byHand.why)")
    }
    self.facts += keyResult.earlierValues.map { $0.words(for: wording).capitalisedFirst }
    self.facts += serving
  }

  var ownerWords: CleanText { wording.owner.isEmpty ? "No owner" : "Owner: \(wording.owner)" }
}

extension EvaluationSummary {
  /// The mean of one line, to one decimal; nil without an answer.
  public func mean(_ subject: Subject) -> CleanText? {
    tenths(subject).map { "\($0 / 10).\($0 % 10)" }
  }

  /// The same mean as a number.
  public func meanNumber(_ subject: Subject) -> Decimal? {
    tenths(subject).map { Decimal($0) / 10 }
  }

  /// Whether `item` has other words or values than when it was scored.
  func isChanged(_ item: Goal) -> Bool {
    lines.contains { $0.isChanged && $0.subject.item == item }
  }

  private func tenths(_ subject: Subject) -> Int? {
    lines.first { $0.subject == subject }?.distribution.mean
      .map { Int(($0 * 10).rounded(.toNearestOrAwayFromZero)) }
  }
}

extension OKRSet {
  fileprivate func waivedWords(on subject: AdviceSubject) -> [CleanText] {
    waivers.filter { $0.subject == subject }.map { "\(CleanText($0.rule.code)): \($0.note)" }
  }
}

extension CleanText {
  /// Stands beside the scores of what has other words or values now.
  static let changedSinceScoring: CleanText = "! Changed since the scoring"
}

extension Ambition {
  public var words: CleanText {
    switch self {
    case .committed: "Committed"
    case .aspirational: "Aspirational"
    }
  }
}

extension ServingWords {
  /// "Serves 1.2 More people come back", and what is to be looked at.
  fileprivate var facts: [CleanText] {
    served.map { "Serves \($0)" } + (flag.map { ["! \($0)"] } ?? [])
  }
}
