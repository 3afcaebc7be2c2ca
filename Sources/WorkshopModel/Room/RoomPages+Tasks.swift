import PlainText

extension RoomPages {
  /// A page for each key result that has tasks: who does what, until which week.
  static func tasks(_ set: OKRSet) -> [RoomView.Scene] {
    taskPages(set).flatMap(\.pages).map { .list($0) }
  }

  /// The page of `tasks` on which those of `keyResult` begin; nil where it has none.
  static func page(ofTasksUnder keyResult: KeyResultID, _ set: OKRSet) -> Int? {
    var before = 0
    for (id, pages) in taskPages(set) {
      if id == keyResult { return pages.isEmpty ? nil : before }
      before += pages.count
    }
    return nil
  }

  private static func taskPages(_ set: OKRSet) -> [(keyResult: KeyResultID, pages: [RoomList])] {
    set.objectives.enumerated().flatMap { index, objective in
      objective.keyResults.enumerated().map { place, keyResult in
        (
          keyResult.id,
          RoomList.pages(
            "\(index + 1).\(place + 1) \(keyResult.wording.sentence)",
            keyResult.tasks.map { item($0, set.cycle) })
        )
      }
    }
  }

  private static func item(_ task: SupportingTask, _ cycle: Cycle) -> RoomList.Item {
    let wording = task.wording
    let owner: CleanText = wording.owner.isEmpty ? "no owner" : wording.owner
    var item = RoomList.Item(sign: task.state.sign, text: wording.sentence)
    item.detail =
      task.state == .open ? "\(owner), \(wording.weekWords(in: cycle))" : task.state.words
    if task.state == .done { item.tone = .chosen }
    return item
  }
}

extension RoomView {
  /// The page on which the room sees the tasks of a key result; nil where it has none.
  public static func taskPage(of keyResult: KeyResultID, in workshop: Workshop) -> Int? {
    RoomPages.page(ofTasksUnder: keyResult, workshop.currentSet)
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
