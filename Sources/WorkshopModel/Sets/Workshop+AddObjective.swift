import PlainText

extension Workshop {
  mutating func addObjective(
    _ text: CleanText, to set: SetID?, opening plan: SetPlan?, _ seq: Int
  ) throws(Rejection) {
    if let plan { try open(plan, as: SetID(seq)) }
    let index = try index(of: plan == nil ? set : SetID(seq))
    sets[index].addObjective(text, seq)
    homes[seq] = index
  }

  func judgeObjectiveAdded(
    _ text: CleanText, to set: SetID?, opening plan: SetPlan?
  ) throws(Rejection) {
    guard let plan else { return try sets[index(of: set)].judgeObjectiveAdded(text) }
    if let refusal = refusal(of: plan) { throw refusal }
    try text.require("The suggestion", limit: Limits.suggestion)
  }
}

extension OKRSet {
  /// An objective more, chosen by hand as soon as it is said.
  fileprivate mutating func addObjective(_ text: CleanText, _ seq: Int) {
    let said = SuggestionID(seq)
    let chosen = chosen.once + [said]
    addSuggestion(text, seq)
    allObjectives.append(
      Objective(id: ObjectiveID(seq), suggestion: said, title: text.singleLine))
    choose(chosen, .hand, seq)
  }

  fileprivate func judgeObjectiveAdded(_ text: CleanText) throws(Rejection) {
    guard objectives.count < Limits.objectives else { throw .objectivesFull }
    try judgeSuggestionAdded(text)
    guard openRound == nil else { throw .roundIsOpen }
    guard chosen.once.count == chosen.count else { throw .shortlistFull }
  }

  /// The suggestions that the objectives in force stand for, as they are merged now.
  private var chosen: [SuggestionID] {
    let merges = self.merges
    return objectives.map { merges[$0.suggestion] ?? $0.suggestion }
  }
}

extension Rejection {
  static let objectivesFull = Rejection(
    "A unit has \(Limits.objectives) objectives at most: reword one instead.")
}
