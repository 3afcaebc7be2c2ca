import WorkshopModel

/// What the data says to each item of the readiness list, worked out once for all that ask of one state.
struct KeptReadiness: Sendable {
  let evidence: [ReadinessItem: ReadinessEvidence]
  let leads: SessionLeads
  private let lastSeq: Int
  private let day: CalendarDate

  init(_ state: AppState) {
    let facts = ReadinessFacts(state.workshop, on: state.today)
    evidence = Dictionary(
      uniqueKeysWithValues: ReadinessItem.allCases.map { ($0, facts.evidence(for: $0)) })
    leads = facts.leads
    lastSeq = state.timeline.lastSeq
    day = state.today
  }

  /// What is known, where nothing has happened since.
  static func of(_ state: AppState) -> KeptReadiness {
    guard let kept = state.keptReadiness, kept.hold(in: state) else { return KeptReadiness(state) }
    return kept
  }

  /// Whether nothing has happened since, and it is the same day.
  func hold(in state: AppState) -> Bool {
    lastSeq == state.timeline.lastSeq && day == state.today
  }

  func evidence(for item: ReadinessItem) -> ReadinessEvidence {
    evidence[item] ?? .nothing
  }
}

extension AppState {
  /// To be called when an input has changed what it changes.
  mutating func keepReadiness() {
    guard EmbedTab.open(self) != nil else {
      keptReadiness = nil
      return
    }
    guard keptReadiness?.hold(in: self) != true else { return }
    keptReadiness = KeptReadiness(self)
  }
}
