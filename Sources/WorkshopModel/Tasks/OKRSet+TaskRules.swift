import PlainText

extension OKRSet {
  func judgeTaskAdded(
    under keyResult: KeyResultID, _ wording: TaskWording
  ) throws(Rejection) {
    guard let holder = objectives.flatMap(\.keyResults).first(where: { $0.id == keyResult }) else {
      throw .gone("That key result")
    }
    guard holder.tasks.count < Limits.tasks else { throw .tasksFull }
    try wording.judge()
  }

  func judgeTaskChanged(_ task: TaskID, _ wording: TaskWording) throws(Rejection) {
    try judgeTaskDone(task)
    try wording.judge()
  }

  func judgeTaskDone(_ task: TaskID) throws(Rejection) {
    switch try required(task).state {
    case .open: return
    case .done: throw Rejection("The task is done: r opens it again.")
    case .dropped: throw Rejection("The task was dropped: r opens it again.")
    }
  }

  func judgeTaskDropped(_ task: TaskID, _ why: CleanText) throws(Rejection) {
    try judgeTaskDone(task)
    try why.require("The word why", limit: Limits.reason)
  }

  func judgeTaskReopened(_ task: TaskID) throws(Rejection) {
    guard try required(task).state != .open else { throw Rejection("The task is open.") }
  }

  private func required(_ id: TaskID) throws(Rejection) -> SupportingTask {
    guard let task = task(id) else { throw .gone("That task") }
    return task
  }
}

extension TaskWording {
  fileprivate func judge() throws(Rejection) {
    try sentence.require("The task", limit: Limits.sentence)
    try owner.requireShort("The owner", limit: Limits.shortText)
    try needle.requireShort("Which needle", limit: Limits.shortText)
    try byHowMuch.requireShort("By how much", limit: Limits.shortText)
    try howSoon.requireShort("How soon", limit: Limits.shortText)
  }
}

extension Rejection {
  static let tasksFull = Rejection(
    "This key result has \(Limits.tasks) tasks: go on with those, or put them into your own list.")
}
