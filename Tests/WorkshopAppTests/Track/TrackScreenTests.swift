import FoundationEssentials
import PlainText
import TerminalUI
import Testing
import WorkshopModel

@testable import WorkshopApp

/// A weekly check-in: the list, the form, the chart.
@Suite struct TrackScreenTests {
  /// The sample workshop in its next session, a weekly check-in, with what was read by then.
  static func weekly(read: Bool = true) throws -> [Event] {
    var events = DemoWorkshop.steps(through: .evaluation, cycle: Fixture.cycle).map(\.event)
    events += [
      .sessionEnded(overriding: []),
      .sessionOpened(
        kind: .weekly, set: OKRSet.firstID, opening: nil, agenda: SessionKind.weekly.agenda,
        absent: []),
    ]
    guard read else { return events }
    let keyResults = try Story(events).workshop.sets[0].objectives.flatMap(\.keyResults)
    for (place, keyResult) in keyResults.enumerated() where place != 2 {
      for week in 0..<4 {
        events.append(
          .checkedIn(
            keyResult: keyResult.id, day: Fixture.cycle.first + (31 + 7 * week),
            reading: try reading(of: keyResult, place, week),
            confidence: try Confidence(place == 1 ? 8 - 2 * week : 7), comment: "The fair"))
      }
    }
    return events
  }

  private static func reading(
    of keyResult: KeyResult, _ place: Int, _ week: Int
  ) throws -> CheckInReading {
    switch keyResult.values?.measure {
    case .change(let baseline, let target, _, _):
      .value(baseline + (target - baseline) * steps(place, week) / 20)
    case .limit(let limit): .value(limit)
    case .range(let low, _): .value(low)
    case .stages: .stages([0])
    case .binary: .done(week == 3)
    case .unknown, nil: .value(4)
    }
  }

  /// One goes back, the others go on.
  private static func steps(_ place: Int, _ week: Int) -> Decimal {
    Decimal(place == 1 ? -week : 1 + 2 * week)
  }

  @Test(arguments: snapshotSizes) func pictures(_ size: Size) throws {
    let story = try Story(Self.weekly(), size: size)
    expectSnapshot(story.frame, "track-\(size.words)")
    story.press("Enter")
    expectSnapshot(story.frame, "track-form-\(size.words)")
    story.press("Esc", "v")
    expectSnapshot(story.frame, "track-chart-\(size.words)")
  }

  @Test func aCheckInTakesSixKeysBesideItsWordsAndLeadsToTheNextOneDue() throws {
    let story = try Story(Self.weekly(read: false))
    let first = try #require(TrackScreen.marked(story.state))
    story.press("Enter")
    story.type("35")
    story.press("Tab")
    story.type("7")
    story.press("Tab")
    story.type("Two fairs")
    story.press("Enter")
    let checkIn = try #require(
      story.workshop.currentSet.checkIns(of: first.id).last)
    #expect(checkIn.reading == .value(35) && checkIn.confidence?.value == 7)
    #expect(checkIn.comment == "Two fairs" && checkIn.day == story.state.today)
    let next = try #require(TrackScreen.marked(story.state))
    #expect(next.id != first.id && next.standing.course.isEmpty)
    #expect(story.shows("to go."))
    story.press("u")
    #expect(story.workshop.currentSet.checkIns(of: first.id).isEmpty)
  }

  @Test func whatIsTypedWrongStaysAndSaysWhatToType() throws {
    let story = try Story(Self.weekly(read: false))
    story.press("Enter")
    story.type("many")
    story.press("Enter")
    #expect(story.shows("Type a number") && story.shows("many"))
    story.press("Esc", "Enter")
    #expect(story.shows("many"))
  }

  @Test func theListIsInTheOrderOfTalk() throws {
    let story = try Story(Self.weekly())
    let all = TrackScreen.standings(story.state)
    let words = all.map(\.standing.status.status)
    #expect(words == words.sorted { Self.rank($0) < Self.rank($1) })
    #expect(Set(words).count > 1)
    let fallen = all.filter { $0.standing.hasFallen }
    #expect(fallen.count == 0 || all.contains { !$0.standing.hasFallen })
  }

  private static func rank(_ status: Status) -> Int {
    switch status {
    case .atRisk: 0
    case .stale: 1
    default: 2
    }
  }

  @Test func theChartWalksFromOneToTheNextAndTheMarkGoesAlong() throws {
    let story = try Story(Self.weekly())
    let ids = TrackScreen.standings(story.state).map(\.id)
    story.press("v", "Down", "Down", "Up", "Esc")
    #expect(TrackScreen.marked(story.state)?.id == ids[1])
    story.press("v", "End", "Down", "Esc")
    #expect(TrackScreen.marked(story.state)?.id == ids.last)
    story.press("v", "PageUp", "Home", "PageDown", "Esc")
    #expect(TrackScreen.marked(story.state)?.id == ids[1])
  }

  @Test func theWeekdayOfTheCheckInsIsChosen() throws {
    let story = try Story(Self.weekly())
    story.press("d", "4")
    #expect(story.workshop.currentSet.checkInDay == .thursday)
    #expect(story.shows("Check-ins are on Thursdays."))
  }

  @Test func heldKeysAndPastesCheckNothingIn() throws {
    let story = try Story(Self.weekly(read: false))
    let before = story.events.count
    story.hold("Enter", times: 8)
    story.arrive("5\r\r\r")
    #expect(story.events.count == before)
  }

  @Test func theGateNamesWhatHasNoCheckIn() throws {
    let story = try Story(Self.weekly(read: false))
    story.press("n")
    #expect(story.shows("key results have no check-in"))
    #expect(!story.workshop.isFinished)
  }

  @Test func theBoardBeginsAWeeklyCheckInOfAgreedGoals() throws {
    var events = try Self.weekly()
    events.append(.sessionEnded(overriding: []))
    let story = try Story(events)
    #expect(story.shows("! 1 at risk  ? 1 stale"))
    story.press("Down", "s")
    #expect(story.shows("‹ a weekly check-in ›"))
    story.press("Enter")
    #expect(story.workshop.phase?.kind == .weeklyTracking)
    #expect(story.workshop.sessions.last?.kind == .weekly)
  }

  /// What has become stale since the last check-in is stale in the room too.
  @Test func theRoomTellsTheSameStatusAsTheDesk() throws {
    let story = try Story(Self.weekly())
    var later = story.state
    later.now = later.now + 30 * 24 * 60 * 60
    let words = TrackScreen.standings(later).map(\.standing.status.words)
    #expect(words.contains("stale"))
    let view = RoomView(story.workshop, story.state.stage, on: later.today)
    guard case .list(let list) = view.scene else {
      Issue.record("\(view.scene)")
      return
    }
    for (item, status) in zip(list.items, words) {
      #expect("\(item.detail ?? "")".contains(status.string), "\(item)")
    }
  }
}
