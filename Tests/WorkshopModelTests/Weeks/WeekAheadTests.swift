import FoundationEssentials
import PlainText
import Testing

@testable import WorkshopModel

/// What the next four weeks bring: a note a week, and what is due by then.
@Suite struct WeekAheadTests {
  private let three = TrackedQuarter.monday(3)

  @Test func theNextFourWeeksAreThoseBehindThisOne() throws {
    let quarter = try TrackedQuarter()
    #expect(
      quarter.squares(three + 2).ahead.map(\.week)
        == [4, 5, 6, 7].map { TrackedQuarter.monday($0) })
    let end = quarter.squares(TrackedQuarter.monday(11))
    #expect(end.ahead.map(\.week) == [12, 13].map { TrackedQuarter.monday($0) })
    #expect(
      end.lines(of: .ahead).map(\.words) == ["22 Mar –", "29 Mar due: 2027 Q1 ends on 4 Apr"])
    #expect(quarter.squares(TrackedQuarter.monday(13)).ahead.isEmpty)
  }

  @Test func aWeekHasOneNoteThatIsReplacedAndTakenBack() throws {
    var quarter = try TrackedQuarter()
    let four = TrackedQuarter.monday(4)
    try quarter.happen(.weekNoted(week: four, text: " Trade\nfair "))
    #expect(quarter.set.note(forWeekOf: four + 3) == "Trade fair")
    #expect(quarter.squares(three).lines(of: .ahead).first?.words == "25 Jan Trade fair")
    #expect(
      quarter.refusal(.weekNoted(week: four + 1, text: "Trade fair"))
        == "Nothing is changed: it reads so already.")
    try quarter.happen(.weekNoted(week: four + 1, text: "Ana is away"))
    #expect(quarter.set.weekNotes.map(\.text) == ["Ana is away"])
    try quarter.happen(.weekNoted(week: four, text: ""))
    #expect(quarter.set.weekNotes.isEmpty)
    #expect(
      quarter.refusal(.weekNoted(week: TrackedQuarter.cycle.last + 1, text: "Late"))
        == "5 Apr 2027 lies outside 2027 Q1: take a week of it.")
  }

  @Test func whatIsDueInTheWeekStandsBesideTheNote() throws {
    var quarter = try TrackedQuarter()
    let id = try quarter.add(
      .increase, .change(baseline: 0, target: 10, stretch: nil, commit: nil))
    let milestone = KeyResultValues(
      measure: .change(baseline: 0, target: 10, stretch: nil, commit: nil), due: three + 20)
    try quarter.happen(.valuesSet(keyResult: id, values: milestone))
    for (text, due) in [("Call", 8), ("Write", 14)] as [(CleanText, Int)] {
      try quarter.happen(
        .taskAdded(
          keyResult: id, wording: TaskWording(sentence: text, owner: "Bo", due: three + due)))
    }
    let done = TaskID(
      try quarter.happen(
        .taskAdded(keyResult: id, wording: TaskWording(sentence: "Old", due: three + 8))))
    try quarter.happen(.taskDone(task: done))
    try quarter.happen(.weekNoted(week: three + 14, text: "Holidays"))
    #expect(
      quarter.squares(three).lines(of: .ahead).map(\.words) == [
        "25 Jan due: Call (Bo)", "1 Feb Holidays · due: 1.1 Guests; Write (Bo)", "8 Feb –",
        "15 Feb –",
      ])
  }

  @Test func whatIsDueWithTheCycleIsNoNews() throws {
    var quarter = try TrackedQuarter()
    _ = try quarter.add(.increase, .change(baseline: 0, target: 10, stretch: nil, commit: nil))
    #expect(
      quarter.squares(TrackedQuarter.monday(12)).ahead.map(\.due) == [["2027 Q1 ends on 4 Apr"]])
  }
}
