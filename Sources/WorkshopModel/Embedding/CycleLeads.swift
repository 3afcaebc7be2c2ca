import PlainText

/// Who led the sessions of one cycle, and whether it was finished without the coach.
public struct CycleLeads: Hashable, Sendable {
  public let cycle: Cycle
  /// Whether every set of it that people agreed on is closed.
  public let isFinished: Bool
  public fileprivate(set) var byCoach = 0
  public fileprivate(set) var byChampion = 0
  /// Sessions of which nobody said who led them.
  public fileprivate(set) var unsaid = 0

  public var sessions: Int { byCoach + byChampion + unsaid }

  /// A full cycle that champions led alone: it is closed, and each of its sessions was led by one.
  public var isWithoutCoach: Bool { isFinished && byChampion > 0 && byChampion == sessions }
}

/// Who led the sessions, cycle by cycle.
public struct SessionLeads: Hashable, Sendable {
  /// Full cycles without the coach after which an organisation carries its OKRs by itself.
  public static let selfSustaining = 2

  /// In the order of the calendar; those that had a session.
  public let cycles: [CycleLeads]

  public init(_ workshop: Workshop) { self.init(workshop, workshop.cyclesWithKeyResults) }

  init(_ workshop: Workshop, _ cycles: [CycleSets]) {
    var places: [SetID: Int] = [:]
    for (place, cycle) in cycles.enumerated() {
      for set in cycle.sets { places[set.id] = place }
    }
    // What was only drafted holds no cycle up.
    let agreed = workshop.agreedSets
    var leads = cycles.map { cycle in
      let held = cycle.sets.filter { agreed.contains($0.id) }
      return CycleLeads(
        cycle: cycle.cycle, isFinished: !held.isEmpty && held.allSatisfy(\.isClosed))
    }
    for session in workshop.sessions {
      for place in Set(session.setsWorkedOn.compactMap { places[$0] }) {
        switch session.lead {
        case .coach: leads[place].byCoach += 1
        case .champion: leads[place].byChampion += 1
        case nil: leads[place].unsaid += 1
        }
      }
    }
    self.cycles = leads.filter { $0.sessions > 0 }
  }

  public var withoutCoach: [CycleLeads] { cycles.filter(\.isWithoutCoach) }

  public var isSelfSustaining: Bool { withoutCoach.count >= Self.selfSustaining }

  /// `2 cycles were finished without the coach (2027 Q2, 2027 Q3): self-sustaining`.
  public var words: CleanText {
    let names = withoutCoach.map(\.cycle.name).joined(by: ", ")
    switch withoutCoach.count {
    case 0: return "no cycle was finished without the coach yet"
    case 1:
      return "1 cycle was finished without the coach (\(names)): after two it is self-sustaining"
    case let count:
      return "\(count) cycles were finished without the coach (\(names)): self-sustaining"
    }
  }
}

extension Session {
  /// The sets whose goals people have worked on in it.
  var setsWorkedOn: Set<SetID> {
    Set(
      phases.lazy.filter { ($0.isDone || $0.id == currentPhase) && $0.kind.isAboutGoals }
        .map(\.set))
  }
}

extension PhaseKind {
  /// Whether people work on the goals of its set in it. Sharing and embedding change no goal.
  var isAboutGoals: Bool { ![.share, .embed].contains(definition.activity) }
}
