import PlainText
import TerminalUI
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

/// The room sees the four squares that the desk is at: on one page where they fit, else one by one.
@Suite struct SquaresInTheRoomTests {
  /// The first quarter of the sample workshop with two key results, in its weekly check-in.
  private static func quarter() throws -> [Event] {
    var events = DemoWorkshop.steps(throughQuarter: .tasks, cycle: Fixture.cycle).map(\.event)
    events += [
      .sessionEnded(overriding: []),
      .sessionOpened(
        kind: .weekly, set: OKRSet.firstQuarterID, opening: nil,
        agenda: SessionKind.weekly.agenda, absent: []),
    ]
    let set = OKRSet.firstQuarterID
    let keyResults = try Story(events).workshop.currentSet.objectives.flatMap(\.keyResults)
    for (week, confidence) in [(15, 8), (22, 4)] {
      events.append(
        .checkedIn(
          keyResult: keyResults[0].id, day: Self.monday - (29 - week), reading: .value(8.5),
          confidence: try Confidence(confidence)))
    }
    events.append(
      .priorityAdded(
        text: "Order the spare parts", owner: "Tomáš Novák", week: Self.monday - 7, set: set))
    events.append(
      .priorityAdded(text: "Ride out", owner: "Zoë Müller", week: Self.monday, set: set))
    events.append(.weekNoted(week: Self.monday + 7, text: "Trade fair", set: set))
    events.append(.healthMetricAdded(name: "Mood", set: set))
    events.append(
      .healthMetricRead(
        metric: HealthMetricID(events.count), day: Self.monday, value: "tired", health: .amber))
    return events
  }

  /// On which stories take place.
  private static let monday = CalendarDate(dayNumber: 20_878)

  private func room(_ events: [Event], page: Int, _ size: Size) throws -> Story {
    let store = MemoryStore()
    let ledger = try Ledger(store)
    for event in events { try ledger.record(.event(event), by: .desk, at: StoryClock().now) }
    try ledger.setStage(
      RoomStage(.squares(day: Self.monday), page: page, in: ledger.timeline.workshop))
    return try Story(face: .room, size: size, store: MemoryStore(sharing: store))
  }

  @Test(arguments: snapshotSizes) func theWeekOnOnePage(_ size: Size) throws {
    let room = try room(Self.quarter(), page: 0, size)
    #expect(room.shows("Next four weeks") && room.shows("Health"))
    expectSnapshot(room.frame, "room-squares-\(size.words)")
  }

  @Test(arguments: snapshotSizes) func eachSquareAlone(_ size: Size) throws {
    let room = try room(Self.quarter(), page: 1, size)
    expectSnapshot(room.frame, "room-square-\(size.words)")
    let health = try self.room(Self.quarter(), page: 4, size)
    expectSnapshot(health.frame, "room-square-health-\(size.words)")
  }

  @Test func nothingIsCutOnTheSmallestUsualRoom() throws {
    let room = try room(Self.quarter(), page: 0, Size(width: 80, height: 24))
    #expect(!room.screen.contains("…"))
  }

  @Test func theRoomFollowsTheDeskToTheSquaresAndBack() throws {
    let both = DeskAndRoom()
    let desk = try both.desk(SquaresScreenTests.planned(read: false))
    let room = try both.room()
    func look() {
      desk.rest()
      room.send(.fileChanged)
    }
    #expect(room.shows("How we stand"))
    desk.press("Tab")
    look()
    #expect(room.shows("week of 1 Mar") && room.shows("Ride with ten families"))
    desk.press("Right")
    look()
    #expect(room.shows("Key results") && !room.shows("Ride with ten families"))
    desk.press("Tab")
    look()
    #expect(room.shows("How we stand"))
  }

  @Test func theRoomMarksTheLineThatTheDeskIsOn() throws {
    let both = DeskAndRoom()
    let desk = try both.desk(Self.quarter())
    let room = try both.room()
    func marked() -> [Substring] {
      desk.rest()
      room.send(.fileChanged)
      return room.screen.split(separator: "\n").filter { $0.contains("▸") }
    }
    desk.press("Tab", "Home")
    for words in ["Order the spare parts", "Ride out"] {
      let lines = marked()
      #expect(lines.count == 1 && lines.first?.contains(words) == true)
      desk.press("Down")
    }
    let keyResult = marked()
    #expect(keyResult.count == 1 && keyResult.first?.contains("1.1") == true)
    expectSnapshot(room.frame, "room-squares-marked-80x24")
    desk.press("Right", "Right")
    #expect(marked().first?.contains("Mood") == true)
    let before = room.screen
    desk.press("R", "Home")
    #expect(marked().first?.contains("Mood") == true, "it keeps its page")
    #expect(room.screen == before)
  }

  @Test func theDeskHoldsTheSquaresUpWhileItWorksOnTheList() throws {
    let both = DeskAndRoom()
    let desk = try both.desk(Self.quarter())
    let room = try both.room()
    desk.press("V", "s", "Esc")
    room.send(.fileChanged)
    #expect(room.shows("Next four weeks"))
    desk.press("Down")
    desk.rest()
    room.send(.fileChanged)
    #expect(room.shows("Next four weeks"))
    desk.press("V", "a", "Esc")
    room.send(.fileChanged)
    #expect(room.shows("How we stand"))
  }

  @Test func whatTheDeskHoldsUpGoesWithIt() throws {
    let both = DeskAndRoom()
    let desk = try both.desk(Self.quarter())
    let room = try both.room()
    desk.press("Tab", "q", "y")
    room.send(.fileChanged)
    #expect(desk.isOver && room.shows("How we stand"))
  }
}
