import PlainText

extension Workshop {
  /// The set that the current phase works on; the first one while there is no phase.
  public var currentSet: OKRSet { phase.flatMap { set($0.set) } ?? sets[0] }

  /// The set above, which the current one serves; nil at the top.
  public var servedSet: OKRSet? { currentSet.serves.flatMap(set) }

  public func set(_ id: SetID) -> OKRSet? { sets.first { $0.id == id } }

  /// The set that `round` was held about.
  public func set(of round: RoundID) -> OKRSet? {
    sets.first { set in set.rounds.contains { $0.id == round } }
  }

  /// The set that `objective` belongs to.
  public func set(of objective: ObjectiveID) -> OKRSet? {
    sets.first { set in set.allObjectives.contains { $0.id == objective } }
  }

  /// The set that `keyResult` belongs to.
  public func set(of keyResult: KeyResultID) -> OKRSet? {
    sets.first { $0.objective(holding: keyResult) != nil }
  }

  /// Where the set that an event names stands; the first where it names none.
  func index(of set: SetID?) throws(Rejection) -> Int {
    let id = set ?? OKRSet.firstID
    guard let index = sets.firstIndex(where: { $0.id == id }) else { throw .gone("That OKR set") }
    return index
  }

  func index(holding round: RoundID) throws(Rejection) -> Int {
    guard let index = sets.firstIndex(where: { $0.round(round) != nil }) else {
      throw .gone("That round")
    }
    return index
  }

  func index(holding suggestion: SuggestionID) throws(Rejection) -> Int {
    guard let index = sets.firstIndex(where: { $0.suggestion(suggestion) != nil }) else {
      throw .gone("That suggestion")
    }
    return index
  }

  func index(holding objective: ObjectiveID) throws(Rejection) -> Int {
    guard let index = sets.firstIndex(where: { $0.objective(objective) != nil }) else {
      throw .gone("That objective")
    }
    return index
  }

  func index(holding keyResult: KeyResultID) throws(Rejection) -> Int {
    guard let index = sets.firstIndex(where: { $0.objective(holding: keyResult) != nil }) else {
      throw .gone("That key result")
    }
    return index
  }

  func index(holding subject: AdviceSubject, of set: SetID?) throws(Rejection) -> Int {
    switch subject {
    case .objective(let id): try index(holding: id)
    case .keyResult(let id): try index(holding: id)
    case .set: try index(of: set)
    }
  }
}
