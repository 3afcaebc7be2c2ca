import PlainText
import TerminalUI
import Testing
import WorkshopModel

@testable import WorkshopApp

/// Owners check their key results in at a seat.
@Suite struct SeatCheckInTests {
  /// A weekly session with two owners: the first key result is Ana's, the others are Chen's.
  static func weekly() throws -> [Event] {
    var events = try TrackScreenTests.weekly(read: false)
    let keyResults = try Story(events).workshop.sets[0].objectives.flatMap(\.keyResults)
    for (place, keyResult) in keyResults.enumerated() {
      var wording = keyResult.wording
      wording.owner = place == 0 ? "Ana" : "Chen"
      events.append(
        .keyResultReworded(keyResult: keyResult.id, wording: wording, onlyTypo: true))
    }
    return events
  }

  private func seat(_ size: Size = Size(width: 80, height: 24)) throws -> Story {
    try Story(Self.weekly(), face: .seat, size: size)
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

  @Test func anOwnerTakesBackWhatTheyHaveJustCheckedIn() throws {
    let story = try seat()
    story.press("Enter", "Down", "Enter")
    #expect(!story.shows("u undo"))
    let ids = story.workshop.currentSet.objectives.flatMap(\.keyResults).dropFirst().map(\.id)
    func values() -> [CheckInReading?] {
      ids.map { story.workshop.currentSet.checkIns(of: $0).last?.reading }
    }
    let before = values()
    checkIn("3", at: story)
    #expect(values() != before && story.shows("u takes it back") && story.shows("u undo"))
    // Somebody else checks in at another seat meanwhile.
    let first = try #require(story.workshop.currentSet.objectives.first?.keyResults.first?.id)
    _ = try story.ledger.record(
      .event(
        .checkedIn(
          keyResult: first, day: story.state.today, reading: .value(36), confidence: nil,
          comment: "")), by: .seat, at: story.state.now)
    story.press("u")
    #expect(values() == before && story.shows("Taken back. 8 of yours are due."))
    #expect(story.workshop.currentSet.checkIns(of: first).last?.reading == .value(36))
    let events = story.events.count
    story.press("u")
    #expect(story.events.count == events && story.shows("There is nothing to take back"))
  }

  @Test func whatIsTypedAheadOrPastedTakesNothingBack() throws {
    let story = try seat()
    story.press("Enter", "Down", "Enter")
    checkIn("3", at: story)
    let events = story.events.count
    story.arrive("upper")
    story.arrive("\u{1B}[200~u\u{1B}[201~")
    #expect(story.events.count == events && story.shows("u undo"))
    story.press("u")
    #expect(story.events.count == events + 1)
  }

  /// Who opens the next one stands by the last: whoever comes to a form that was left cannot take back
  /// what somebody else checked in.
  @Test func nobodyTakesBackWhatSomebodyElseCheckedIn() throws {
    let story = try seat()
    story.press("Enter", "Down", "Enter")
    checkIn("3", at: story)
    story.press("Enter", "Esc")
    #expect(story.shows("Chen, your key results") && !story.shows("u undo"))
    let events = story.events.count
    story.press("u")
    #expect(story.events.count == events && story.shows("There is nothing to take back"))
    checkIn("4", at: story)
    story.press("Esc", "Enter", "Down", "Enter")
    #expect(story.shows("Chen, your key results"))
    story.press("u")
    #expect(story.events.count == events + 1)
  }

  /// A disk that was unsure may tell of a check-in after others have written.
  @Test func whatIsTakenBackIsTheOwnCheckInWhoeverWroteSince() throws {
    let story = try seat()
    story.press("Enter", "Enter", "Enter")
    var state = story.state
    let keyResult = try #require(
      story.workshop.currentSet.objectives.first?.keyResults.first?.id)
    let event = Event.checkedIn(
      keyResult: keyResult, day: state.today, reading: .value(35), confidence: nil, comment: "")
    let written = try story.ledger.record(.event(event), by: .seat, at: state.now)
    _ = try story.ledger.record(.event(event), by: .seat, at: state.now)
    #expect(story.ledger.timeline.lastSeq == written.mine.seq + 1)
    let answer = WriteAnswer(written, timeline: story.ledger.timeline, drafts: [:])
    _ = Update.apply(.written(answer, then: .checkedIn), to: &state)
    let undo = try #require(KeyPress(name: "u"))
    let effects = Update.apply(.terminal(.key(undo)), to: &state)
    let undone = effects.compactMap { effect -> Int? in
      if case .record(.event(.undone(let seq)), by: .seat, then: _) = effect { seq } else { nil }
    }
    #expect(undone == [written.mine.seq])
  }
}
