import PlainText

extension RoomPages {
  /// A page for each key result that has tasks: who does what, until which week.
  static func tasks(_ set: OKRSet) -> [RoomView.Scene] {
    set.objectives.enumerated().flatMap { index, objective in
      objective.keyResults.enumerated().flatMap { place, keyResult in
        RoomList.pages(
          "\(index + 1).\(place + 1) \(keyResult.wording.sentence)",
          keyResult.tasks.map { item($0, set.cycle) }, about: [.keyResult(id: keyResult.id)])
      }
    }
    .map { .list($0) }
  }

  private static func item(_ task: SupportingTask, _ cycle: Cycle) -> RoomList.Item {
    let wording = task.wording
    let owner: CleanText = wording.owner.isEmpty ? "no owner" : wording.owner
    var item = RoomList.Item(
      sign: task.state.sign, text: wording.sentence, subject: .task(id: task.id))
    item.detail =
      task.state == .open ? "\(owner), \(wording.weekWords(in: cycle))" : task.state.words
    if task.state == .done { item.tone = .chosen }
    return item
  }
}

extension TaskState {
  /// Stands before the task in lists.
  public var sign: CleanText {
    switch self {
    case .open: "·"
    case .done: "✓"
    case .dropped: "×"
    }
  }
}
