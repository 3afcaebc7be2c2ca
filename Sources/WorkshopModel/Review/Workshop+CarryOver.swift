import PlainText

extension Workshop {
  /// Where what is carried over from `set` waits: the next set of its unit for a cycle of its kind that
  /// is not closed. Nil while there is none.
  public func nextSet(after set: OKRSet) -> OKRSet? {
    sets.filter { $0.follows(set) && !$0.isClosed }.min { $0.cycle.first < $1.cycle.first }
  }

  /// What was carried over from a set that is closed now becomes suggestions of the next one.
  mutating func carryOver(from closed: OKRSet, _ seq: Int) {
    guard let next = nextSet(after: closed),
      let index = sets.firstIndex(where: { $0.id == next.id })
    else { return }
    carryOver(from: [closed], into: index, seq)
  }

  /// A set that is opened gets what still waits from the closed cycles before it.
  mutating func carryOverInto(_ index: Int, _ seq: Int) {
    // There may be many sets, and few of them are closed.
    let closed = sets.indices.filter { sets[$0].review.isClosed }
    guard !closed.isEmpty else { return }
    let opened = sets[index]
    carryOver(from: closed.map { sets[$0] }.filter(opened.follows), into: index, seq)
  }

  private mutating func carryOver(from closed: [OKRSet], into index: Int, _ seq: Int) {
    guard !closed.isEmpty else { return }
    let unit = sets[index].unit
    let carried = Set(
      sets.filter { $0.unit == unit }.flatMap(\.suggestions).flatMap(\.allCarried).map(\.from))
    // Part 0 is the suggestion that the event itself may make.
    var part = 1
    for set in closed {
      for objective in set.objectives where !carried.contains(objective.id) {
        guard let review = set.review.objectives[objective.id], review.outcome.carriesOver else {
          continue
        }
        var suggestion = Suggestion(
          id: SuggestionID(seq, part: part), text: objective.title, original: objective.title)
        suggestion.carried = CarriedGoal(objective, review, from: set, to: sets[index])
        sets[index].suggestions.append(suggestion)
        homes[seq] = index
        part += 1
      }
    }
  }

  /// Takes out of the next sets what a set that is reopened carried over to them, unless people have
  /// worked with it there.
  mutating func takeBackCarried(from reopened: OKRSet) {
    let objectives = Set(reopened.allObjectives.map(\.id))
    for index in sets.indices where sets[index].unit == reopened.unit && !sets[index].isClosed {
      let kept = sets[index].suggestionsWorkedWith
      sets[index].suggestions.removeAll { suggestion in
        guard let carried = suggestion.carried, objectives.contains(carried.from) else {
          return false
        }
        return !kept.contains(suggestion.id)
      }
    }
  }
}

extension OKRSet {
  fileprivate func follows(_ other: OKRSet) -> Bool {
    unit == other.unit && id != other.id && cycle.isOfTheKind(of: other.cycle)
      && cycle.first > other.cycle.first && cycle.last > other.cycle.last
  }

  /// Those that were voted about, chosen, reworded or parked, or have others merged in.
  fileprivate var suggestionsWorkedWith: Set<SuggestionID> {
    var ids = Set(allObjectives.map(\.suggestion))
    for round in rounds {
      if case .vote(let rules) = round.kind { ids.formUnion(rules.candidates) }
    }
    let touched = suggestions.filter {
      !$0.merged.isEmpty || $0.text != $0.original || $0.isParked && !$0.isLeftOut
    }
    ids.formUnion(touched.map(\.id))
    return ids
  }
}

extension OKRSet {
  /// What was carried over from closed cycles, merged and parked ones too.
  public var carriedOver: [CarriedGoal] { suggestions.flatMap(\.allCarried) }
}

extension Suggestion {
  /// The objectives of closed cycles that it, or what is merged into it, was carried over from.
  public var allCarried: [CarriedGoal] { ([self] + allMerged).compactMap(\.carried) }
}

extension Objective {
  /// An objective of the next cycle with what `suggestion` brings along. `keyResults` and `tasks` count
  /// the ids that the event gave so far.
  init(
    _ suggestion: Suggestion, id: ObjectiveID, _ keyResults: inout Int, _ tasks: inout Int
  ) {
    let carried = suggestion.allCarried
    var serves: [Goal] = []
    for goal in suggestion.allTakenFrom + carried.flatMap(\.serves) where !serves.contains(goal) {
      serves.append(goal)
    }
    self.init(
      id: id, suggestion: suggestion.id, title: suggestion.text,
      serves: Array(serves.prefix(Objective.servedFirst)))
    for old in carried.flatMap(\.keyResults).prefix(Limits.keyResults) {
      var new = KeyResult(
        id: KeyResultID(id.seq, part: keyResults), wording: old.wording, values: old.values)
      keyResults += 1
      new.carriedFrom = old.from
      new.serves = old.serves
      for task in old.tasks {
        new.tasks.append(SupportingTask(id: TaskID(id.seq, part: tasks), wording: task))
        tasks += 1
      }
      self.keyResults.append(new)
    }
  }
}

extension Cycle {
  /// Whether one can follow the other: both are quarters, or they are about as long.
  func isOfTheKind(of other: Cycle) -> Bool {
    if isQuarter && other.isQuarter { return true }
    let (short, long) = (min(dayCount, other.dayCount), max(dayCount, other.dayCount))
    return isQuarter == other.isQuarter && 2 * long <= 3 * short
  }
}
