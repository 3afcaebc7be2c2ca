import PlainText
import Testing

@testable import WorkshopModel

extension FactCase {
  private static let monday = CalendarDate(dayNumber: 20_822)
  private static let before = CalendarDate(dayNumber: 20_700)

  /// Priorities, notes, health metrics, check-ins and the review.
  static let weeks: [FactCase] = [
    FactCase(
      "The priority is empty: type it first.",
      { _ in .priorityAdded(text: " ", owner: "Ana", week: monday) },
      { workshop, _ in workshop.sets[0].weeks.priorities.map(\.text) == [""] }),
    FactCase(
      "\(before.words) lies outside 2027: take a week of it.",
      { _ in .priorityAdded(text: "Call", owner: "Ana", week: before) },
      { workshop, _ in workshop.sets[0].weeks.priorities.map(\.day) == [before] }),
    FactCase(
      "\(before.words) lies outside 2027: take a week of it.",
      { _ in .weekNoted(week: before, text: "Trade fair") },
      { workshop, _ in workshop.sets[0].note(forWeekOf: before) == "Trade fair" }),
    FactCase(
      "The name is empty: type it first.", { _ in .healthMetricAdded(name: "") },
      { workshop, _ in workshop.sets[0].weeks.healthMetrics.map(\.name) == [""] }),
    FactCase(
      "It has no values yet: say where it starts and where it is to end first.",
      { .checkedIn(keyResult: $0.keyResult("one"), day: monday, reading: .value(1)) },
      { workshop, scene in
        workshop.sets[0].checkIns(of: scene.keyResult("one")).map(\.day) == [monday]
      }),
    FactCase(
      "A weight is a number from 0 to 1000. 1 is usual, 0 leaves the key result out.",
      { .keyResultWeighed(keyResult: $0.keyResult("one"), weight: -1) },
      { workshop, scene in workshop.sets[0].keyResult(scene.keyResult("one"))?.weight != 1 }),
    FactCase(
      "Stale and pending follow from the check-ins. Choose on track, behind or at risk.",
      { .statusSet(keyResult: $0.keyResult("one"), status: .stale, why: "Felt so") },
      { workshop, scene in
        workshop.sets[0].keyResult(scene.keyResult("one"))?.statusByHand?.status == .stale
      }),
    FactCase(
      "A score lies between 0 and 1, for example 0.7.",
      {
        .keyResultScored(keyResult: $0.keyResult("one"), score: Score(suggested: 2, override: nil))
      },
      { workshop, scene in
        workshop.sets[0].review.keyResults[scene.keyResult("one")]?.score != nil
      }),
    FactCase(
      "The line why is empty: type it first.",
      { .objectiveReviewed(objective: $0.objective, outcome: .abandon, why: "") },
      { workshop, scene in workshop.sets[0].review.objectives[scene.objective]?.why == "" }),
  ]
}
