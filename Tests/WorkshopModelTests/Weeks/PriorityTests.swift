import PlainText
import Testing

@testable import WorkshopModel

/// DOMAIN.md, section 16: at most four priorities for a week, with owner; the next week asks what
/// became of them.
@Suite struct PriorityTests {
  private let one = TrackedQuarter.monday(1)
  private let two = TrackedQuarter.monday(2)

  @Test func aWeekHasAtMostFourPriorities() throws {
    var quarter = try TrackedQuarter()
    let first = try quarter.takeOn("A", in: one)
    for text in ["B", "C", "D"] as [CleanText] { try quarter.takeOn(text, in: one) }
    let fifth = Event.priorityAdded(text: "E", owner: "Ana", week: one + 3)
    #expect(
      quarter.refusal(fifth)
        == "This week has 4 priorities. Drop one first: with more, none is one.")
    #expect(quarter.refusal(.priorityAdded(text: "E", owner: "Ana", week: two)) == nil)
    try quarter.happen(.priorityAnswered(priority: first, answer: .dropped))
    #expect(quarter.refusal(fifth) == nil)
    try quarter.happen(fifth)
    #expect(
      quarter.refusal(.priorityAnswered(priority: first, answer: .open))
        == "This week has 4 priorities. Drop one first: with more, none is one.")
  }

  @Test func anotherSetHasItsOwnFour() throws {
    var quarter = try TrackedQuarter()
    for text in ["A", "B", "C", "D"] as [CleanText] { try quarter.takeOn(text, in: one) }
    let other = SetID(
      try quarter.happen(
        .objectiveAdded(
          text: "More", opening: SetPlan(unit: Unit.companyID, cycle: Self.year, serves: nil))))
    try quarter.happen(.priorityAdded(text: "A", owner: "Ana", week: one, set: other))
    #expect(quarter.timeline.workshop.set(other)?.weeks.priorities.count == 1)
    #expect(quarter.set.weeks.priorities.count == 4)
  }

  private static let year = Cycle(
    known: "2027", CalendarDate(dayNumber: 20_819), CalendarDate(dayNumber: 21_183))

  struct Refused: Sendable {
    let text: CleanText
    let owner: CleanText
    let day: CalendarDate
    let words: CleanText
  }

  @Test(arguments: [
    Refused(
      text: " ", owner: "Ana", day: TrackedQuarter.monday(1),
      words: "The priority is empty: type it first."),
    Refused(
      text: "Call", owner: "", day: TrackedQuarter.monday(1),
      words: "The owner is empty: type it first."),
    Refused(
      text: CleanText(String(repeating: "x", count: 161)), owner: "Ana",
      day: TrackedQuarter.monday(1),
      words: "The priority has 161 characters: at most 160 fit. Shorten it."),
    Refused(
      text: "Call", owner: "Ana", day: TrackedQuarter.monday(14),
      words: "5 Apr 2027 lies outside 2027 Q1: take a week of it."),
    Refused(
      text: "there", owner: "ANA", day: TrackedQuarter.monday(1, plus: 6),
      words: "It is a priority of this week already."),
  ]) func whatIsMissingOrTooMuchIsSaid(_ refused: Refused) throws {
    var quarter = try TrackedQuarter()
    try quarter.takeOn("There", in: one)
    #expect(
      quarter.refusal(
        .priorityAdded(text: refused.text, owner: refused.owner, week: refused.day))
        == refused.words)
  }

  @Test func textIsKeptOnOneLine() throws {
    var quarter = try TrackedQuarter()
    let id = try quarter.takeOn(" Call\nten ", in: one)
    #expect(quarter.set.weeks.priority(id)?.text == "Call ten")
  }

  @Test func theWeekIsThePlannedDayItIsNearestBefore() throws {
    var quarter = try TrackedQuarter()
    try quarter.takeOn("A", in: one + 6)
    try quarter.takeOn("B", in: two)
    #expect(quarter.set.priorities(inWeekOf: one).map(\.text) == ["A"])
    #expect(quarter.set.priorities(inWeekOf: two + 2).map(\.text) == ["B"])
    // With another weekday the weeks are others, and nothing is lost.
    try quarter.happen(.checkInDayChosen(weekday: .thursday))
    #expect(quarter.set.week(of: two) == one + 3)
    #expect(quarter.set.priorities(inWeekOf: one + 3).map(\.text) == ["A", "B"])
  }

  @Test func theNextWeekAsksWhatBecameOfThem() throws {
    var quarter = try TrackedQuarter()
    let done = try quarter.takeOn("A", in: one)
    let undone = try quarter.takeOn("B", in: one)
    let dropped = try quarter.takeOn("C", in: one)
    #expect(quarter.squares(one + 6).asked.isEmpty)
    #expect(quarter.squares(one + 6).priorities.map(\.id) == [done, undone, dropped])
    #expect(quarter.squares(two).asked.map(\.id) == [done, undone, dropped])
    #expect(quarter.squares(two).priorities.isEmpty)
    try quarter.happen(.priorityAnswered(priority: done, answer: .done))
    try quarter.happen(
      .priorityAnswered(priority: undone, answer: .notDone(stopped: "Rain")))
    try quarter.happen(.priorityAnswered(priority: dropped, answer: .dropped))
    let week = quarter.squares(two)
    #expect(week.asked.isEmpty && week.answered.map(\.id) == [done, undone, dropped])
    #expect(
      week.lines(of: .priorities).map(\.words) == [
        "✓ A · Ana, 4 Jan: done", "! B · Ana, 4 Jan: not done: Rain", "× C · Ana, 4 Jan: dropped",
      ])
    // The week after that they are over.
    #expect(quarter.squares(two + 7).earlier.isEmpty)
  }

  @Test func whatNobodyAnsweredIsAskedInEveryLaterWeek() throws {
    var quarter = try TrackedQuarter()
    let late = try quarter.takeOn("A", in: one)
    let later = try quarter.takeOn("B", in: two)
    #expect(quarter.squares(two + 21).asked.map(\.id) == [late, later])
    let first = quarter.squares(two).lines(of: .priorities)
    #expect(first.map(\.words) == ["? A · Ana, 4 Jan: done or not?", "· B · Ana"])
  }

  @Test func theLastWeekIsAskedOnceItIsOver() throws {
    var quarter = try TrackedQuarter()
    let last = TrackedQuarter.monday(13)
    let id = try quarter.takeOn("A", in: last)
    #expect(quarter.squares(last + 6).asked.isEmpty)
    #expect(quarter.squares(last + 7).asked.map(\.id) == [id])
    #expect(quarter.squares(last + 7).priorities.isEmpty)
  }

  @Test func whatWasNotDoneSaysWhatStoppedIt() throws {
    var quarter = try TrackedQuarter()
    let id = try quarter.takeOn("A", in: one)
    #expect(
      quarter.refusal(.priorityAnswered(priority: id, answer: .notDone(stopped: " ")))
        == "What stopped you is empty: type it first.")
    #expect(
      quarter.refusal(.priorityAnswered(priority: id, answer: .open)) == "It is open already.")
  }

  @Test func onlyWhatWasNotDoneIsTakenOnAgainAndOnce() throws {
    var quarter = try TrackedQuarter()
    let id = try quarter.takeOn("A", in: one)
    let again = Event.priorityAdded(text: "A", owner: "Ana", week: two, again: id)
    #expect(
      quarter.refusal(again)
        == "Only what was not done is taken on again: Enter says what became of it.")
    try quarter.happen(.priorityAnswered(priority: id, answer: .notDone(stopped: "Rain")))
    #expect(
      quarter.refusal(.priorityAdded(text: "A", owner: "Ana", week: one, again: id))
        == "It is a priority of this week.")
    let retake = PriorityID(try quarter.happen(again))
    #expect(quarter.set.retake(of: id)?.id == retake)
    #expect(quarter.refusal(again) == "It is taken on again already.")
    #expect(
      quarter.refusal(.priorityAnswered(priority: id, answer: .done))
        == "It was taken on again for the week of 11 Jan: remove that first.")
    #expect(
      quarter.squares(two).lines(of: .priorities).map(\.words) == [
        "· A · Ana, again", "! A · Ana, 4 Jan: not done: Rain, again this week",
      ])
  }

  @Test func whatIsAnsweredIsNeitherChangedNorRemoved() throws {
    var quarter = try TrackedQuarter()
    let id = try quarter.takeOn("A", in: one)
    try quarter.happen(.priorityChanged(priority: id, text: "A or B", owner: "Bo"))
    #expect(quarter.set.weeks.priority(id)?.text == "A or B")
    #expect(quarter.set.weeks.priority(id)?.owner == "Bo")
    try quarter.happen(.priorityAnswered(priority: id, answer: .done))
    let refused: CleanText = "It is done. Enter opens it again."
    #expect(
      quarter.refusal(.priorityChanged(priority: id, text: "A", owner: "Ana")) == refused)
    #expect(quarter.refusal(.priorityRemoved(priority: id)) == refused)
    try quarter.happen(.priorityAnswered(priority: id, answer: .open))
    try quarter.happen(.priorityRemoved(priority: id))
    #expect(quarter.set.weeks.priorities.isEmpty)
    #expect(
      quarter.refusal(.priorityRemoved(priority: id))
        == "That priority is no longer there: someone changed it meanwhile.")
  }

  @Test func whoIsRenamedEverywhereOwnsTheirPrioritiesByTheNewName() throws {
    var quarter = try TrackedQuarter()
    let ana = PersonID(try quarter.happen(.personAdded(name: "Ana")))
    let id = try quarter.takeOn("A", in: one)
    try quarter.happen(.personRenamed(person: ana, name: "Anna", everywhere: true))
    #expect(quarter.set.weeks.priority(id)?.owner == "Anna")
  }

  @Test func undoTakesEachStepBack() throws {
    var quarter = try TrackedQuarter()
    let id = try quarter.takeOn("A", in: one)
    let answered = try quarter.happen(
      .priorityAnswered(priority: id, answer: .notDone(stopped: "Rain")))
    try quarter.happen(.undone(seq: answered))
    #expect(quarter.set.weeks.priority(id)?.answer == .open)
    try quarter.happen(.undone(seq: id.seq))
    #expect(quarter.set.weeks.priorities.isEmpty)
  }

  @Test func aCycleWithoutAPlannedDayIsOneWeek() throws {
    var set = OKRSet(id: SetID(9), unit: Unit.companyID, cycle: Cycle(known: "Days", one + 1, two))
    set.checkInDay = .monday
    #expect(set.week(of: one + 4) == two && set.week(of: two) == two)
    let short = OKRSet(
      id: SetID(9), unit: Unit.companyID, cycle: Cycle(known: "Days", one + 1, one + 3))
    #expect(short.week(of: one + 2) == one + 1)
    #expect(FourSquares(short, on: one + 2).ahead.isEmpty)
  }
}

extension TrackedQuarter {
  @discardableResult
  mutating func takeOn(_ text: CleanText, in day: CalendarDate) throws -> PriorityID {
    PriorityID(try happen(.priorityAdded(text: text, owner: "Ana", week: day)))
  }

  func squares(_ day: CalendarDate) -> FourSquares { FourSquares(set, on: day) }
}
