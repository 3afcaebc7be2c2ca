import PlainText

extension Workshop {
  /// Takes the goals of `picks` over into the set of `id`, in the words they have now.
  public func takingOver(_ picks: [Goal], into id: SetID) -> Event {
    let above = set(id)?.serves.flatMap(set)
    return .goalsTakenOver(
      goals: picks.map { TakenGoal(goal: $0, words: above?.words(of: $0) ?? "") }, set: id)
  }

  /// They become suggestions that everybody may see: they are public already, and stand in no box.
  mutating func takeOver(_ goals: [TakenGoal], into id: SetID, _ seq: Int) throws(Rejection) {
    let index = try index(of: id)
    try requireKnown(goals.map(\.goal), above: sets[index])
    sets[index].addTakenOver(goals, seq)
    homes[seq] = index
  }

  func judgeGoalsTakenOver(_ goals: [TakenGoal], into id: SetID) throws(Rejection) {
    let set = sets[try index(of: id)]
    guard let above = set.serves.flatMap(self.set) else { throw .nothingToTakeOver }
    guard !goals.isEmpty else { throw Rejection("Mark a goal with Space first.") }
    let taken = set.takenOver
    for goal in goals {
      guard above.holds(goal.goal) else { throw .goalAboveGone }
      guard !taken.contains(goal.goal) else { throw .takenOverAlready(goal.words) }
    }
    guard Set(goals.map(\.goal)).count == goals.count else { throw .takenOverAlready("It") }
    try set.judgeTakenOver(goals)
  }
}

extension OKRSet {
  /// The goals of the set above that are suggestions here, merged and parked ones too.
  public var takenOver: Set<Goal> { Set(suggestions.flatMap(\.allTakenFrom)) }
}

extension Suggestion {
  /// The goals above that it, or what is merged into it, was taken over from.
  public var allTakenFrom: [Goal] { ([self] + allMerged).compactMap(\.takenFrom) }
}

extension Rejection {
  public static let nothingToTakeOver = Rejection(
    "Nothing stands above these goals: there is nothing to take over.")

  static func takenOverAlready(_ words: CleanText) -> Rejection {
    Rejection("\"\(words)\" is taken over already.")
  }
}
