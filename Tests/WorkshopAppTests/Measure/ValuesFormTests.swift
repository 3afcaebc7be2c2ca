import Foundation
import PlainText
import TerminalUI
import Testing
import WorkshopModel

@testable import WorkshopApp

@Suite struct ValuesFormTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let kind: KeyResultKind
    /// One text a field; the day keeps what stands there.
    let typed: [String]
    let measure: KeyResultValues.Measure
    let sentence: String

    var testDescription: String { kind.rawValue }
  }

  @Test(arguments: [
    Case(
      kind: .increase, typed: ["1,200", "2,000"],
      measure: .change(baseline: 1200, target: 2000, stretch: nil, commit: nil),
      sentence: "from 1,200 to 2,000 users by 31 Dec"),
    Case(
      kind: .decrease, typed: ["1.2m", "1m"],
      measure: .change(baseline: 1_200_000, target: 1_000_000, stretch: nil, commit: nil),
      sentence: "from 1,200,000 to 1,000,000 users by 31 Dec"),
    Case(kind: .atLeast, typed: ["1,200"], measure: .limit(1200), sentence: "at least 1,200 users"),
    Case(kind: .atMost, typed: ["-3"], measure: .limit(-3), sentence: "at most -3 users by 31 Dec"),
    Case(
      kind: .between, typed: ["20", "30"], measure: .range(low: 20, high: 30),
      sentence: "between 20 and 30 users until 31 Dec"),
    Case(
      kind: .milestone, typed: ["plan; build = 3"],
      measure: .stages([Stage(title: "plan"), Stage(title: "build", weight: 3)]),
      sentence: "2 stages by 31 Dec"),
    Case(kind: .binary, typed: [], measure: .binary, sentence: "done by 31 Dec"),
    Case(kind: .baseline, typed: [], measure: .unknown, sentence: "find out by 31 Dec"),
  ])
  func everyKindTakesItsValues(_ kind: Case) throws {
    let story = try Story(measuring: kind.kind)
    story.press("Enter")
    for text in kind.typed {
      story.type(text)
      story.press("Tab")
    }
    #expect(story.shows(kind.sentence))
    story.press("Enter")
    #expect(
      story.workshop.currentSet.objectives[0].keyResults[0].values
        == KeyResultValues(measure: kind.measure, due: Fixture.cycle.last))
    #expect(story.shows(kind.sentence))
    story.press("u")
    #expect(story.workshop.currentSet.objectives[0].keyResults[0].values == nil)
    #expect(story.shows("no values yet"))
  }

  @Test func theFormSaysTheSentenceTheChangeAndThePace() throws {
    let story = try Story(measuring: .increase)
    story.press("Enter")
    story.type("1,200")
    #expect(!story.shows("Change"))
    story.press("Tab")
    story.type("2,000")
    story.press("Tab", "Tab", "Tab", "Ctrl-U")
    story.type("30 Sep")
    #expect(story.shows("from 1,200 to 2,000 users by 30 Sep"))
    #expect(story.shows("Change +67% · +26 users a week from today"))
    story.press("Enter")
    #expect(
      story.workshop.currentSet.objectives[0].keyResults[0].values?.due
        == CalendarDate(year: 2027, month: 9, day: 30))
  }

  @Test func whatFollowsIsOfferedAndNeverEntered() throws {
    let story = try Story(measuring: .increase)
    story.press("Enter")
    story.type("0")
    story.press("Tab", "Tab")
    story.type("12")
    #expect(story.shows("offered: 8, → takes it"))
    #expect(story.shows("offered: 4, → takes it"))
    story.press("Enter")
    #expect(story.shows("! Type a target"))
    #expect(story.workshop.currentSet.objectives[0].keyResults[0].values == nil)
    story.press("Shift-Tab", "Right", "Enter")
    #expect(
      story.workshop.currentSet.objectives[0].keyResults[0].values?.measure
        == .change(baseline: 0, target: 8, stretch: 12, commit: nil))
    #expect(story.shows("Stretch 12 users"))
    #expect(!story.shows("ommit"))
    story.press("Enter", "Tab", "Tab", "Tab", "Right", "Enter")
    #expect(
      story.workshop.currentSet.objectives[0].keyResults[0].values?.measure
        == .change(baseline: 0, target: 8, stretch: 12, commit: 4))
    #expect(story.shows("Commit 4 users · stretch 12 users"))
  }

  @Test func aShopCountIsOfferedWholeShops() throws {
    let story = try Story(measuring: .increase, unit: "shops")
    story.press("Enter")
    story.type("1")
    story.press("Tab")
    story.type("4")
    #expect(story.shows("offered: 5, → takes it"))
    #expect(!story.shows("5.29"))
    story.press("Enter")
    #expect(
      story.workshop.currentSet.objectives[0].keyResults[0].values?.measure
        == .change(baseline: 1, target: 4, stretch: nil, commit: nil))
    #expect(!story.shows("tretch"))
  }

  /// A share ends at all of it, and a count at nothing.
  @Test func whatNobodyCanReachIsNotOffered() throws {
    for (unit, start, target, commit) in [
      ("%", "20", "80", "46"), ("users", "10", "2", "7"),
    ] as [(CleanText, String, String, String)] {
      let kind: KeyResultKind = unit == "%" ? .increase : .decrease
      let story = try Story(measuring: kind, unit: unit)
      story.press("Enter")
      story.type(start)
      story.press("Tab")
      story.type(target)
      let offers = story.rows.filter { $0.contains("offered:") }
      #expect(offers.count == 1 && offers[0].contains("offered: \(commit),"), "\(offers)")
    }
  }

  /// `2.000` may be read as 2: what would follow from it is nothing to show a room.
  @Test func nothingIsOfferedFromNumbersThatAreRefused() throws {
    let story = try Story(measuring: .increase)
    story.press("Enter")
    story.type("1,200")
    story.press("Tab")
    story.type("2.000")
    #expect(!story.shows("offered:"))
    #expect(story.shows("! "))
    story.press("Ctrl-U")
    story.type("2,000")
    #expect(story.shows("offered: 2,343"))
    story.press("Tab", "Tab")
    story.type("5,000")
    #expect(!story.shows("offered:"))
  }

  @Test func whatStandsThereAlreadyCanBeSavedAgainUnchanged() throws {
    let story = try Story(Fixture.filled(.keyResultValues))
    let before = story.workshop.currentSet.objectives.flatMap(\.keyResults)
    for _ in before { story.press("Enter", "Enter", "Down") }
    #expect(story.workshop.currentSet.objectives.flatMap(\.keyResults) == before)
  }

  @Test func pastedLinesAreStages() throws {
    let story = try Story(measuring: .milestone)
    story.press("Enter")
    story.paste("plan = 1\nbuild = 3\n\nopen")
    #expect(story.shows("plan 20% · build 60% · open 20%"))
    story.press("Enter")
    guard
      case .stages(let stages)? = story.workshop.currentSet.objectives[0].keyResults[0].values?
        .measure
    else {
      Issue.record("no stages")
      return
    }
    #expect(stages.map(\.title) == ["plan", "build", "open"])
  }

  @Test func escKeepsTheNumbersAndGivesThemBack() throws {
    let story = try Story(measuring: .increase)
    story.press("Enter")
    story.type("1,200")
    story.press("Esc")
    #expect(story.workshop.currentSet.objectives[0].keyResults[0].values == nil)
    story.press("Enter")
    #expect(story.shows("Baseline 1,200"))
  }
}

private func dec(_ text: String) -> Decimal { Decimal(string: text) ?? .nan }

extension Story {
  /// A story in the values phase, with one key result of `kind` that counts users.
  convenience init(measuring kind: KeyResultKind, unit: CleanText = "users") throws {
    let events = Fixture.through(.keyResults)
    let phase = PhaseID(1, part: PhaseKind.annual.firstIndex(of: .keyResultValues) ?? 0)
    try self.init(
      events + [
        .keyResultAdded(
          objective: events.firstObjective,
          wording: KeyResultWording(
            sentence: "People come back", metric: "weekly users", unit: unit, kind: kind,
            owner: "Ana")),
        .phaseEntered(phase: phase, overriding: []),
      ])
  }
}
