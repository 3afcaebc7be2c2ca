import PlainText
import Testing

@testable import WorkshopModel

/// A workshop in the phase Shortlist with its suggestions on the table, and what happens there.
struct Table {
  private(set) var timeline = Timeline()
  var workshop: Workshop { timeline.workshop }

  /// - Parameter suggestions: as they were revealed, one a person.
  init(_ suggestions: [CleanText]) throws {
    let first = try #require(CalendarDate(year: 2027, month: 1, day: 1))
    let last = try #require(CalendarDate(year: 2027, month: 12, day: 31))
    try add(
      .workshopCreated(
        organisation: "Acme", cycle: try Cycle(name: "2027", first: first, last: last),
        agenda: AgendaItem.annual))
    for name in ["Ana", "Bo", "Cy"] { try add(.personAdded(name: CleanText(name))) }
    try enter(.rooftopObjectives)
    let round = RoundID(try add(.roundOpened(kind: .suggestions)))
    try add(.roundClosed(round: round))
    try add(.roundRevealed(round: round, entries: suggestions.map { .suggestion(text: $0) }))
    try enter(.shortlist)
  }

  @discardableResult
  mutating func add(_ event: Event) throws -> Int {
    let seq = timeline.lastSeq + 1
    try timeline.take(
      EventRecord(seq: seq, at: Timestamp(seconds: seq), author: .desk, event: event))
    return seq
  }

  /// Takes in what an older file holds, whatever the rules are now.
  @discardableResult
  mutating func addFact(_ event: Event) throws -> Int {
    let seq = timeline.lastSeq + 1
    try timeline.evolve(
      EventRecord(seq: seq, at: Timestamp(seconds: seq), author: .desk, event: event))
    return seq
  }

  mutating func enter(_ kind: PhaseKind) throws {
    let phase = try #require(workshop.phases.first { $0.kind == kind })
    try add(.phaseEntered(phase: phase.id, overriding: []))
  }

  /// The suggestion at `place` of the reveal, from 0, wherever it lives now.
  func id(_ place: Int) -> SuggestionID { SuggestionID(revealSeq, part: place) }

  private var revealSeq: Int {
    timeline.records.first { $0.event.isReveal }?.seq ?? 0
  }

  func rules(
    _ candidates: [SuggestionID]? = nil, places: Int = 3, sure: [SuggestionID] = [],
    runOff: Bool = false
  ) -> VoteRules {
    VoteRules(
      method: .dots, votesEach: 2, stacking: false, places: places,
      candidates: candidates ?? workshop.currentSet.suggestionsInPlay.map(\.id),
      alreadyChosen: sure,
      isRunOff: runOff)
  }

  /// Holds a whole vote and shows it.
  /// - Parameter ballots: the suggestions each person dots.
  @discardableResult
  mutating func vote(_ rules: VoteRules, _ ballots: [[SuggestionID]]) throws -> RoundID {
    let round = RoundID(try add(.roundOpened(kind: .vote(rules: rules))))
    try add(.roundClosed(round: round))
    try add(
      .roundRevealed(
        round: round,
        entries: ballots.map { ballot in
          .dots(counts: Dictionary(ballot.map { ($0, 1) }) { first, _ in first })
        }))
    return round
  }

  func refusal(_ event: Event) -> String? { workshop.rejection(of: event)?.reason.string }
}
