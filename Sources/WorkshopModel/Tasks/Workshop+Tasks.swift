import PlainText

extension Workshop {
  /// The set that `task` belongs to.
  public func set(of task: TaskID) -> OKRSet? {
    guard let index = homes[task.seq], sets[index].task(task) != nil else { return nil }
    return sets[index]
  }

  public func task(_ id: TaskID) -> SupportingTask? { set(of: id)?.task(id) }

  func index(holding task: TaskID) throws(Rejection) -> Int {
    guard let index = homes[task.seq], sets[index].task(task) != nil else {
      throw .gone("That task")
    }
    return index
  }
}
