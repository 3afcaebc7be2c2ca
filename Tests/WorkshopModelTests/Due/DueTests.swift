import Foundation
import PlainText
import Testing

@testable import WorkshopModel

/// What is due, in words, day by day.
@Suite struct DueTests {
  private static let first = EmbeddedYear.quarter(1).first

  /// Days from the first Monday of the quarter, with what is due then: agreed goals, a check-in held on
  /// that Monday.
  static let days: [(day: Int, words: [CleanText])] = [
    (-15, []),
    (-14, ["Weekly check-in on 4 Jan 2027"]),
    (-3, ["Weekly check-in on Monday"]),
    (-1, ["Weekly check-in tomorrow"]),
    (0, ["Weekly check-in today"]),
    (1, ["Weekly check-in since Monday"]),
    (6, ["Weekly check-in since Monday"]),
    (7, ["Weekly check-in today"]),
    (70, ["Weekly check-in today"]),
    (76, ["Weekly check-in since Monday", "Review of 2027 Q1 in 14 days"]),
    (81, ["Weekly check-in since Monday", "Review of 2027 Q1 in 9 days"]),
    (84, ["Weekly check-in today", "Review of 2027 Q1 on Sunday"]),
    (90, ["Weekly check-in since Monday", "Review of 2027 Q1 today"]),
    (91, ["Review of 2027 Q1 since Sunday"]),
    (120, ["Review of 2027 Q1 since 4 Apr"]),
  ]

  @Test(arguments: days) func eachDayHasItsWords(_ day: Int, _ words: [CleanText]) throws {
    var year = try EmbeddedYear()
    try year.plan()
    try year.end()
    #expect(year.workshop.due(on: Self.first + day).map(\.words) == words)
  }

  @Test func aCheckInThatWasHeldIsDueAgainInAWeek() throws {
    var year = try EmbeddedYear()
    let one = try year.plan()[0]
    try year.end()
    try year.read(one, 1, on: Self.first)
    #expect(year.workshop.due(on: Self.first).map(\.words) == ["Weekly check-in on 11 Jan"])
    #expect(year.workshop.due(on: Self.first + 1).map(\.words) == ["Weekly check-in on Monday"])
    try year.happen(.checkInDayChosen(weekday: .friday))
    #expect(year.workshop.due(on: Self.first + 1).map(\.words) == ["Weekly check-in on Friday"])
  }

  @Test func whatNobodyAgreedOnAndWhatIsClosedIsNotDue() throws {
    var year = try EmbeddedYear()
    try year.plan()
    #expect(year.workshop.due(on: Self.first).isEmpty)
    try year.end()
    #expect(!year.workshop.due(on: Self.first).isEmpty)
    try year.happen(.cycleClosed(overriding: []))
    #expect(year.workshop.due(on: Self.first).isEmpty)
  }

  @Test func severalUnitsAreToldInOneLine() throws {
    var year = try EmbeddedYear()
    try year.plan()
    try year.end()
    for unit in [year.sales, year.workshopUnit] {
      let plan = SetPlan(unit: unit, cycle: EmbeddedYear.quarter(1), serves: nil)
      let set = SetID(
        try year.happen(
          .sessionOpened(
            kind: .unit, set: nil, opening: plan, agenda: SessionKind.unit.agenda, absent: [])))
      try year.plan(in: set)
      try year.end()
    }
    let due = year.workshop.due(on: Self.first)
    #expect(due.map(\.words) == ["Weekly check-in today"])
    #expect(due[0].words(naming: true) == "Weekly check-in today: Acme, Sales and 1 more")
    #expect(due[0].words(naming: false) == "Weekly check-in today")
  }

  @Test func aYearThatIsWorkedOnInQuartersIsTrackedThere() throws {
    var year = try EmbeddedYear()
    try year.plan()
    let whole = Cycle(known: "2027", Self.first, EmbeddedYear.quarter(4).last)
    try year.happen(
      .objectiveAdded(
        text: "Year", opening: SetPlan(unit: Unit.companyID, cycle: whole, serves: nil)))
    try year.plan(in: try #require(year.workshop.sets.last).id)
    try year.happen(
      .evaluationAccepted(reason: "We stand behind it", set: year.workshop.sets.last?.id))
    try year.end()
    #expect(year.workshop.due(on: Self.first).count == 1)
  }

  @Test func bookedSessionsStandByTheirDay() throws {
    var year = try EmbeddedYear()
    try year.book(.quarter, on: Self.first + 84)
    try year.book(.embedding, EmbeddedYear.quarter(1), on: Self.first + 3)
    #expect(
      year.workshop.due(on: Self.first).map(\.words)
        == ["Embedding for 2027 Q1 on Thursday", "Quarter for 2027 Q2 on 29 Mar"])
    #expect(
      year.workshop.due(on: Self.first + 5).map(\.words)
        == ["Embedding for 2027 Q1 since Thursday", "Quarter for 2027 Q2 on 29 Mar"])
  }

  @Test func embeddingIsDueOnceASessionWithItIsOver() throws {
    var year = try EmbeddedYear()
    let day = Self.first - 30
    #expect(year.workshop.due(on: day).isEmpty)
    let last = try #require(year.workshop.phases.last).id
    try year.happen(.phaseAdded(phase: .embedding, set: nil, minutes: 15, after: last))
    #expect(year.workshop.due(on: day).isEmpty)
    try year.end()
    #expect(year.workshop.due(on: day).map(\.words) == ["Embedding not answered"])
    for item in ReadinessItem.allCases {
      try year.happen(
        .readinessAnswered(item: item, answer: .no, owner: "", note: "", overriding: []))
      let left = year.workshop.embedding.unanswered.count
      let words: [CleanText] =
        left == 0 ? [] : ["Embedding: \(left) \(left == 1 ? "item" : "items") not answered"]
      #expect(year.workshop.due(on: day).map(\.words) == words)
    }
  }

  @Test func whatIsKeptBesideANameIsShortAndSaysTheSame() throws {
    var year = try EmbeddedYear()
    try year.plan()
    try year.end()
    for week in 0..<20 { try year.book(.review, on: Self.first + 100 + week) }
    let short = DueFacts(year.workshop).short
    #expect(short.booked.count == 8)
    let read = try JSONDecoder().decode(DueFacts.self, from: JSONEncoder().encode(short))
    #expect(read == short)
    #expect(
      Array(read.notices(on: Self.first).prefix(9))
        == Array(year.workshop.due(on: Self.first).prefix(9)))
  }
}
