import PlainText
import Testing

@testable import WorkshopModel

/// What people see before a session begins.
@Suite struct RoomWelcomeTests {
  private func welcome(
    _ workshop: Workshop, at seconds: Int, seats: Int = 0, _ scene: RoomStage.Scene = .automatic
  ) -> RoomWelcome? {
    let moment = RoomMoment(now: Timestamp(seconds: seconds), seats: RoomSeats(open: seats))
    let stage = scene == .automatic ? .automatic : RoomStage(scene, in: workshop)
    guard case .welcome(let welcome) = RoomView(workshop, stage, at: moment).scene else {
      return nil
    }
    return welcome
  }

  /// 1 January 1970, 09:02.
  private static let morning = 9 * 3600 + 120

  @Test func itIsShownUntilTheFirstTimerRunsOrSomethingIsWritten() throws {
    let scene = try RoundScene(in: .sceneSetting)
    #expect(scene.workshop.waitsToBegin)
    let shown = try #require(welcome(scene.workshop, at: Self.morning, seats: 2))
    #expect(shown.organisation == "Acme")
    #expect(shown.occasion == "Kick-off, Thursday 1 Jan 1970")
    #expect(shown.items.count == AgendaItem.annual.count)
    #expect(
      shown.rules[0] == "2 seats are open: choose your name, write, and let the next one write.")
    for event: Event in [
      .timerStarted, .noteAdded(section: .outcomes, text: "Goals"),
      .exerciseAnswered(statement: .nextDoor, answer: .task),
      .statementWritten(statement: .oneYearAmbition, text: "Two houses"),
    ] {
      var begun = scene
      try begun.happen(event)
      #expect(!begun.workshop.waitsToBegin)
      #expect(welcome(begun.workshop, at: Self.morning) == nil)
      #expect(welcome(begun.workshop, at: Self.morning, .welcome) != nil, "the desk can choose it")
    }
    var later = scene
    try later.enter(.overview)
    #expect(welcome(later.workshop, at: Self.morning) == nil)
  }

  @Test func theAgendaIsPlannedFromTheNextFiveMinutesOn() throws {
    let scene = try RoundScene(in: .sceneSetting)
    let items = try #require(welcome(scene.workshop, at: Self.morning)).items
    let phases = scene.workshop.phases
    #expect(items.map(\.title) == phases.map(scene.workshop.title))
    #expect(items.prefix(4).map(\.time) == ["09:05", "09:35", "10:15", "10:45"])
    #expect(phases.prefix(3).map(\.minutes) == [30, 40, 30])
  }

  @Test func onceTheTimerRunsItIsPlannedFromThere() throws {
    var scene = try RoundScene(in: .sceneSetting)
    try scene.happen(.timerStarted)
    let minutes = scene.workshop.phases[0].minutes
    let items = try #require(welcome(scene.workshop, at: 700, .welcome)).items
    #expect(items[0].time == "00:01", "it was started at second 100")
    #expect(items[1].time == LocalTime.utc.timeOfDay(of: Timestamp(seconds: 100 + minutes * 60)))
    let late = try #require(
      welcome(scene.workshop, at: 100 + minutes * 60 + 600, .welcome)
    ).items
    #expect(
      late[1].time == LocalTime.utc.timeOfDay(of: Timestamp(seconds: 700 + minutes * 60)),
      "what is late begins now at the earliest")
    try scene.enter(.strategy)
    let later = try #require(welcome(scene.workshop, at: 700, .welcome)).items
    #expect(later.prefix(2).allSatisfy { $0.isDone && $0.time == nil })
    #expect(later[2].time == "00:01")
  }

  @Test func aSessionThatIsOverHasNone() throws {
    var scene = try RoundScene(in: .evaluation)
    try scene.happen(.agendaFinished(overriding: []))
    #expect(welcome(scene.workshop, at: 700, .welcome) == nil)
  }
}
