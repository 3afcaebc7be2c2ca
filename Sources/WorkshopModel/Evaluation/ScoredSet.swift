import PlainText

/// The set in the words and numbers that people scored. It is made when a scoring is replayed; no
/// event holds it.
public struct ScoredSet: Hashable, Sendable {
  private var objectives: [ObjectiveID: CleanText] = [:]
  private var keyResults: [KeyResultID: ScoredKeyResult] = [:]
  private var parts: [ObjectiveID: Set<KeyResultID>] = [:]

  fileprivate struct ScoredKeyResult: Hashable, Sendable {
    /// Without the owner: who owns it says nothing of how sure people are.
    let wording: KeyResultWording
    let values: KeyResultValues?

    init(_ keyResult: KeyResult) {
      var wording = keyResult.wording
      wording.owner = ""
      self.wording = wording
      values = keyResult.values
    }
  }

  init(_ objectives: [Objective]) {
    for objective in objectives {
      self.objectives[objective.id] = objective.title
      parts[objective.id] = Set(objective.keyResults.map(\.id))
      for keyResult in objective.keyResults {
        keyResults[keyResult.id] = ScoredKeyResult(keyResult)
      }
    }
  }

  /// Whether `objective` reads as it did.
  func holds(_ objective: Objective) -> Bool { objectives[objective.id] == objective.title }

  /// Whether everything that `question` asks about `objective` reads as it did.
  func holds(_ objective: Objective, for question: EvaluationQuestion) -> Bool {
    guard holds(objective) else { return false }
    return !question.isAboutKeyResults
      || parts[objective.id] == Set(objective.keyResults.map(\.id))
        && objective.keyResults.allSatisfy(holds)
  }

  /// Whether `keyResult` has the wording and values it had.
  func holds(_ keyResult: KeyResult) -> Bool {
    keyResults[keyResult.id] == ScoredKeyResult(keyResult)
  }

  /// An objective that was reworded without saying anything else is still the one that was scored.
  mutating func keep(_ objective: ObjectiveID, _ old: CleanText, now new: CleanText) {
    if objectives[objective] == old { objectives[objective] = new }
  }

  /// A key result that was reworded without saying anything else is still the one that was scored.
  mutating func keep(_ old: KeyResult, now new: KeyResult) {
    if holds(old) { keyResults[old.id] = ScoredKeyResult(new) }
  }
}

extension ScoredSet: Kept {
  func write(to bytes: inout KeptBytes) { bytes.add(objectives, keyResults, parts) }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    objectives = try bytes.next()
    keyResults = try bytes.next()
    parts = try bytes.next()
  }
}

extension ScoredSet.ScoredKeyResult: Kept {
  func write(to bytes: inout KeptBytes) { bytes.add(wording, values) }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    wording = try bytes.next()
    values = try bytes.next()
  }
}
