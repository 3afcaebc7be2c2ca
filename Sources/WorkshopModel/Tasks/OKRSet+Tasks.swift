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
    for objective in allObjectives.indices where !allObjectives[objective].isParked {
      let results = allObjectives[objective].keyResults
      guard let index = results.firstIndex(where: { $0.id == keyResult }) else { continue }
      guard results[index].tasks.count < Limits.tasks else { throw .tasksFull }
      let wording = try wording.checked()
      allObjectives[objective].keyResults[index].tasks.append(
        SupportingTask(id: TaskID(seq), wording: wording))
      return
    }
    throw .gone("That key result")
  }

  mutating func change(_ task: TaskID, _ wording: TaskWording) throws(Rejection) {
    let place = try required(task)
    try requireOpen(place)
    self[place].wording = try wording.checked()
  }

  mutating func finish(_ task: TaskID) throws(Rejection) {
    let place = try required(task)
    try requireOpen(place)
    self[place].state = .done
  }

  mutating func drop(_ task: TaskID, _ why: CleanText) throws(Rejection) {
    let place = try required(task)
    try requireOpen(place)
    self[place].state = .dropped(why: try why.required("The word why", limit: Limits.reason))
  }

  mutating func reopen(_ task: TaskID) throws(Rejection) {
    let place = try required(task)
    guard self[place].state != .open else { throw Rejection("The task is open.") }
    self[place].state = .open
  }

  private func requireOpen(_ place: TaskPlace) throws(Rejection) {
    switch self[place].state {
    case .open: return
    case .done: throw Rejection("The task is done: r opens it again.")
    case .dropped: throw Rejection("The task was dropped: r opens it again.")
    }
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
  fileprivate func checked() throws(Rejection) -> TaskWording {
    var kept = self
    kept.sentence = try sentence.required("The task", limit: Limits.sentence)
    kept.owner = try owner.optional("The owner", limit: Limits.shortText)
    kept.needle = try needle.optional("Which needle", limit: Limits.shortText)
    kept.byHowMuch = try byHowMuch.optional("By how much", limit: Limits.shortText)
    kept.howSoon = try howSoon.optional("How soon", limit: Limits.shortText)
    return kept
  }
}

extension Rejection {
  static let tasksFull = Rejection(
    "This key result has \(Limits.tasks) tasks: go on with those, or put them into your own list.")
}
