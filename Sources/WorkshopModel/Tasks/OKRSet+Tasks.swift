import PlainText

extension OKRSet {
  /// Every task of the objectives in force, in the order of their key results.
  public var tasks: [SupportingTask] { objectives.flatMap(\.keyResults).flatMap(\.tasks) }

  public func task(_ id: TaskID) -> SupportingTask? { place(of: id).map { self[$0] } }

  /// The key result that `task` is to move.
  public func keyResult(moving task: TaskID) -> KeyResult? {
    place(of: task).map { allObjectives[$0.objective].keyResults[$0.keyResult] }
  }

  mutating func addTask(
    under keyResult: KeyResultID, _ wording: TaskWording, _ seq: Int
  ) throws(Rejection) {
    let (objective, index) = try indexOf(keyResult)
    allObjectives[objective].keyResults[index].tasks.append(
      SupportingTask(id: TaskID(seq), wording: wording.onOneLine))
  }

  mutating func change(_ task: TaskID, _ wording: TaskWording) throws(Rejection) {
    self[try required(task)].wording = wording.onOneLine
  }

  mutating func set(_ task: TaskID, to state: TaskState) throws(Rejection) {
    self[try required(task)].state = state
  }

  private func required(_ task: TaskID) throws(Rejection) -> TaskPlace {
    guard let place = place(of: task) else { throw .gone("That task") }
    return place
  }

  private func place(of task: TaskID) -> TaskPlace? {
    for (objective, holder) in allObjectives.enumerated() {
      for (keyResult, one) in holder.keyResults.enumerated() {
        if let index = one.tasks.firstIndex(where: { $0.id == task }) {
          return TaskPlace(objective: objective, keyResult: keyResult, task: index)
        }
      }
    }
    return nil
  }

  private subscript(place: TaskPlace) -> SupportingTask {
    get { allObjectives[place.objective].keyResults[place.keyResult].tasks[place.task] }
    set { allObjectives[place.objective].keyResults[place.keyResult].tasks[place.task] = newValue }
  }
}

/// Where a task stands in a set.
private struct TaskPlace {
  let objective: Int
  let keyResult: Int
  let task: Int
}

extension TaskWording {
  fileprivate var onOneLine: TaskWording {
    var kept = self
    kept.sentence = sentence.singleLine
    kept.owner = owner.singleLine
    kept.needle = needle.singleLine
    kept.byHowMuch = byHowMuch.singleLine
    kept.howSoon = howSoon.singleLine
    return kept
  }
}
