import PlainText

/// What the data of a workshop says on a day to those who ask whether its OKRs live on. It is worked out
/// once for all items.
public struct ReadinessFacts: Sendable {
  public let workshop: Workshop
  public let day: CalendarDate
  /// Of all cycles.
  public let leads: SessionLeads
  /// The last cycle; nil before the first has begun.
  let last: CycleSets?
  /// The sets whose days are not over and that are not closed; where there is none, the last ones.
  let current: [OKRSet]

  /// Of all planned check-ins, those that have to be held, in percent.
  public static let enoughCheckIns = 80

  public init(_ workshop: Workshop, on day: CalendarDate) {
    self.workshop = workshop
    self.day = day
    let cycles = workshop.cyclesWithKeyResults
    leads = SessionLeads(workshop, cycles)
    last = cycles.last(on: day)
    let running = cycles.flatMap(\.sets).filter { $0.cycle.last >= day && !$0.isClosed }
    current = running.isEmpty ? last?.sets ?? [] : running
  }

  public func evidence(for item: ReadinessItem) -> ReadinessEvidence {
    item.definition.evidence(self)
  }

  /// What the data says against the answer that was given; nil where it says nothing against it.
  public func contradiction(of item: ReadinessItem) -> CleanText? {
    evidence(for: item).contradiction(of: workshop.embedding.replies[item]?.answer)
  }

  /// What happens when people answer `item`: what the data says against it is kept with the answer.
  public func answer(
    _ item: ReadinessItem, _ answer: ReadinessAnswer, owner: CleanText, note: CleanText
  ) -> Event {
    .readinessAnswered(
      item: item, answer: answer, owner: owner, note: note,
      overriding: [evidence(for: item).contradiction(of: answer)].compactMap(\.self))
  }
}

extension Int {
  /// `1 review`, `3 reviews`.
  func of(_ one: CleanText, _ many: CleanText) -> CleanText { "\(self) \(self == 1 ? one : many)" }
}

extension [CleanText] {
  /// `Ana, Bo and 3 more`.
  func listed(most: Int = 2) -> CleanText {
    let shown = prefix(most).map(\.self).joined(by: ", ")
    return count > most ? "\(shown) and \(count - most) more" : shown
  }
}
