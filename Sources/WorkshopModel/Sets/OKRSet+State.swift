import PlainText

/// How far a set has come.
public enum SetState: Hashable, Sendable {
  /// The room does not stand behind it yet.
  case drafting
  /// It was accepted, or a session about it came to its end. Changes need no ceremony.
  case agreed
  /// Its cycle was reviewed and is over. Nothing changes before it is reopened with a reason.
  case closed

  public var words: CleanText {
    switch self {
    case .drafting: "drafting"
    case .agreed: "agreed"
    case .closed: "closed"
    }
  }
}

extension Workshop {
  public func state(of set: OKRSet) -> SetState {
    if set.isClosed { return .closed }
    return set.isAccepted || !set.objectives.isEmpty && setsWorkedOn.contains(set.id)
      ? .agreed : .drafting
  }

  /// All sets that are agreed, or were until they were closed.
  public var agreedSets: Set<SetID> {
    let workedOn = setsWorkedOn
    return Set(
      sets.places {
        $0.isClosed || $0.isAccepted || !$0.objectives.isEmpty && workedOn.contains($0.id)
      }
      .map { sets[$0].id })
  }

  /// The sets that sessions which are over were about.
  private var setsWorkedOn: Set<SetID> {
    Set(
      sessions.lazy.filter(\.isFinished).flatMap(\.phases).filter(\.kind.isAboutGoals).map(\.set))
  }
}

extension OKRSet {
  /// What still has to be written, the first of it first; empty when nothing is missing.
  public var missing: [CleanText] {
    guard !objectives.isEmpty else { return ["no objective"] }
    var missing: [CleanText] = []
    func add(_ count: Int, _ words: CleanText) {
      if count > 0 { missing.append("\(count) \(words)") }
    }
    // A board asks hundreds of sets: nothing is copied together for it.
    var withoutValues = 0
    var withoutOwner = 0
    for objective in objectives {
      withoutValues += objective.keyResults.count { $0.values == nil }
      withoutOwner += objective.keyResults.count { $0.wording.owner.isEmpty }
    }
    add(objectives.count { $0.keyResults.isEmpty }, "without a key result")
    add(withoutValues, "without values")
    add(withoutOwner, "without an owner")
    return missing
  }
}
