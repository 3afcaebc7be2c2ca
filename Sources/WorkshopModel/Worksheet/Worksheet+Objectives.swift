import PlainText

extension Worksheet.Objective {
  init(
    _ objective: Objective, number: Int, in workshop: Workshop, _ summary: EvaluationSummary?
  ) {
    self.number = number
    title = objective.title
    keyResults = objective.keyResults.enumerated().map { index, keyResult in
      Worksheet.KeyResult(
        keyResult, number: "\(number).\(index + 1)", in: workshop, summary)
    }
    scores = EvaluationQuestion.allCases.compactMap { question in
      summary?.mean(.question(objective.id, question)).map { "\(question.title) \($0) of 5" }
    }
    waived = workshop.waivedWords(on: .objective(id: objective.id))
  }
}

extension Worksheet.KeyResult {
  init(
    _ keyResult: KeyResult, number: CleanText, in workshop: Workshop,
    _ summary: EvaluationSummary?
  ) {
    let wording = keyResult.wording
    self.number = number
    sentence = wording.sentence
    values = keyResult.values?.words(for: wording, withYear: true)
    var facts: [CleanText] = []
    if !wording.metric.isEmpty { facts.append("Metric: \(wording.metric)") }
    facts.append(wording.kind.words.capitalisedFirst)
    facts.append(wording.ambition.words)
    facts.append(wording.owner.isEmpty ? "No owner" : "Owner: \(wording.owner)")
    self.facts = facts
    confidence = summary?.mean(.confidence(keyResult.id)).map { "Confidence \($0) of 10" }
    waived = workshop.waivedWords(on: .keyResult(id: keyResult.id))
  }
}

extension EvaluationSummary {
  /// The mean of one line, to one decimal; nil without an answer.
  public func mean(_ subject: Subject) -> CleanText? {
    guard let mean = lines.first(where: { $0.subject == subject })?.distribution.mean else {
      return nil
    }
    let tenths = Int((mean * 10).rounded(.toNearestOrAwayFromZero))
    return "\(tenths / 10).\(tenths % 10)"
  }
}

extension Workshop {
  fileprivate func waivedWords(on subject: AdviceSubject) -> [CleanText] {
    waivers.filter { $0.subject == subject }.map { "\(CleanText($0.rule.code)): \($0.note)" }
  }
}

extension Ambition {
  public var words: CleanText {
    switch self {
    case .committed: "Committed"
    case .aspirational: "Aspirational"
    }
  }
}

extension CleanText {
  fileprivate var capitalisedFirst: CleanText {
    CleanText(string.prefix(1).uppercased() + string.dropFirst())
  }
}
