import PlainText

extension Workshop {
  mutating func addObjective(
    _ text: CleanText, to set: SetID?, opening plan: SetPlan?, _ seq: Int
  ) throws(Rejection) {
    var opened = self
    if let plan { try opened.open(plan, as: SetID(seq)) }
    let index = try opened.index(of: plan == nil ? set : SetID(seq))
    try opened.sets[index].addObjective(text, seq)
    opened.homes[seq] = index
    self = opened
  }
}

extension OKRSet {
  /// An objective more, chosen by hand as soon as it is said.
  fileprivate mutating func addObjective(_ text: CleanText, _ seq: Int) throws(Rejection) {
    guard objectives.count < Limits.objectives else { throw .objectivesFull }
    let merges = self.merges
    let chosen = objectives.map { merges[$0.suggestion] ?? $0.suggestion }
    var grown = self
    try grown.addSuggestion(text, seq)
    let said = SuggestionID(seq)
    let title = grown.suggestion(said)?.text ?? text
    grown.allObjectives.append(Objective(id: ObjectiveID(seq), suggestion: said, title: title))
    try grown.decide(chosen + [said], .hand, seq)
    self = grown
  }
}

extension Rejection {
  static let objectivesFull = Rejection(
    "A unit has \(Limits.objectives) objectives at most: reword one instead.")
}
