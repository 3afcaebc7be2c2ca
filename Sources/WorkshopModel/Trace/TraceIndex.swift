import PlainText

/// The history of every goal and suggestion, sorted by what it is about, so that many traces read it
/// once. What was taken back is not part of it.
public struct TraceIndex: Sendable {
  let workshop: Workshop
  private let localTime: LocalTime
  private var records: [Subject: [EventRecord]] = [:]
  /// The goals below that say they serve a goal, and the set each stands in.
  private var below: [Goal: [(set: SetID, goal: Goal)]] = [:]

  private enum Subject: Hashable {
    case goal(Goal)
    case suggestion(SuggestionID)
  }

  public init(_ timeline: Timeline, in localTime: LocalTime = .utc) {
    workshop = timeline.workshop
    self.localTime = localTime
    for record in timeline.records where !timeline.undone.contains(record.seq) {
      for subject in Self.subjects(of: record) { records[subject, default: []].append(record) }
    }
    for set in workshop.sets {
      for goal in set.goals {
        for above in workshop.served(by: goal) { below[above, default: []].append((set.id, goal)) }
      }
    }
  }

  func records(of goal: Goal) -> [EventRecord] { records[.goal(goal)] ?? [] }

  func records(of suggestion: SuggestionID) -> [EventRecord] {
    records[.suggestion(suggestion)] ?? []
  }

  /// What serves `goal`, with the set each stands in.
  func servants(of goal: Goal) -> [(set: OKRSet, goal: Goal)] {
    (below[goal] ?? []).compactMap { place in workshop.set(place.set).map { ($0, place.goal) } }
  }

  func name(of group: GroupID) -> CleanText {
    workshop.sets.lazy.compactMap { $0.group(group)?.name }.first ?? "that was dissolved"
  }

  /// `on 3 Mar 2027`.
  func day(of record: EventRecord) -> CleanText { "on \(localTime.day(of: record.at).words)" }

  private static func subjects(of record: EventRecord) -> [Subject] {
    switch record.event {
    case .roundRevealed(_, let entries):
      entries.indices.compactMap { part in
        guard case .suggestion = entries[part] else { return nil }
        return .suggestion(SuggestionID(record.seq, part: part))
      }
    case .suggestionAdded, .objectiveAdded: [.suggestion(SuggestionID(record.seq))]
    case .goalsTakenOver(let goals, _):
      goals.indices.map { .suggestion(SuggestionID(record.seq, part: $0)) }
    case .suggestionReworded(let suggestion, _), .suggestionParked(let suggestion),
      .suggestionReturned(let suggestion):
      [.suggestion(suggestion)]
    case .groupNamed(_, let members, _), .suggestionsGrouped(let members, _):
      members.map { .suggestion($0) }
    case .shortlistDecided(let chosen, _, _): chosen.map { .suggestion($0) }
    case .objectiveReworded(let objective, _, _): [.goal(.objective(id: objective))]
    case .keyResultAdded: [.goal(.keyResult(id: KeyResultID(record.seq)))]
    case .keyResultReworded(let keyResult, _, _), .keyResultPlaced(let keyResult, _),
      .valuesSet(let keyResult, _):
      [.goal(.keyResult(id: keyResult))]
    case .adviceWaived(.objective(let id), _, _, _): [.goal(.objective(id: id))]
    case .adviceWaived(.keyResult(let id), _, _, _): [.goal(.keyResult(id: id))]
    default: []
    }
  }
}
