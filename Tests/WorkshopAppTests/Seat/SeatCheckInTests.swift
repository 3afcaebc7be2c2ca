import PlainText
import TerminalUI
import Testing
import WorkshopModel

@testable import WorkshopApp

/// Owners check their key results in at a seat.
@Suite struct SeatCheckInTests {
  /// Two owners: the first key result is Ana's, the others are Chen's.
  private func seat(_ size: Size = Size(width: 80, height: 24)) throws -> Story {
    var events = try TrackScreenTests.weekly(read: false)
    let keyResults = try Story(events).workshop.sets[0].objectives.flatMap(\.keyResults)
    for (place, keyResult) in keyResults.enumerated() {
      var wording = keyResult.wording
      wording.owner = place == 0 ? "Ana" : "Chen"
      events.append(
        .keyResultReworded(keyResult: keyResult.id, wording: wording, onlyTypo: true))
    }
    return try Story(events, face: .seat, size: size)
  }

  @Test(arguments: snapshotSizes) func pictures(_ size: Size) throws {
    let story = try seat(size)
    expectSnapshot(story.frame, "seat-check-in-ready-\(size.words)")
    story.press("Enter")
    expectSnapshot(story.frame, "seat-check-in-owners-\(size.words)")
    story.press("Down", "Enter")
    expectSnapshot(story.frame, "seat-check-in-own-\(size.words)")
    story.press("Enter")
    story.type("3")
    expectSnapshot(story.frame, "seat-check-in-form-\(size.words)")
  }

  @Test func anOwnerChecksInAndComesToTheNextOne() throws {
    let story = try seat()
    story.press("Enter", "Enter")
    #expect(story.shows("Ana, your key results") && story.shows("Nothing is hidden here"))
    let id = try #require(
      story.workshop.currentSet.objectives.first?.keyResults.first?.id)
    story.press("Enter")
    story.type("35")
    story.press("Tab")
    story.type("7")
    story.press("Tab")
    story.type("Two fairs")
    story.press("Enter")
    let checkIn = try #require(story.workshop.currentSet.checkIns(of: id).last)
    #expect(checkIn.reading == .value(35) && checkIn.confidence?.value == 7)
    #expect(checkIn.comment == "Two fairs")
    #expect(story.shows("Checked in. That was all"))
    #expect(story.ledger.timeline.records.last?.author == .seat)
  }

  @Test func nobodySeesOrChecksInWhatOthersOwn() throws {
    let story = try seat()
    let others = story.workshop.currentSet.objectives.flatMap(\.keyResults).dropFirst()
    story.press("Enter", "Enter")
    for keyResult in others { #expect(!story.shows(keyResult.wording.sentence.string)) }
    story.press("Down", "Down", "Enter")
    #expect(story.shows("1.1"))
  }

  @Test func whatIsTypedWrongStaysAndAHeldKeyChecksNothingIn() throws {
    let story = try seat()
    story.press("Enter", "Enter", "Enter")
    story.type("many")
    story.press("Enter")
    #expect(story.shows("Type a number") && story.shows("many"))
    let before = story.events.count
    story.press("Ctrl-U")
    story.arrive("5\r\r\r")
    story.hold("Enter", times: 8)
    #expect(story.events.count == before)
  }

  @Test func aPrivateRoundTakesTheSeatOver() throws {
    let story = try seat()
    #expect(story.shows("Check your key results in"))
    let ids = story.workshop.currentSet.objectives.flatMap(\.keyResults).map(\.id)
    _ = try story.ledger.record(
      .event(.roundOpened(kind: .confidence(keyResults: ids))), by: .desk, at: story.state.now)
    story.catchUp()
    #expect(story.shows("How sure are you, in private?"))
  }

  private func checkIn(_ value: String, at story: Story) {
    story.press("Enter")
    story.type(value)
    story.press("Enter")
  }

  @Test func anOwnerTakesTheirLastCheckInBack() throws {
    let story = try seat()
    story.press("Enter", "Down", "Enter")
    #expect(!story.shows("u undo"))
    let ids = story.workshop.currentSet.objectives.flatMap(\.keyResults).dropFirst().map(\.id)
    func values() -> [CheckInReading?] {
      ids.map { story.workshop.currentSet.checkIns(of: $0).last?.reading }
    }
    let before = values()
    checkIn("3", at: story)
    let afterOne = values()
    #expect(afterOne != before && story.shows("u undo"))
    // Somebody else checks in at another seat meanwhile.
    let first = try #require(story.workshop.currentSet.objectives.first?.keyResults.first?.id)
    _ = try story.ledger.record(
      .event(
        .checkedIn(
          keyResult: first, day: story.state.today, reading: .value(36), confidence: nil,
          comment: "")), by: .seat, at: story.state.now)
    checkIn("4", at: story)
    #expect(values() != afterOne)
    // However long it is held it takes one back.
    story.hold("u", times: 6)
    #expect(values() == afterOne)
    story.press("u")
    #expect(values() == before && story.shows("Taken back"))
    #expect(story.workshop.currentSet.checkIns(of: first).last?.reading == .value(36))
    let events = story.events.count
    story.press("u")
    #expect(story.events.count == events && story.shows("no check-in of yours"))
  }

  @Test func nobodyTakesBackWhatSomebodyElseCheckedIn() throws {
    let story = try seat()
    story.press("Enter", "Enter")
    checkIn("35", at: story)
    story.press("Esc", "Enter", "Down", "Enter")
    #expect(story.shows("Chen, your key results"))
    let events = story.events.count
    story.press("u")
    #expect(story.events.count == events && story.shows("no check-in of yours"))
    story.press("Esc", "Enter", "Enter")
    #expect(story.shows("Ana, your key results"))
    story.press("u")
    #expect(story.events.count == events)
  }
}
