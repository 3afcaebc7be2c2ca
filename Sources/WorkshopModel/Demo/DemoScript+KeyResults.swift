import FoundationEssentials
import PlainText

extension DemoScript {
  mutating func addKeyResults() {
    for draft in Self.drafts {
      let added = Event.keyResultAdded(
        objective: objectives[draft.objective], wording: draft.wording)
      keyResults.append(KeyResultID(add(added)))
    }
  }

  mutating func setValues() {
    for (keyResult, draft) in zip(keyResults, Self.drafts) {
      let due = cycle.first + min(draft.dueAfter ?? .max, cycle.dayCount - 1)
      add(
        .valuesSet(keyResult: keyResult, values: KeyResultValues(measure: draft.measure, due: due)))
    }
  }

  /// A key result with the values it is given a phase later.
  private struct Draft {
    let objective: Int
    let wording: KeyResultWording
    let measure: KeyResultValues.Measure
    /// Days into the cycle; nil for its last day.
    var dueAfter: Int?
  }

  private static func change(
    _ baseline: Decimal, _ target: Decimal, stretch: Decimal? = nil, commit: Decimal? = nil
  ) -> KeyResultValues.Measure {
    .change(baseline: baseline, target: target, stretch: stretch, commit: commit)
  }

  private static let drafts: [Draft] = [
    Draft(
      objective: 0,
      wording: KeyResultWording(
        sentence: "Families name us without being asked twice", metric: "unaided awareness",
        unit: "%", owner: "Zoë Müller"),
      measure: change(18, 45)),
    Draft(
      objective: 0,
      wording: KeyResultWording(
        sentence: "Test riders ride home as owners", metric: "test rides that end in a sale",
        unit: "%", owner: "François Dubois"),
      measure: change(22, 40, stretch: 48, commit: 30)),
    Draft(
      objective: 0,
      wording: KeyResultWording(
        sentence: "Owners recommend us", metric: "recommendation score", unit: "points",
        kind: .atLeast, owner: "Imani Okafor", ambition: .committed),
      measure: .limit(60)),
    Draft(
      objective: 1,
      wording: KeyResultWording(
        sentence: "Riders get their bike back soon", metric: "days for a repair", unit: "days",
        kind: .decrease, owner: "Tomáš Novák"),
      measure: change(9, 3)),
    Draft(
      objective: 1,
      wording: KeyResultWording(
        sentence: "Few repairs come back", metric: "repairs that come back", unit: "%",
        kind: .atMost, owner: "Nadia Haddad", ambition: .committed),
      measure: .limit(4)),
    Draft(
      objective: 1,
      wording: KeyResultWording(
        sentence: "The repair van-bike reaches the whole city", metric: "districts",
        kind: .milestone, owner: "Søren Kjær"),
      measure: .stages([
        Stage(title: "Harbour and old town"), Stage(title: "South bank", weight: 2),
        Stage(title: "All districts", weight: 3),
      ])),
    Draft(
      objective: 2,
      wording: KeyResultWording(
        sentence: "Parcels travel on our bikes", metric: "parcels a day", unit: "parcels",
        owner: "João Pereira"),
      measure: change(1_200, 10_000)),
    Draft(
      objective: 2,
      wording: KeyResultWording(
        sentence: "A second large carrier signs with us", kind: .binary, owner: "Åsa Lindqvist"),
      measure: .binary, dueAfter: 270),
    Draft(
      objective: 2,
      wording: KeyResultWording(
        sentence: "We know what one delivery costs on our bikes", metric: "cost of a delivery",
        unit: "€", kind: .baseline, owner: "João Pereira"),
      measure: .unknown, dueAfter: 60),
  ]
}
