import PlainText
import WorkshopModel

extension WorkshopDocument {
  /// How OKRs live on: what people answered, who carries them, and what is booked.
  public struct EmbeddingPart: Hashable, Sendable, Codable {
    /// An item of the readiness list that was answered.
    public struct ItemPart: Hashable, Sendable, Codable {
      public let item: ReadinessItem
      public let question: CleanText
      public let answer: ReadinessAnswer
      /// Empty where nobody sees to it.
      public let owner: CleanText
      public let note: CleanText
      /// What the data said against it when it was answered; absent where it said nothing against it.
      public let although: CleanText?
    }

    public struct VerdictPart: Hashable, Sendable, Codable {
      public let verdict: ReadinessVerdict.Judgement
      public let approver: CleanText
      public let day: CalendarDate
      public let conditions: CleanText
    }

    public struct ChampionPart: Hashable, Sendable, Codable {
      public let name: CleanText
      public let unit: UnitID
      public let steps: [StepPart]
    }

    /// A step of the ladder.
    public struct StepPart: Hashable, Sendable, Codable {
      public let step: ChampionStep
      public let day: CalendarDate
      /// Absent where it was taken in none.
      public let session: CleanText?
    }

    public struct BookingPart: Hashable, Sendable, Codable {
      public let kind: SessionKind
      public let unit: UnitID
      public let cycle: Cycle
      public let day: CalendarDate
    }

    /// A session with who led it.
    public struct LeadPart: Hashable, Sendable, Codable {
      public let session: CleanText
      /// `coach` or `champion`.
      public let lead: String
      public let name: CleanText
    }

    public let items: [ItemPart]
    /// The last one is in force.
    public let verdicts: [VerdictPart]
    public let champions: [ChampionPart]
    public let sessions: [LeadPart]
    public let booked: [BookingPart]
    /// Whether two full cycles were finished without the coach.
    public let selfSustaining: Bool
  }
}

extension WorkshopDocument.EmbeddingPart {
  /// Nil where nothing of the kind was said.
  init?(_ workshop: Workshop) {
    let embedding = workshop.embedding
    sessions = workshop.sessions.compactMap { session in
      switch session.lead {
      case .coach(let name):
        LeadPart(session: workshop.title(of: session), lead: "coach", name: name)
      case .champion(let person):
        LeadPart(
          session: workshop.title(of: session), lead: "champion",
          name: workshop.person(person)?.name ?? "")
      case nil: nil
      }
    }
    guard !embedding.isEmpty || !sessions.isEmpty else { return nil }
    items = ReadinessItem.allCases.compactMap { item in
      embedding.replies[item].map { reply in
        ItemPart(
          item: item, question: item.question, answer: reply.answer, owner: reply.owner,
          note: reply.note, although: reply.although.first)
      }
    }
    verdicts = embedding.verdicts.map {
      VerdictPart(
        verdict: $0.judgement, approver: $0.approver, day: $0.day, conditions: $0.conditions)
    }
    champions = embedding.champions.map { champion in
      ChampionPart(
        name: workshop.person(champion.person)?.name ?? "", unit: champion.unit,
        steps: ChampionStep.allCases.compactMap { step in
          champion.steps[step].map { taken in
            let session = taken.session.flatMap { id in workshop.sessions.first { $0.id == id } }
            return StepPart(
              step: step, day: taken.day, session: session.map { workshop.title(of: $0) })
          }
        })
    }
    booked = workshop.bookedSessions.map {
      BookingPart(kind: $0.kind, unit: $0.unit, cycle: $0.cycle, day: $0.day)
    }
    selfSustaining = SessionLeads(workshop).isSelfSustaining
  }
}
