import FoundationEssentials
import PlainText

@testable import WorkshopModel

/// A tracked quarter at its end, and the quarter after it.
extension TrackedQuarter {
  /// Monday 5 Apr to Sunday 4 Jul 2027.
  static let next = Cycle(
    known: "2027 Q2", CalendarDate(dayNumber: 20_913), CalendarDate(dayNumber: 21_003))

  var first: ObjectiveID { self.set.objectives[0].id }

  /// The set of the next quarter; nil before it is opened.
  var nextSet: OKRSet? { timeline.workshop.sets.dropFirst().first }

  mutating func score(_ keyResult: KeyResultID, learned: CleanText? = nil) throws {
    let suggested = set.keyResult(keyResult).flatMap(set.suggestedScore)
    try happen(.keyResultScored(keyResult: keyResult, score: suggested, learned: learned))
  }

  mutating func decide(_ outcome: ReviewOutcome, _ objective: ObjectiveID? = nil) throws {
    try happen(
      .objectiveReviewed(objective: objective ?? first, outcome: outcome, why: "We said so"))
  }

  @discardableResult
  mutating func close() throws -> Int { try happen(.cycleClosed(overriding: [])) }

  mutating func openNext() throws {
    try happen(
      .objectiveAdded(
        text: "Something new",
        opening: SetPlan(unit: Unit.companyID, cycle: Self.next, serves: nil)))
  }

  /// Those that wait in the next quarter.
  var waiting: [Suggestion] { nextSet?.suggestions.filter { $0.carried != nil } ?? [] }

  /// The objective that people choose from what waits.
  mutating func choose(_ suggestions: [SuggestionID]? = nil) throws -> Objective? {
    let chosen = suggestions ?? waiting.map(\.id)
    try happen(.shortlistDecided(chosen: chosen, how: .hand, set: nextSet?.id))
    return nextSet?.objectives.first
  }
}
