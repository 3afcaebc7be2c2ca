import PlainText

extension Workshop {
  /// The set that the current phase works on; the first one while there is no phase.
  public var currentSet: OKRSet { phase.flatMap { set($0.set) } ?? sets[0] }

  /// The set above, which the current one serves; nil at the top.
  public var servedSet: OKRSet? { currentSet.serves.flatMap(set) }

  public func set(_ id: SetID) -> OKRSet? { sets.place(of: id).map { sets[$0] } }

  /// Whether the goals of a unit for these days are set.
  public func hasKeyResults(_ unit: UnitID, _ cycle: Cycle) -> Bool {
    sets.contains { set in
      set.unit == unit && set.cycle == cycle && set.hasKeyResults
    }
  }

  /// The set that `round` was held about.
  public func set(of round: RoundID) -> OKRSet? { home(round) { $0.round(round) != nil } }

  /// The set that `objective` belongs to.
  public func set(of objective: ObjectiveID) -> OKRSet? {
    home(objective) { $0.objective(objective) != nil }
  }

  /// The set that `keyResult` belongs to.
  public func set(of keyResult: KeyResultID) -> OKRSet? {
    home(keyResult) { $0.objective(holding: keyResult) != nil }
  }

  private func home<Thing>(_ id: ID<Thing>, holds: (OKRSet) -> Bool) -> OKRSet? {
    guard let index = homes[id.seq], holds(sets[index]) else { return nil }
    return sets[index]
  }

  /// Where the set that an event names stands; the first where it names none.
  func index(of set: SetID?) throws(Rejection) -> Int {
    guard let index = sets.place(of: set ?? OKRSet.firstID) else { throw .gone("That OKR set") }
    return index
  }

  func index(holding round: RoundID) throws(Rejection) -> Int {
    try home(round, "That round") { $0.round(round) != nil }
  }

  func index(holding suggestion: SuggestionID) throws(Rejection) -> Int {
    try home(suggestion, "That suggestion") { $0.suggestion(suggestion) != nil }
  }

  func index(holding group: GroupID) throws(Rejection) -> Int {
    try home(group, "That group") { $0.group(group) != nil }
  }

  /// Where `members` and `group` stand; nil where neither is named.
  func index(holding members: [SuggestionID], _ group: GroupID?) throws(Rejection) -> Int? {
    if let group { return try index(holding: group) }
    return try members.first.map { (member) throws(Rejection) in try index(holding: member) }
  }

  func index(holding objective: ObjectiveID) throws(Rejection) -> Int {
    try home(objective, "That objective") { $0.objective(objective) != nil }
  }

  func index(holding keyResult: KeyResultID) throws(Rejection) -> Int {
    try home(keyResult, "That key result") { $0.objective(holding: keyResult) != nil }
  }

  private func home<Thing>(
    _ id: ID<Thing>, _ what: CleanText, holds: (OKRSet) -> Bool
  ) throws(Rejection) -> Int {
    guard let index = homes[id.seq], holds(sets[index]) else { throw .gone(what) }
    return index
  }

  func index(holding need: NeedID) throws(Rejection) -> Int {
    try home(need, "That need") { $0.alignment.need(need) != nil }
  }

  func index(holding subject: AdviceSubject, of set: SetID?) throws(Rejection) -> Int {
    switch subject {
    case .objective(let id): try index(holding: id)
    case .keyResult(let id): try index(holding: id)
    case .task(let id): try index(holding: id)
    case .set: try index(of: set)
    }
  }

  func index(holding goal: Goal) throws(Rejection) -> Int {
    switch goal {
    case .objective(let id): try index(holding: id)
    case .keyResult(let id): try index(holding: id)
    }
  }
}
