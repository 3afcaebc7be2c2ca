import PlainText
import Testing

@testable import WorkshopModel

/// DOMAIN.md section 15: tasks under a key result.
@Suite struct TaskTests {
  /// A company with one key result, and what a task under it says.
  private func scene() throws -> (two: TwoSets, keyResult: KeyResultID, wording: TaskWording) {
    var two = try TwoSets()
    let top = try #require(two.company.objectives.first).id
    let keyResult = KeyResultID(
      try two.happen(
        .keyResultAdded(
          objective: top, wording: KeyResultWording(sentence: "More come back", owner: "Ana"))))
    let wording = TaskWording(
      sentence: "Call ten guests", owner: "Bo", due: try day("2027-03-10"),
      needle: "returning guests", byHowMuch: "5 points", howSoon: "in April")
    return (two, keyResult, wording)
  }

  private func refusal(_ two: TwoSets, _ event: Event) -> CleanText? {
    two.workshop.rejection(of: event)?.reason
  }

  @Test func aTaskGoesFromOpenToDoneAndBack() throws {
    var (two, keyResult, wording) = try scene()
    let task = TaskID(try two.happen(.taskAdded(keyResult: keyResult, wording: wording)))
    #expect(two.workshop.task(task)?.state == .open)
    #expect(two.company.keyResult(moving: task)?.id == keyResult)
    try two.happen(.taskDone(task: task))
    #expect(two.workshop.task(task)?.state == .done)
    #expect(refusal(two, .taskDone(task: task)) == "The task is done: r opens it again.")
    #expect(
      refusal(two, .taskChanged(task: task, wording: wording))
        == "The task is done: r opens it again.")
    try two.happen(.taskReopened(task: task))
    #expect(refusal(two, .taskReopened(task: task)) == "The task is open.")
    try two.happen(.taskDropped(task: task, why: "It moved nothing"))
    #expect(two.workshop.task(task)?.state == .dropped(why: "It moved nothing"))
    #expect(refusal(two, .taskDone(task: task)) == "The task was dropped: r opens it again.")
    try two.happen(.undone(seq: two.timeline.lastSeq))
    #expect(two.workshop.task(task)?.state == .open)
    #expect(
      two.timeline.log.suffix(5).map(\.words) == [
        "Task added for \"More come back\": Call ten guests", "Task done: Call ten guests",
        "Task open again: Call ten guests",
        "Task dropped: Call ten guests, because: It moved nothing", "Undone: drop a task",
      ])
  }

  @Test func aTaskIsChangedInAllItsWords() throws {
    var (two, keyResult, wording) = try scene()
    let task = TaskID(try two.happen(.taskAdded(keyResult: keyResult, wording: wording)))
    wording.sentence = "Call twenty guests"
    wording.due = try day("2027-04-01")
    try two.happen(.taskChanged(task: task, wording: wording))
    #expect(two.workshop.task(task)?.wording == wording)
    wording.sentence = " "
    #expect(
      refusal(two, .taskChanged(task: task, wording: wording))
        == "The task is empty: type it first.")
    #expect(
      refusal(two, .taskDropped(task: task, why: "")) == "The word why is empty: type it first.")
    let gone = refusal(two, .taskDone(task: TaskID(3)))?.string ?? ""
    #expect(gone.hasPrefix("That task is no longer"))
  }

  @Test func tasksMoveNothingElse() throws {
    var (two, keyResult, wording) = try scene()
    try two.happen(
      .valuesSet(
        keyResult: keyResult,
        values: KeyResultValues(
          measure: .change(baseline: 0, target: 10, stretch: nil, commit: nil),
          due: TwoSets.year.last)))
    try two.happen(.evaluationAccepted(reason: "We know it"))
    let before = Worksheet(two.workshop).objectives[0].keyResults[0].progress
    let task = TaskID(try two.happen(.taskAdded(keyResult: keyResult, wording: wording)))
    try two.happen(.taskDone(task: task))
    #expect(Worksheet(two.workshop).objectives[0].keyResults[0].progress == before)
    #expect(two.company.isAccepted)
  }

  @Test func tasksGoWithTheirKeyResultAndItsOwnersName() throws {
    var (two, keyResult, wording) = try scene()
    let task = TaskID(try two.happen(.taskAdded(keyResult: keyResult, wording: wording)))
    try two.happen(.personRenamed(person: two.people[1], name: "Bob", everywhere: true))
    #expect(two.workshop.task(task)?.wording.owner == "Bob")
    try two.happen(.keyResultRemoved(keyResult: keyResult))
    #expect(two.workshop.task(task) == nil)
    try two.happen(.undone(seq: two.timeline.lastSeq))
    #expect(two.workshop.task(task) != nil)
  }

  @Test func oneKeyResultHoldsNoEndlessList() throws {
    var (two, keyResult, wording) = try scene()
    for _ in 0..<Limits.tasks {
      try two.happen(.taskAdded(keyResult: keyResult, wording: wording))
    }
    #expect(
      refusal(two, .taskAdded(keyResult: keyResult, wording: wording))?.string
        .hasPrefix("This key result has 12 tasks") == true)
  }

  @Test(arguments: [
    ("2027-03-08", false), ("2027-03-10", false), ("2027-03-14", false), ("2027-03-15", true),
    ("2027-12-31", true),
  ])
  func overdueMeansThatTheWeekHasEnded(_ today: String, _ isOverdue: Bool) throws {
    var (two, keyResult, wording) = try scene()
    let task = TaskID(try two.happen(.taskAdded(keyResult: keyResult, wording: wording)))
    #expect(wording.week == (try day("2027-03-08"))...(try day("2027-03-14")))
    #expect(try two.workshop.task(task)?.isOverdue(on: day(today)) == isOverdue)
    try two.happen(.taskDone(task: task))
    #expect(try two.workshop.task(task)?.isOverdue(on: day(today)) == false)
  }

  @Test func whatItMovesIsSaidInOneLine() throws {
    var wording = try scene().wording
    #expect(wording.effect == "moves returning guests by 5 points, shows in April")
    wording.needle = ""
    #expect(wording.effect == "by 5 points, shows in April")
    wording.byHowMuch = ""
    wording.howSoon = ""
    #expect(wording.effect == nil)
    #expect(wording.weekWords(in: TwoSets.year) == "week of 8 Mar")
    let other = Cycle.annual(containing: try day("2028-02-02"), firstMonth: 1)
    #expect(wording.weekWords(in: other) == "week of 8 Mar 2027")
  }

  @Test func thePhaseEndsWhenEveryKeyResultHasATask() throws {
    var (two, keyResult, wording) = try scene()
    let unmet = PhaseKind.tasks.definition.unmet
    #expect(unmet(two.workshop, two.company, []) == ["No task for \"More come back\""])
    let task = TaskID(try two.happen(.taskAdded(keyResult: keyResult, wording: wording)))
    #expect(unmet(two.workshop, two.company, []) == [])
    try two.happen(.taskDropped(task: task, why: "No"))
    #expect(unmet(two.workshop, two.company, []) == ["No task for \"More come back\""])
    try two.happen(.taskReopened(task: task))
    try two.happen(.taskDone(task: task))
    #expect(unmet(two.workshop, two.company, []) == [])
  }

  @Test func adviceOnATaskIsSetAside() throws {
    var (two, keyResult, wording) = try scene()
    wording.owner = ""
    let task = TaskID(try two.happen(.taskAdded(keyResult: keyResult, wording: wording)))
    let subject = AdviceSubject.task(id: task)
    #expect(two.company.openAdvice(on: subject).map(\.rule) == [.t1])
    try two.happen(.adviceWaived(subject: subject, rule: .t1, note: "Ana decides on Monday"))
    #expect(two.company.openAdvice(on: subject) == [])
    for _ in 0..<3 { try two.happen(.taskAdded(keyResult: keyResult, wording: wording)) }
    #expect(two.company.openAdvice(on: subject).map(\.rule) == [.t4])
    try two.happen(.taskDone(task: task))
    #expect(two.company.openAdvice(on: subject) == [])
  }

  @Test func theWorksheetTellsThem() throws {
    var (two, keyResult, wording) = try scene()
    #expect(WorksheetSection.tasks.blocks(Worksheet(two.workshop)) == [])
    try two.happen(.taskAdded(keyResult: keyResult, wording: wording))
    guard case .table(let table)? = WorksheetSection.tasks.blocks(Worksheet(two.workshop)).last
    else {
      Issue.record("no table")
      return
    }
    #expect(
      table.rows[0].cells.map(\.words) == [
        "1.1 More come back", "Call ten guests", "Bo", "week of 8 Mar", "open",
        "moves returning guests by 5 points, shows in April",
      ])
  }

  @Test func theRoomSeesAPageForEachKeyResult() throws {
    var (two, keyResult, wording) = try scene()
    #expect(RoomPages.tasks(two.company).isEmpty)
    let first = TaskID(try two.happen(.taskAdded(keyResult: keyResult, wording: wording)))
    try two.happen(.taskAdded(keyResult: keyResult, wording: wording))
    try two.happen(.taskDone(task: first))
    guard case .list(let page)? = RoomPages.tasks(two.company).first else {
      Issue.record("no page")
      return
    }
    #expect(page.heading == "1.1 More come back")
    #expect(page.items.map(\.sign) == ["✓", "·"])
    #expect(page.items.map(\.detail) == ["done", "Bo, week of 8 Mar"])
    #expect(page.subjects == [.keyResult(id: keyResult)])
  }
}
