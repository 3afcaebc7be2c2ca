import PlainText

/// A part of the worksheet that can be taken along or left out.
public enum WorksheetSection: String, CaseIterable, Hashable, Sendable {
  case strategy, objectives, notes, parking, log, people
  case board

  /// Everything there is to take along; the page for the board is the short form of a part of it.
  public static let whole = Set(allCases).subtracting([.board])

  public var words: CleanText {
    switch self {
    case .strategy: "the statements of the strategy"
    case .objectives: "objectives, key results, scores and how they were decided"
    case .notes: "expected outcomes, conversation and main challenges"
    case .parking: "the parking lot"
    case .log: "the log of decisions"
    case .people: "who took part"
    case .board: "one page for the board: objectives, key results, values, owners"
    }
  }
}

extension Set<WorksheetSection> {
  /// Whether the objectives go along in their short form.
  public var makeBoardPage: Bool { contains(.board) && !contains(.objectives) }
}

extension Worksheet {
  /// The worksheet with these sections only.
  public func keeping(_ sections: Set<WorksheetSection>) -> Worksheet {
    var kept = self
    for section in WorksheetSection.allCases where !sections.contains(section) {
      switch section {
      case .strategy: kept.strategy = []
      case .objectives where sections.makeBoardPage: kept.shorten()
      case .objectives:
        kept.objectives = []
        kept.decision = nil
        kept.acceptance = nil
        kept.leavesObjectivesOut = true
      case .notes:
        kept.outcomes = []
        kept.conversation = []
        kept.challenges = []
      case .parking: kept.parked = []
      case .log: kept.decisions = []
      case .people: kept.people = []
      case .board: continue
      }
    }
    return kept
  }

  /// Whether nothing stands on it but its title.
  var isBare: Bool {
    leavesObjectivesOut && strategy.isEmpty && outcomes.isEmpty && conversation.isEmpty
      && challenges.isEmpty && parked.isEmpty && people.isEmpty && decisions.isEmpty
  }

  /// Leaves of the objectives what a board decides on: titles, key results, values and owners.
  private mutating func shorten() {
    isBoardPage = true
    decision = nil
    acceptance = nil
    for index in objectives.indices {
      objectives[index].scores = []
      objectives[index].means = []
      objectives[index].waived = []
      objectives[index].isChangedSinceScoring = false
      for place in objectives[index].keyResults.indices {
        objectives[index].keyResults[place].shorten()
      }
    }
  }

  /// The worksheet with the objective of this number only; nil where there is none.
  public func keeping(objective number: Int) -> Worksheet? {
    guard let objective = objectives.first(where: { $0.number == number }) else { return nil }
    return with([objective])
  }

  /// Everyone who owns a key result, in the order of the key results.
  public var owners: [CleanText] {
    var seen: Set<CleanText> = []
    return objectives.flatMap(\.keyResults).map(\.wording.owner.singleLine)
      .filter { !$0.isEmpty && seen.insert($0).inserted }
  }

  /// What one owner answers for: their key results under their objectives, nothing else.
  public func keeping(owner: CleanText) -> Worksheet {
    let theirs = objectives.compactMap { objective -> Objective? in
      var part = objective
      part.keyResults.removeAll { $0.wording.owner.singleLine != owner }
      return part.keyResults.isEmpty ? nil : part
    }
    return keeping([.objectives]).with(theirs)
  }

  /// The same worksheet about other objectives, however many.
  public func with(_ objectives: [Objective]) -> Worksheet {
    var changed = self
    changed.objectives = objectives
    return changed
  }
}

extension Worksheet.KeyResult {
  fileprivate mutating func shorten() {
    facts = [ownerWords]
    confidence = nil
    meanConfidence = nil
    isChangedSinceScoring = false
    waived = []
  }
}
