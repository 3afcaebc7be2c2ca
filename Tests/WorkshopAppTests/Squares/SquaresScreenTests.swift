import PlainText
import TerminalUI
import Testing
import WorkshopModel

@testable import WorkshopApp

/// The four squares of a week at the desk: last week is answered first, then this week is planned.
@Suite struct SquaresScreenTests {
  /// The Monday before the one on which stories take place.
  private static let lastWeek = CalendarDate(dayNumber: 20_871)

  /// A weekly check-in with priorities of last week, health metrics, a note and a task.
  static func planned(read: Bool = true) throws -> [Event] {
    var events = try TrackScreenTests.weekly(read: read)
    let sequence = { events.count }
    for (text, owner) in [
      ("Ride with ten families through the harbour", "Åsa Lindqvist"),
      ("Order the parts for the repair van-bike", "Tomáš Novák"),
    ] as [(CleanText, CleanText)] {
      events.append(.priorityAdded(text: text, owner: owner, week: lastWeek))
    }
    events.append(.healthMetricAdded(name: "Sick days"))
    events.append(
      .healthMetricRead(
        metric: HealthMetricID(sequence()), day: lastWeek, value: "14", health: .red))
    events.append(.healthMetricAdded(name: "Mood"))
    events.append(.weekNoted(week: lastWeek + 14, text: "Trade fair in Hamburg"))
    let keyResult = try #require(
      Story(events).workshop.sets[0].objectives.first?.keyResults.first)
    events.append(
      .taskAdded(
        keyResult: keyResult.id,
        wording: TaskWording(
          sentence: "Print the flyer", owner: "Zoë Müller", due: lastWeek + 16)))
    return events
  }

  private func story(size: Size = Size(width: 80, height: 24), read: Bool = true) throws -> Story {
    let story = try Story(Self.planned(read: read), size: size)
    story.press("Tab")
    return story
  }

  private func priorities(_ story: Story) -> [Priority] {
    story.workshop.currentSet.weeks.priorities
  }

  @Test(arguments: snapshotSizes) func pictures(_ size: Size) throws {
    let story = try story(size: size)
    expectSnapshot(story.frame, "squares-\(size.words)")
    story.press("Enter")
    expectSnapshot(story.frame, "squares-answer-\(size.words)")
    story.press("Esc", "Left")
    expectSnapshot(story.frame, "squares-health-\(size.words)")
    story.press("Enter")
    expectSnapshot(story.frame, "squares-reading-\(size.words)")
  }

  @Test func theWeekdayOfStoriesIsAMonday() throws {
    let story = try story()
    #expect(story.state.today == Self.lastWeek + 7)
    #expect(story.workshop.currentSet.week(of: story.state.today) == Self.lastWeek + 7)
  }

  @Test func noKeyMeansTwoThings() {
    let taken = Set(Desk.keys.bindings.flatMap(\.keys))
    #expect(SquaresScreen.keys.conflicts == [])
    #expect(SquaresScreen.keys.bindings.flatMap(\.keys).allSatisfy { !taken.contains($0) })
  }

  @Test func lastWeekIsAnsweredFirstAndWhatWasNotDoneIsTakenOnWithOneKey() throws {
    let story = try story()
    #expect(SquaresScreen.marked(story.state) == .priority(priorities(story)[0].id))
    #expect(story.shows("? Ride with ten families"))
    story.press("d")
    #expect(priorities(story)[0].answer == .done)
    #expect(SquaresScreen.marked(story.state) == .priority(priorities(story)[1].id))
    story.press("r")
    #expect(story.shows("Only what was not done is taken on again"))
    story.press("Enter", "n")
    story.type("The supplier is closed")
    story.press("Enter")
    #expect(priorities(story)[1].answer == .notDone(stopped: "The supplier is closed"))
    #expect(story.shows("r takes it on again this week"))
    story.press("r")
    let again = try #require(priorities(story).last)
    #expect(again.again == priorities(story)[1].id && again.isOpen)
    #expect(again.owner == "Tomáš Novák" && again.day == story.state.today)
    #expect(story.shows("· Order the parts"))
    story.press("u")
    #expect(priorities(story).count == 2)
  }

  @Test func fourPrioritiesAreTypedInOneGoAndAFifthIsRefused() throws {
    let story = try story()
    story.press("a")
    for number in 1...4 {
      story.type("Priority \(number)")
      story.press("Tab")
      story.type("Nad")
      story.press("Tab", "Enter")
    }
    #expect(
      priorities(story).dropFirst(2).map(\.owner) == Array(repeating: "Nadia Haddad", count: 4))
    #expect(story.state.dialogs.isEmpty)
    #expect(SquaresScreen.marked(story.state) == .priority(priorities(story)[5].id))
    story.press("a")
    #expect(story.shows("This week has 4 priorities."))
    story.press("x", "a")
    #expect(priorities(story).count == 5 && story.shows("A priority for the week of 1 Mar 2027"))
  }

  @Test func aPriorityWithoutAnOwnerIsAskedForOneAndNothingIsLost() throws {
    let story = try story()
    story.press("a")
    story.type("Call everybody")
    story.press("Enter")
    #expect(story.shows("The owner is empty") && story.shows("Call everybody"))
    story.press("Esc", "a")
    #expect(story.shows("Call everybody"))
  }

  @Test func healthIsReadByHandWithItsWordAndItsSign() throws {
    let story = try story()
    story.press("Left", "Down")
    let mood = try #require(story.workshop.currentSet.weeks.healthMetrics.last)
    #expect(SquaresScreen.marked(story.state) == .healthMetric(mood.id))
    story.press("Enter")
    story.type("tired")
    story.press("Enter")
    #expect(story.shows("choose green, amber or red") && mood.readings.isEmpty)
    story.press("Tab", "Right", "Right", "Enter")
    let read = try #require(story.workshop.healthMetric(mood.id)?.readings.last)
    #expect(read.day == story.state.today && read.value == "tired" && read.health == .amber)
    #expect(story.shows("~ amber"))
    story.press("Enter")
    story.type("worse")
    story.press("Tab", "Tab")
    story.type("5 Mar 2027")
    story.press("Enter")
    #expect(story.shows("has not come yet"))
  }

  @Test func aHealthMetricIsAddedRenamedAndRemoved() throws {
    let story = try story()
    story.press("Left", "a")
    story.type("Open bugs")
    story.press("Enter", "Esc")
    let added = try #require(story.workshop.currentSet.weeks.healthMetrics.last)
    #expect(added.name == "Open bugs")
    #expect(SquaresScreen.marked(story.state) == .healthMetric(added.id))
    story.press("e")
    story.type("!")
    story.press("Enter")
    #expect(story.workshop.healthMetric(added.id)?.name == "Open bugs!")
    story.press("x")
    #expect(story.workshop.healthMetric(added.id) == nil)
    story.press("u")
    #expect(story.workshop.healthMetric(added.id)?.name == "Open bugs!")
  }

  @Test func aWeekAheadIsNotedAndShowsWhatIsDue() throws {
    let story = try story()
    story.press("Right", "Right")
    #expect(SquaresScreen.marked(story.state) == .week(Self.lastWeek + 14))
    #expect(story.shows("8 Mar Trade fair in Hamburg"))
    #expect(story.shows("due: Print"))
    story.press("Down", "Enter")
    story.type("Zoë is away")
    story.press("Enter")
    #expect(
      story.workshop.currentSet.note(forWeekOf: Self.lastWeek + 21) == "Zoë is away")
    story.press("x")
    #expect(story.workshop.currentSet.note(forWeekOf: Self.lastWeek + 21).isEmpty)
    story.press("x")
    #expect(story.shows("There is nothing to remove here."))
  }

  @Test func aKeyResultIsCheckedInFromItsSquare() throws {
    let story = try story(read: false)
    story.press("Right")
    guard case .keyResult(let first) = SquaresScreen.marked(story.state) else {
      Issue.record("No key result is marked")
      return
    }
    story.press("Enter")
    story.type("35")
    story.press("Enter")
    #expect(story.workshop.currentSet.checkIns(of: first).count == 1)
    #expect(SquaresScreen.marked(story.state) != .keyResult(first))
    #expect(SquaresScreen.square(story.state) == .keyResults)
    story.press("x")
    #expect(story.shows("Key results are removed in their own phase."))
  }

  @Test func tabChangesBetweenTheListAndTheSquares() throws {
    let story = try story()
    #expect(story.shows("Next four weeks"))
    story.press("Tab")
    #expect(!story.shows("Next four weeks") && story.shows("v chart"))
  }

  @Test func heldKeysAndPastesDecideNothing() throws {
    let story = try story()
    let before = story.events.count
    // The key itself is one decision, however long it is held.
    story.hold("d", times: 8)
    #expect(story.events.count == before + 1)
    story.hold("r", times: 8)
    story.arrive("ddddxxxx")
    #expect(story.events.count == before + 1)
  }

  @Test func withoutAnythingEachSquareSaysSo() throws {
    let story = try Story(TrackScreenTests.weekly())
    story.press("Tab")
    #expect(story.shows("No priority yet") && story.shows("No health metric yet"))
    story.press("Enter")
    #expect(story.shows("A priority for the week of 1 Mar 2027"))
  }

  @Test(arguments: snapshotSizes) func everyLineIsReachedByTheArrowsAndShows(_ size: Size) throws {
    let story = try story(size: size)
    let items = SquaresScreen.items(story.state)
    for item in items {
      #expect(SquaresScreen.marked(story.state) == item)
      #expect(story.shows("▸"))
      story.press("Down")
    }
    #expect(SquaresScreen.marked(story.state) == items.last)
    story.press("Home")
    #expect(SquaresScreen.square(story.state) == .health)
  }
}
