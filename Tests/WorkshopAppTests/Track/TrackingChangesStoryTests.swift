import FoundationEssentials
import PlainText
import TerminalUI
import Testing
import WorkshopModel

@testable import WorkshopApp

/// What a facilitator changes about key results while they are tracked.
@Suite struct TrackingChangesStoryTests {
  /// The marked key result is the first one in the order of talk that has a baseline and a target.
  private func atAChange() throws -> (Story, KeyResultID) {
    let story = try Story(TrackScreenTests.weekly())
    for _ in TrackScreen.standings(story.state) {
      let marked = try #require(TrackScreen.marked(story.state))
      if case .change? = marked.standing.keyResult.values?.measure { return (story, marked.id) }
      story.press("Down")
    }
    throw Rejection("no such key result")
  }

  private func mark(_ keyResult: KeyResultID, _ story: Story) throws {
    let all = TrackScreen.standings(story.state)
    let place = try #require(all.firstIndex { $0.id == keyResult })
    story.press("Home")
    for _ in 0..<place { story.press("Down") }
  }

  @Test func otherValuesAskForAReasonAndShowIt() throws {
    let (story, id) = try atAChange()
    story.press("e")
    #expect(story.shows("Why other values"))
    story.press("Enter")
    #expect(story.shows("These are the values it has"))
    guard
      case .change(let baseline, let target, _, _)? = story.workshop.keyResult(id)?.values?.measure
    else { throw Rejection("no target") }
    story.press("Tab", "Ctrl-U")
    story.type(Amount.typable((baseline + target) / 2))
    story.press("Tab", "Ctrl-U", "Tab", "Ctrl-U", "Enter")
    #expect(story.workshop.keyResult(id)?.earlierValues == [])
    story.press("Tab", "Tab")
    story.type("A new shop opened")
    story.press("Enter")
    let changed = try #require(story.workshop.keyResult(id))
    #expect(changed.earlierValues.map(\.reason) == ["A new shop opened"])
    #expect(story.shows("because: A new shop opened"))
    story.press("u")
    #expect(story.workshop.keyResult(id)?.earlierValues == [])
  }

  @Test func aStatusIsSetByHandWithAWordWhy() throws {
    let (story, id) = try atAChange()
    story.press("m", "Right", "Right", "Right", "Enter")
    #expect(story.workshop.keyResult(id)?.statusByHand == nil)
    story.press("Tab")
    story.type("The supplier left")
    story.press("Enter")
    #expect(story.workshop.keyResult(id)?.statusByHand?.status == .atRisk)
    #expect(story.shows("(set by hand)") && story.shows("The supplier left"))
    story.press("m", "Left", "Left", "Left", "Enter")
    #expect(story.workshop.keyResult(id)?.statusByHand == nil)
  }

  @Test func aWeightSaysWhatWouldCount() throws {
    let (story, id) = try atAChange()
    story.press("b", "Ctrl-U")
    story.type("3")
    #expect(story.shows("counts 60%"))
    story.press("Enter")
    #expect(story.workshop.keyResult(id)?.weight == 3)
    #expect(story.shows("Weight 3, counts"))
  }

  @Test func whatWasFoundOutBecomesAnIncreaseOrADecrease() throws {
    var events = try TrackScreenTests.weekly(read: false)
    let keyResult = try #require(
      Story(events).workshop.sets[0].objectives.first?.keyResults.first)
    var wording = keyResult.wording
    wording.kind = .baseline
    wording.unit = ""
    events += [
      .keyResultReworded(keyResult: keyResult.id, wording: wording),
      .valuesSet(
        keyResult: keyResult.id,
        values: KeyResultValues(measure: .unknown, due: Fixture.cycle.last)),
    ]
    let story = try Story(events)
    try mark(keyResult.id, story)
    story.press("Enter")
    story.type("40")
    story.press("Enter")
    #expect(story.shows("where is it to go?") && story.shows("Found: 40"))
    story.press("Esc")
    #expect(story.workshop.keyResult(keyResult.id)?.wording.kind == .baseline)
    try mark(keyResult.id, story)
    story.press("e", "Tab")
    story.type("25")
    story.press("Enter")
    #expect(story.workshop.keyResult(keyResult.id)?.wording.kind == .decrease)
  }
}
