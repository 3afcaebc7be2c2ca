import PlainText
import TerminalUI
import Testing
import WorkshopModel

@testable import WorkshopApp

@Suite struct MatchTests {
  private func story(
    _ sentence: CleanText, unit: CleanText = "", kind: KeyResultKind = .increase,
    values: KeyResultValues? = nil, size: Size = Size(width: 80, height: 24)
  ) throws -> Story {
    let events = Fixture.through(.keyResults)
    let phase = PhaseID(1, part: PhaseKind.annual.firstIndex(of: .keyResultValues) ?? 0)
    let added = events.count + 1
    let set = values.map { [Event.valuesSet(keyResult: KeyResultID(added), values: $0)] } ?? []
    return try Story(
      events + [
        .keyResultAdded(
          objective: events.firstObjective,
          wording: KeyResultWording(sentence: sentence, unit: unit, kind: kind, owner: "Ana"))
      ] + set + [.phaseEntered(phase: phase, overriding: [])], size: size)
  }

  private var disagreeing: KeyResultValues {
    KeyResultValues(
      measure: .change(baseline: 60, target: 75, stretch: nil, commit: nil),
      due: Fixture.cycle.last)
  }

  private func keyResult(_ story: Story) -> KeyResult {
    story.workshop.currentSet.objectives[0].keyResults[0]
  }

  @Test func whatTheSentenceSaysIsOfferedAndNotEntered() throws {
    let story = try story("Guests back from 60 % to 85 % by 30 Sep", unit: "%")
    story.press("Enter")
    #expect(story.shows("the sentence says 60: → takes it"))
    #expect(story.shows("the sentence says 85: → takes it"))
    #expect(story.shows("the sentence says 30 Sep 2027: → takes it"))
    story.press("Enter")
    #expect(keyResult(story).values == nil)
    story.press("Right", "Tab", "Right", "Tab", "Tab", "Tab", "Right", "Enter")
    #expect(
      keyResult(story).values
        == KeyResultValues(
          measure: .change(baseline: 60, target: 85, stretch: nil, commit: nil),
          due: try #require(CalendarDate(year: 2027, month: 9, day: 30))))
    #expect(!story.shows("from 60% to 85%"))
  }

  @Test func oneKeyTakesAllThatIsSaid() throws {
    let story = try story("Guests back from 60 % to 85 % by 30 Sep", unit: "%")
    story.press("Enter", "Ctrl-T")
    #expect(keyResult(story).values == nil)
    #expect(story.shows("Baseline 60"))
    #expect(story.shows("offered: 96, → takes it"))
    story.press("Enter")
    #expect(
      keyResult(story).values?.measure
        == .change(baseline: 60, target: 85, stretch: nil, commit: nil))
  }

  @Test func theListTakesOverTheSentenceWithItsKindAndUnit() throws {
    let story = try story("Cut repairs from 12 to 5 days", size: Size(width: 64, height: 20))
    #expect(story.shows("The sentence says from 12 to 5 days. m takes it over."))
    story.press("m")
    #expect(keyResult(story).wording.kind == .decrease)
    #expect(keyResult(story).wording.unit == "days")
    #expect(keyResult(story).values == nil)
    #expect(story.shows("Baseline 12"))
    story.press("Enter")
    #expect(
      keyResult(story).values?.measure
        == .change(baseline: 12, target: 5, stretch: nil, commit: nil))
  }

  @Test func aSentenceThatDisagreesIsMarkedUntilItGivesWay() throws {
    let story = try story(
      "Guests back from 60 % to 85 %", unit: "%", values: disagreeing,
      size: Size(width: 64, height: 20))
    #expect(story.shows("▸ ! 1.1"))
    #expect(
      story.shows(
        "! The sentence says from 60 % to 85 %, the values say from 60% to 75%. m settles it."))
    story.press("m", "v")
    #expect(story.shows("Guests back from 60% to 75%"))
    #expect(keyResult(story).conflict != nil)
    story.press("Enter")
    #expect(keyResult(story).wording.sentence == "Guests back from 60% to 75%")
    #expect(keyResult(story).conflict == nil)
    #expect(story.shows("▸ ✓ 1.1"))
    story.press("m")
    #expect(story.shows("The sentence and the values do not disagree."))
  }

  @Test func theValuesMayGiveWayToo() throws {
    let story = try story("Guests back from 60 % to 85 %", unit: "%", values: disagreeing)
    story.press("m", "s", "Enter")
    #expect(
      keyResult(story).values?.measure
        == .change(baseline: 60, target: 85, stretch: nil, commit: nil))
  }

  @Test func withoutNumbersThereIsNothingToTake() throws {
    let story = try story("Guests come back")
    story.press("m")
    #expect(story.shows("The sentence says no values: Enter types them."))
  }

  @Test func theRoomSeesTheMark() throws {
    let story = try story("Guests back from 60 % to 85 %", unit: "%", values: disagreeing)
    let pages = RoomView(story.workshop)
    #expect("\(pages)".contains("! The sentence says from 60 % to 85 %"))
  }

  @Test(arguments: snapshotSizes) func theMarkedList(_ size: Size) throws {
    let story = try story(
      "Guests back from 60 % to 85 %", unit: "%", values: disagreeing, size: size)
    expectSnapshot(story.frame, "measure-conflict-\(size.words)")
  }

  @Test(arguments: snapshotSizes) func theFormWithOffers(_ size: Size) throws {
    let story = try story("Guests back from 60 % to 85 % by 30 Sep", unit: "%", size: size)
    story.press("Enter")
    expectSnapshot(story.frame, "measure-offers-\(size.words)")
  }
}
