import PlainText

extension Workshop {
  /// The set that `goal` belongs to, in force or not.
  public func set(of goal: Goal) -> OKRSet? {
    switch goal {
    case .objective(let id): set(of: id)
    case .keyResult(let id): set(of: id)
    }
  }

  /// What `goal` serves in the set above, as far as that is still in force.
  public func served(by goal: Goal) -> [Goal] {
    guard let set = set(of: goal), let above = set.serves.flatMap(self.set) else { return [] }
    return set.serves(goal).filter(above.holds)
  }

  /// How many steps `goal` is from one of the company's: 0 for those themselves, of a year or a quarter.
  /// Nil where it serves nothing, or what it serves serves nothing.
  public func steps(from goal: Goal) -> Int? {
    guard let set = set(of: goal) else { return nil }
    guard set.unit != Unit.companyID else { return 0 }
    let above = served(by: goal)
    return above.compactMap(steps).min().map { $0 + 1 }
  }

  mutating func setServed(_ above: [Goal], by goal: Goal) throws(Rejection) {
    let index = try index(holding: goal)
    try requireKnown(above, above: sets[index])
    sets[index].setServed(above.once, by: goal)
  }

  /// Whether the set that `set` serves ever had these goals; a later shortlist may have left one out.
  func requireKnown(_ goals: [Goal], above set: OKRSet) throws(Rejection) {
    let upper = set.serves.flatMap(self.set)
    guard goals.allSatisfy({ upper?.words(of: $0) != nil }) else { throw .goalAboveGone }
  }

  func judgeGoalServes(_ goal: Goal, _ above: [Goal]) throws(Rejection) {
    let set = sets[try index(holding: goal)]
    guard let upper = set.serves.flatMap(self.set) else {
      throw Rejection("Nothing stands above these goals: there is nothing to serve.")
    }
    guard Set(above).count == above.count, above.allSatisfy(upper.holds) else {
      throw .goalAboveGone
    }
    guard above.count <= Limits.served else {
      throw Rejection("A goal serves \(Limits.served) at most: let go of one first.")
    }
    guard set.serves(goal) != above else { throw Rejection("It serves those already.") }
  }
}

extension OKRSet {
  /// The objectives in force with their key results, in order.
  public var goals: [Goal] {
    objectives.flatMap { objective in
      [.objective(id: objective.id)] + objective.keyResults.map { .keyResult(id: $0.id) }
    }
  }

  /// `1` for an objective, `1.2` for a key result; nil for what is not in force.
  public func number(of goal: Goal) -> CleanText? {
    for (index, objective) in objectives.enumerated() {
      if goal == .objective(id: objective.id) { return "\(index + 1)" }
      let place = objective.keyResults.firstIndex { goal == .keyResult(id: $0.id) }
      if let place { return "\(index + 1).\(place + 1)" }
    }
    return nil
  }

  /// The words of `goal`; nil for what is not in the set.
  public func words(of goal: Goal) -> CleanText? {
    switch goal {
    case .objective(let id): objective(id)?.title
    case .keyResult(let id): keyResult(id)?.wording.sentence
    }
  }

  func serves(_ goal: Goal) -> [Goal] {
    switch goal {
    case .objective(let id): objective(id)?.serves ?? []
    case .keyResult(let id): keyResult(id)?.serves ?? []
    }
  }

  fileprivate mutating func setServed(_ above: [Goal], by goal: Goal) {
    for objective in allObjectives.indices {
      if goal == .objective(id: allObjectives[objective].id) {
        allObjectives[objective].serves = above
      }
      for index in allObjectives[objective].keyResults.indices
      where goal == .keyResult(id: allObjectives[objective].keyResults[index].id) {
        allObjectives[objective].keyResults[index].serves = above
      }
    }
  }
}

extension Rejection {
  static let goalAboveGone = gone("A goal above")
}
