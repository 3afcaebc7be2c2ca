import PlainText

extension Workshop {
  /// The objective itself, or the one that a key result belongs to; nil for a goal that is gone.
  public func objective(of goal: Goal) -> ObjectiveID? {
    switch goal {
    case .objective(let id): id
    case .keyResult(let id): set(of: id)?.objective(holding: id)?.id
    }
  }

  mutating func closeCycle(of id: SetID?, _ seq: Int) throws(Rejection) {
    let index = try index(of: id)
    sets[index].review.isClosed = true
    carryOver(from: sets[index], seq)
  }

  mutating func reopenCycle(of id: SetID?) throws(Rejection) {
    let index = try index(of: id)
    sets[index].review.isClosed = false
    takeBackCarried(from: sets[index])
  }

  func judgeCycleClosed(_ id: SetID?) throws(Rejection) {
    let set = sets[try index(of: id)]
    guard !set.isClosed else { throw Rejection("The cycle is closed already.") }
    guard !set.rounds.contains(where: { $0.stage == .closed && $0.boxCount > 0 }) else {
      throw Rejection("A private round was not shown yet: show it in its phase first.")
    }
    for affected in [set, nextSet(after: set)].compactMap(\.self) where affected.openRound != nil {
      throw Rejection("A round about \(title(of: affected)) is open: close it first.")
    }
  }

  func judgeCycleReopened(_ id: SetID?, _ reason: CleanText) throws(Rejection) {
    guard sets[try index(of: id)].isClosed else { throw Rejection("The cycle is not closed.") }
    try reason.require("The reason", limit: Limits.reason)
  }
}

extension Rejection {
  static func closed(_ title: CleanText) -> Rejection {
    Rejection("\(title) is closed: reopen it in its review first, with a reason.")
  }
}
