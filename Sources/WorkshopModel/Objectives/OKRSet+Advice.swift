import FoundationEssentials
import PlainText

extension OKRSet {
  /// What the rules say about `subject` as it stands, set aside or not, in the order of the rules.
  /// Confidence counts once the evaluation is shown.
  public func advice(on subject: AdviceSubject) -> [Advice] {
    let found =
      switch subject {
      case .objective(let id): objective(id).map { Advice.forObjective($0.title) } ?? []
      case .keyResult(let id):
        keyResult(id).map { keyResult in
          Advice.forKeyResult(
            keyResult.wording, values: keyResult.values, confidence: confidence(in: id))
        } ?? []
      case .task(let id): taskDraft(id).map { Advice.forTask($0) } ?? []
      case .set:
        Advice.forSet(
          objectives.map(draft),
          meanConfidence: evaluationSummary?.meanConfidence.map { Decimal($0) })
      }
    return found.map { advice in
      var advice = advice
      advice.subject = subject
      return advice
    }
  }

  /// The advice the room has not set aside.
  public func openAdvice(on subject: AdviceSubject) -> [Advice] {
    advice(on: subject).filter { waiver(of: $0.rule, on: subject) == nil }
  }

  /// Mean confidence in a key result, 0 to 10; nil before the evaluation is shown.
  private func confidence(in keyResult: KeyResultID) -> Decimal? {
    evaluationSummary?.lines.first { $0.subject == .confidence(keyResult) }?.distribution.mean
      .map { Decimal($0) }
  }

  /// A task that is over needs no advice.
  private func taskDraft(_ id: TaskID) -> TaskDraft? {
    guard let task = task(id), task.state == .open, let keyResult = keyResult(moving: id) else {
      return nil
    }
    return TaskDraft(
      task.wording, in: cycle, openTasks: keyResult.tasks.count { $0.state == .open })
  }

  private func draft(_ objective: Objective) -> ObjectiveDraft {
    ObjectiveDraft(
      objective.title,
      keyResults: objective.keyResults.map { keyResult in
        KeyResultDraft(
          keyResult.wording, values: keyResult.values, confidence: confidence(in: keyResult.id))
      })
  }

  mutating func waive(_ rule: AdviceRule, on subject: AdviceSubject, _ note: CleanText) {
    waivers.removeAll { $0.rule == rule && $0.subject == subject }
    waivers.append(Waiver(subject: subject, rule: rule, note: note.singleLine))
  }
}
