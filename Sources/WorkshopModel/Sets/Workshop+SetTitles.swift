import PlainText

extension Workshop {
  /// Whose set it is and for when: "Harbour Bikes 2027", "Sales 2027 Q1".
  public func title(of set: OKRSet) -> CleanText {
    "\(unit(set.unit)?.name ?? "?") \(set.cycle.name)"
  }

  /// What stands above `set`, in the words of its own people: "2027" of the same unit, else with whose
  /// it is; nil at the top.
  public func titleAbove(_ set: OKRSet) -> CleanText? {
    set.serves.flatMap(self.set).map { $0.unit == set.unit ? $0.cycle.name : title(of: $0) }
  }

  /// Whose goals the unit's people set, above those of the organisation: "Sales, Harbour Bikes".
  public func whose(_ set: OKRSet) -> CleanText {
    set.unit == Unit.companyID
      ? organisation : "\(unit(set.unit)?.name ?? "?"), \(organisation)"
  }

  /// The session that is held or was held last, in words: "The kick-off", "The session about Sales
  /// 2027".
  public var sessionWords: CleanText {
    guard let session, session.kind != .kickOff, let set = set(session.set) else {
      return "The kick-off"
    }
    return "The session about \(title(of: set))"
  }

  /// The phase as it is called everywhere: by its set, where that is not the first one.
  public func title(of phase: Phase) -> CleanText {
    let title = shortTitle(of: phase)
    guard let set = set(phase.set), set.id != OKRSet.firstID else { return title }
    guard set.unit == Unit.companyID else {
      return "\(title), \(unit(set.unit)?.name ?? "?")"
    }
    return "\(title), \(set.cycle.name)"
  }

  /// The phase without its set, for where that is said beside it.
  public func shortTitle(of phase: Phase) -> CleanText {
    guard let set = set(phase.set), set.id != OKRSet.firstID else { return phase.definition.title }
    return phase.definition.title(in: set.cycle)
  }

  /// What the room is asked in `phase`.
  public func question(of phase: Phase) -> CleanText {
    phase.definition.question(in: (set(phase.set) ?? sets[0]).cycle)
  }
}

extension PhaseDefinition {
  fileprivate func title(in cycle: Cycle) -> CleanText {
    cycle.isQuarter ? quarterly?.title ?? title : title
  }

  fileprivate func question(in cycle: Cycle) -> CleanText {
    cycle.isQuarter ? quarterly?.question ?? question : question
  }
}

extension Cycle {
  /// Whether it is planned as a quarter is: no longer than 100 days.
  public var isQuarter: Bool { dayCount <= 100 }
}
