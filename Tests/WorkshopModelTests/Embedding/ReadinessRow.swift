import FoundationEssentials
import PlainText
import Testing

@testable import WorkshopModel

/// Something that happened, and what the data says after it.
struct ReadinessRow: CustomTestStringConvertible, Sendable {
  let item: ReadinessItem
  let supports: ReadinessAnswer?
  let words: CleanText
  let happen: @Sendable (inout EmbeddedYear) throws -> Void

  var testDescription: String { "\(item): \(words)" }

  init(
    _ item: ReadinessItem, _ supports: ReadinessAnswer?, _ words: CleanText,
    _ happen: @escaping @Sendable (inout EmbeddedYear) throws -> Void = { _ in }
  ) {
    self.item = item
    self.supports = supports
    self.words = words
    self.happen = happen
  }
}

extension ReadinessRow {
  static let all: [ReadinessRow] = [
    ReadinessRow(.strategyInOneLine, .no, "no strategy is written down"),
    ReadinessRow(
      .strategyInOneLine, .partly, "the strategy has 5 characters and nobody has confirmed it"
    ) {
      try $0.happen(.statementWritten(statement: .strategy, text: "Bikes"))
    },
    ReadinessRow(.strategyInOneLine, .yes, "the strategy has 100 characters and is confirmed") {
      try $0.confirm(strategyOf: 100)
    },
    ReadinessRow(.strategyInOneLine, .partly, "the strategy has 101 characters; 100 can be recited")
    {
      try $0.confirm(strategyOf: 101)
    },

    ReadinessRow(.sponsorAttends, .no, "no review was held yet"),
    ReadinessRow(.sponsorAttends, nil, "1 review was held, away at the last: Bo") {
      try $0.plan()
      try $0.end()
      try $0.happen(
        .sessionOpened(
          kind: .review, set: OKRSet.firstID, opening: nil, agenda: SessionKind.review.agenda,
          absent: [$0.bo]))
    },

    ReadinessRow(.scoresApartFromPay, nil, "the file cannot tell"),

    ReadinessRow(.threeObjectives, nil, "no cycle has begun yet"),
    ReadinessRow(.threeObjectives, .yes, "3 objectives in 2027 Q1") {
      for _ in 0..<3 { try $0.plan() }
    },
    ReadinessRow(.threeObjectives, .no, "4 objectives in 2027 Q1") {
      for _ in 0..<3 { try $0.plan() }
      try $0.stand(.objectiveAdded(text: "A fourth"))
    },

    ReadinessRow(.baselineAndOwner, .no, "there is no key result yet"),
    ReadinessRow(.baselineAndOwner, .yes, "2 of 2 key results have a baseline and an owner") {
      try $0.plan(2)
    },
    ReadinessRow(.baselineAndOwner, .partly, "1 of 2 key results have a baseline and an owner") {
      try $0.plan(1)
      try $0.plan(1, owner: "")
    },
    ReadinessRow(.baselineAndOwner, .no, "1 of 3 key results have a baseline and an owner") {
      try $0.plan(1)
      try $0.plan(2, owner: "")
    },

    ReadinessRow(.checkInsHeld, .no, "0 of 13 planned check-ins were held in 2027 Q1") {
      try $0.plan()
    },
    ReadinessRow(.checkInsHeld, .partly, "10 of 13 planned check-ins were held in 2027 Q1") {
      try $0.hold(10)
    },
    ReadinessRow(.checkInsHeld, .yes, "11 of 13 planned check-ins were held in 2027 Q1") {
      try $0.hold(11)
    },

    ReadinessRow(.redEarly, nil, "no key result was red in 2027 Q1") { try $0.hold(0) },
    ReadinessRow(.redEarly, .yes, "1 of 1 red key result was reported before half time in 2027 Q1")
    {
      let one = try $0.plan()[0]
      try $0.read(one, 60, on: EmbeddedYear.quarter(1).first + 44, confidence: 3)
    },
    ReadinessRow(.redEarly, .no, "0 of 1 red key result was reported before half time in 2027 Q1") {
      let one = try $0.plan()[0]
      try $0.read(one, 60, on: EmbeddedYear.quarter(1).first + 45, confidence: 3)
    },
    ReadinessRow(.redEarly, .yes, "1 of 1 red key result was reported before half time in 2027 Q1")
    {
      let one = try $0.plan()[0]
      try $0.read(one, 0, on: EmbeddedYear.quarter(1).first + 42)
    },
    ReadinessRow(.redEarly, .no, "0 of 1 red key result was reported before half time in 2027 Q1") {
      let one = try $0.plan()[0]
      let set = $0.workshop.sets[0]
      let score = try #require(set.keyResult(one).flatMap(set.suggestedScore))
      try $0.happen(.keyResultScored(keyResult: one, score: score))
    },

    ReadinessRow(
      .championEach, .no, "0 of 2 departments have a trained champion; none in Sales, Workshop"),
    ReadinessRow(
      .championEach, .no, "0 of 2 departments have a trained champion; none in Sales, Workshop"
    ) { _ = try $0.name($0.ana, in: $0.sales, trained: false) },
    ReadinessRow(
      .championEach, .partly, "1 of 2 departments have a trained champion; none in Workshop"
    ) { _ = try $0.name($0.ana, in: $0.sales) },
    ReadinessRow(.championEach, .yes, "2 of 2 departments have a trained champion") {
      let east = UnitID(try $0.happen(.unitAdded(name: "East", parent: $0.sales)))
      _ = try $0.name($0.ana, in: east)
      _ = try $0.name($0.bo, in: $0.workshopUnit)
    },
    ReadinessRow(.championEach, .yes, "1 of 1 department has a trained champion") {
      _ = try $0.name($0.ana, in: $0.sales)
      try $0.happen(.unitArchived(unit: $0.workshopUnit, archived: true))
    },

    ReadinessRow(.cycleLedByChampion, .no, "no session was led by a champion yet"),
    ReadinessRow(
      .cycleLedByChampion, .partly, "1 session of 1 led by a champion, but no full cycle"
    ) { try $0.happen(.sessionLed(session: SessionID(1), lead: .champion(person: $0.ana))) },
    ReadinessRow(
      .cycleLedByChampion, .yes,
      "1 cycle was finished without the coach (2027 Q1): after two it is self-sustaining"
    ) {
      try $0.happen(.sessionLed(session: SessionID(1), lead: .champion(person: $0.ana)))
      try $0.live(1, led: .champion(person: $0.ana), weeks: .champion(person: $0.bo))
    },

    ReadinessRow(.retrospectiveChanged, .no, "no review has scored a key result yet"),
    ReadinessRow(.retrospectiveChanged, .no, "nothing that was learned is written down") {
      try $0.score(learned: nil)
    },
    ReadinessRow(.retrospectiveChanged, nil, "1 line learned in reviews") {
      try $0.score(learned: "Ask sooner")
    },

    ReadinessRow(.newcomersBriefed, nil, "nobody came to the roster since the kick-off"),
    ReadinessRow(.newcomersBriefed, nil, "1 came to the roster since the kick-off: Cy") {
      try $0.plan()
      try $0.end()
      try $0.meet(.weekly, about: OKRSet.firstID, led: nil)
      try $0.happen(.personAdded(name: "Cy"))
    },

    ReadinessRow(.nextCycleBooked, .no, "no session is booked"),
    ReadinessRow(.nextCycleBooked, .partly, "Review: Acme 2027 Q2 on 4 Jul 2027") {
      try $0.book(.review, on: EmbeddedYear.quarter(2).last)
    },
    ReadinessRow(.nextCycleBooked, .yes, "Quarter: Acme 2027 Q2 on 6 Apr 2027 and 1 more") {
      try $0.book(.review, on: EmbeddedYear.quarter(2).last)
      try $0.book(.quarter, on: EmbeddedYear.quarter(2).first + 1)
    },
    ReadinessRow(.nextCycleBooked, .partly, "Quarter: Acme 2027 Q1 on 6 Apr 2027") {
      try $0.plan()
      try $0.book(.quarter, EmbeddedYear.quarter(1), on: EmbeddedYear.quarter(2).first + 1)
    },
    ReadinessRow(.nextCycleBooked, .no, "no session is booked") {
      try $0.book(.quarter, on: EmbeddedYear.quarter(1).first)
    },
  ]
}
