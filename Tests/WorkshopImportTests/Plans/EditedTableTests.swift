import FoundationEssentials
import PlainText
import Testing
import WorkshopModel

@testable import WorkshopImport

/// A table that comes back edited, and values that no form would take.
@Suite struct EditedTableTests {
  private static let head =
    "Order,Type,Summary,Owner,Expected end date,Start value,Target value,Description\n"
  private static let first =
    head + "1,Objective,Grow,,,,,\n1.1,Key result,Users,Ana,2027-09-30,20,45,Unit: users\n"

  private func keyResult(_ timeline: Timeline) throws -> KeyResult {
    try #require(timeline.workshop.currentSet.objectives.first?.keyResults.first)
  }

  @Test func anEditedTargetIsTakenOverAndSaidWithWhatItWas() throws {
    var timeline = try Timeline.filled(with: Self.first)
    let plan = try PreparedTable.plan(
      Self.first.replacing(",20,45,", with: ",20,60,"), on: timeline)
    #expect(plan.summary == "0 to add, 1 to change, 1 there already.")
    let step = try #require(plan.steps.last)
    #expect(step.words == "Users: from 20 to 60 users by 30 Sep 2027, owner Ana")
    #expect(
      step.outcome == .changed(from: "Users: from 20 to 45 users by 30 Sep 2027, owner Ana"))
    try timeline.take(plan)
    #expect(
      try keyResult(timeline).values?.measure
        == .change(baseline: 20, target: 60, stretch: nil, commit: nil))
    let again = try PreparedTable.plan(
      Self.first.replacing(",20,45,", with: ",20,60,"), on: timeline)
    #expect(again.events == [] && again.thereAlready == 2)
  }

  @Test(arguments: [
    (",Ana,", ",Bo,", "owner Bo"), ("Unit: users", "Unit: shops", "45 shops"),
    ("2027-09-30", "2027-10-31", "31 Oct 2027"),
  ])
  func everyEditedFieldIsAChange(_ before: String, _ after: String, _ words: String) throws {
    let edited = Self.first.replacing(before, with: after)
    let plan = try PreparedTable.plan(edited, on: .filled(with: Self.first))
    #expect(plan.changed == 1)
    #expect(plan.steps.last?.words.string.contains(words) == true)
  }

  @Test func whatTheFileDoesNotSayStaysAsItIs() throws {
    var timeline = try Timeline.filled(with: Self.first)
    let before = try keyResult(timeline)
    let plan = try PreparedTable.plan(
      Self.head + "1,Objective,Grow,,,,,\n1.1,Key result,Users,-,,tbd,n/a,\n", on: timeline)
    #expect(plan.events == [] && plan.thereAlready == 2)
    try timeline.take(plan)
    #expect(try keyResult(timeline) == before)
  }

  @Test func whatStandsTwiceWithTwoValuesIsNoChange() throws {
    let plan = try PreparedTable.plan(
      Self.first + "1.2,Key result,Users,Ana,2027-09-30,20,60,Unit: users\n")
    #expect(plan.problems.map(\.row) == [4])
    #expect(plan.problems.first?.reason.string.contains("row 3") == true)
  }

  @Test func whatDoesNotMoveIsKeptAndFlagged() throws {
    let text = Self.head + "1,Objective,Grow,,,,,\n1.1,Key result,Heat,,2027-09-30,30,30,\n"
    let plan = try PreparedTable.plan(text)
    #expect(plan.problems == [])
    #expect(plan.notes.contains { $0.row == 3 && $0.words.string.contains("nothing moves") })
    let values = try #require(try keyResult(.filled(with: text)).values)
    #expect(values.isFlat)
    #expect(values.progress(kind: .increase, reading: .value(30)) == .measured(raw: 1))
    #expect(values.progress(kind: .increase, reading: .value(29)) == .measured(raw: 0))
    #expect(try PreparedTable.plan(text, on: .filled(with: text)).events == [])
  }

  @Test func aFlatKeyResultKeepsItsValuesWhenItIsReworded() throws {
    let text = Self.head + "1,Objective,Grow,,,,,\n1.1,Key result,Heat,,2027-09-30,30,30,\n"
    var timeline = try Timeline.filled(with: text)
    var known = try keyResult(timeline)
    let values = known.values
    known = try keyResult(timeline)
    var wording = known.wording
    wording.owner = "Ana"
    try timeline.add(.keyResultReworded(keyResult: known.id, wording: wording))
    #expect(try keyResult(timeline).values == values)
  }

  @Test func valuesWithoutADayAreDueOnTheLastOfTheCycleAndThatIsSaid() throws {
    let text = "Type,Summary,Start value,Target value\nObjective,Grow,,\nKey result,Orders,20,45\n"
    #expect(try keyResult(.filled(with: text)).values?.due.description == "2027-12-31")
    let notes = try PreparedTable.plan(text).notes
    #expect(notes.contains { $0.row == 3 && $0.words.string.contains("31 Dec 2027") })
  }
}
