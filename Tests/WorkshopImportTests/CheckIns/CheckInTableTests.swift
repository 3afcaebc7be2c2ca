import FoundationEssentials
import PlainText
import Testing
import WorkshopExport
import WorkshopModel

@testable import WorkshopImport

/// A table of check-ins: how it is read, and what it does to a workshop.
@Suite struct CheckInTableTests {
  /// A level, entries that add up, and stages; done or not, a limit, and one to be found out.
  private static let okrs =
    "Type,Summary,Expected end date,Start value,Target value,Description\n"
    + "Objective,Grow,,,,\n"
    + "Key result,Guests,2027-09-30,20,4500,Unit: guests\n"
    + "Key result,Deals,2027-09-30,0,100,Measurement: cumulative\n"
    + "Key result,Opening,2027-09-30,,,\"Kind: milestone\nStage: 1 Lease\nStage: 2 Doors\"\n"
    + "Objective,Serve,,,,\n"
    + "Key result,Certificate,2027-09-30,,,Kind: binary\n"
    + "Key result,Waiting,2027-09-30,,5,\"Kind: atMost\nUnit: min\"\n"
    + "Key result,Walkers,2027-09-30,,,Kind: baseline\n"
  private static let head = "Date,Key result,Value,Confidence,Comment\n"

  private func plan(
    _ rows: String, on timeline: Timeline, _ choices: ImportChoices = .init(),
    today: CalendarDate? = nil
  ) throws -> ImportPlan {
    var source = try PreparedTable.source(
      rows.hasPrefix("Date") ? rows : Self.head + rows, as: .checkIns, choices)
    source.today = today
    return source.plan(on: timeline)
  }

  private func tracked() throws -> Timeline { try Timeline.filled(with: Self.okrs) }

  /// What was read of each key result, in words.
  private func read(_ timeline: Timeline) -> [String] {
    let set = timeline.workshop.currentSet
    return set.objectives.flatMap(\.keyResults).flatMap { keyResult in
      set.checkIns(of: keyResult.id).map { checkIn in
        let sure = checkIn.confidence.map { " \($0.value)" } ?? ""
        let why = checkIn.comment.isEmpty ? "" : " \(checkIn.comment)"
        return
          "\(keyResult.wording.sentence) \(checkIn.day) \(checkIn.reading.typable)\(sure)\(why)"
      }
    }
  }

  @Test func everyKindIsReadAsTheFormReadsIt() throws {
    var timeline = try tracked()
    try timeline.take(
      plan(
        """
        2027-02-01,1.1,"45 guests",7,It rained
        2027-02-01,1.2,3,,
        2027-02-01,1.3,1+2,,
        2027-02-08,1.3,none,,
        2027-02-01,2.1,done,10,
        2027-02-01,Waiting,4.5 min,,
        2027-02-01,walkers,1200,0,Counted by hand

        """, on: timeline))
    #expect(
      read(timeline) == [
        "Guests 2027-02-01 45 7 It rained", "Deals 2027-02-01 3", "Opening 2027-02-01 1+2",
        "Opening 2027-02-08 none", "Certificate 2027-02-01 yes 10", "Waiting 2027-02-01 4.5",
        "Walkers 2027-02-01 1200 0 Counted by hand",
      ])
  }

  @Test func nothingHappensTwice() throws {
    var timeline = try tracked()
    // Two equal entries of a day are two, where entries add up.
    let rows = "2027-02-01,1.2,3,,\n2027-02-01,1.2,3,,\n2027-02-01,1.1,45,7,It rained\n"
    let first = try plan(rows, on: timeline)
    #expect(first.summary == "3 to add, 0 there already.")
    try timeline.take(first)
    let again = try plan(rows, on: timeline)
    #expect(again.events == [] && again.thereAlready == 3)
    let more = try plan(rows + "2027-02-01,1.2,3,,\n", on: timeline)
    #expect(more.added == 1 && more.thereAlready == 3)
  }

  @Test func whatWasReadBeforeTheKeyResultWasChangedIsThereAlready() throws {
    var timeline = try tracked()
    let rows = "2027-02-01,1.3,1+2,7,Both doors\n2027-02-08,1.3,2,,\n"
    try timeline.take(plan(rows, on: timeline))
    let opening = timeline.workshop.currentSet.objectives[0].keyResults[2]
    let due = try #require(opening.values).due
    try timeline.add(
      .targetChanged(
        keyResult: opening.id,
        values: KeyResultValues(measure: .stages([Stage(title: "Lease")]), due: due),
        day: CalendarDate(dayNumber: 20_900), reason: "One door only"))
    let again = try plan(rows, on: timeline)
    #expect(again.problems == [] && again.events == [] && again.thereAlready == 2)
    let other = try plan("2027-02-01,1.3,1+2,8,Both doors\n2027-02-15,1.3,2,,\n", on: timeline)
    #expect(other.problems.count == 2)
  }

  @Test func anotherReadingOfADayCountsFromThenOnAndIsListed() throws {
    var timeline = try tracked()
    try timeline.take(plan("2027-02-01,1.1,45,7,\n2027-02-01,1.2,3,,\n", on: timeline))
    let changed = try plan(
      "2027-02-01,1.1,46,7,\n2027-02-01,1.1,47,7,\n2027-02-01,1.2,4,,\n", on: timeline)
    #expect(changed.summary == "1 to add, 2 to change, 0 there already.")
    #expect(changed.steps[0].words == "1.1 on 1 Feb 2027: 46 guests, confidence 7")
    #expect(changed.steps[0].outcome == .changed(from: "45 guests, confidence 7"))
    #expect(
      changed.notes.map(\.words) == [
        "1.1 on 1 Feb 2027 stands in row 2 too, otherwise. This one counts.",
        "1.2 on 1 Feb 2027: 3 came in before on that day. This comes on top.",
      ])
    try timeline.take(changed)
    let set = timeline.workshop.currentSet
    let results = set.objectives[0].keyResults
    #expect(set.course(of: results[0]).last?.current == 47)
    #expect(set.course(of: results[1]).last?.current == 7)
  }

  @Test func theOrderOfTheRowsPlaysNoPartButWithinADay() throws {
    var timeline = try tracked()
    try timeline.take(
      plan(
        "2027-02-15,1.1,50,,\n2027-02-01,1.1,45,,\n2027-02-08,1.1,46,,\n2027-02-08,1.1,48,,\n",
        on: timeline))
    #expect(
      read(timeline) == [
        "Guests 2027-02-01 45", "Guests 2027-02-08 46", "Guests 2027-02-08 48",
        "Guests 2027-02-15 50",
      ])
  }

  @Test func mistakesAreNamedByRowAndColumnAndKeepAllOfItOut() throws {
    let timeline = try tracked()
    let day = CalendarDate(dayNumber: 20_878)
    let text =
      """
      2027-02-01,9.9,45,,
      2027-02-30,1.1,45,,
      2027-03-02,1.1,45,,
      2027-02-01,1.1,lots,,
      2027-02-01,1.3,3,,
      2027-02-01,2.1,perhaps,,
      2027-02-01,1.1,45,11,
      2027-02-01,,45,,
      ,1.1,45,,
      2027-02-01,1.1,45,,\(String(repeating: "x", count: 301))

      """
    let found = try plan(text, on: timeline, today: day)
    #expect(
      found.problems.map(\.words) == [
        "Row 2, Key result: There is no key result 9.9. There are: 1.1, 1.2, 1.3, 2.1, 2.2, 2.3.",
        "Row 3, Date: 2027-02-30: There is no 30 Feb 2027. Type a day, for example 30 Sep 2027.",
        "Row 4, Date: 2 Mar 2027 has not come yet. A check-in is of today or a day before.",
        "Row 5, Value: lots is no number. Write digits, like 1200 or 0.5.",
        "Row 6, Value: 3: Type the numbers of the stages that are done, 1 to 2, like 1, 2; or none.",
        "Row 7, Value: perhaps: Type yes where it is done, else no.",
        "Row 8, Confidence: 11: Confidence goes from 0 to 10.",
        "Row 9, Key result: This is empty. Type the number of the key result, like 1.2, or its sentence.",
        "Row 10, Date: This is empty. Type the day it was read.",
        "Row 11, Comment: The comment has 301 characters: at most 300 fit. Shorten it.",
      ])
  }

  @Test func aRowWithoutAValueIsLeftOutAndThatIsSaid() throws {
    let found = try plan("2027-02-01,1.1,,,\n2027-02-08,1.1,tbd,,\n", on: tracked())
    #expect(found.events == [] && found.problems == [])
    #expect(found.notes.map(\.row) == [2, 3])
    #expect(found.notes[0].words == "It has no value: left out.")
  }

  /// Stages are no numbers: `1,2` shows no decimal comma.
  @Test func theColumnSaysHowNumbersAreReadAndStagesHaveNoPartInThat() throws {
    let timeline = try tracked()
    let doubtful = "2027-02-01;1.1;1.250;;\n2027-02-01;1.3;1,2;;\n"
    let head = Self.head.replacing(",", with: ";")
    let asked = try plan(head + doubtful, on: timeline)
    #expect(asked.questions == [.decimalMark])
    #expect(asked.problems.map(\.row) == [2])
    let said = try plan(head + doubtful, on: timeline, ImportChoices(decimal: .comma))
    #expect(said.events.count == 2)
    #expect(said.steps[0].words == "1.1 on 1 Feb 2027: 1,250 guests")
    let shown = try plan(head + doubtful + "2027-02-08;1.1;1250,5;;\n", on: timeline)
    #expect(shown.problems == [])
    #expect(shown.notes.first?.words.string.contains("1.250 is 1250") == true)
    let days = try plan("5/6/2027,1.1,45,,\n", on: timeline)
    #expect(days.questions == [.dateOrder])
  }

  @Test func aKeyResultIsFoundByItsSentenceBeforeItsNumber() throws {
    let timeline = try Timeline.filled(
      with:
        "Type,Summary,Expected end date,Start value,Target value\nObjective,Grow,,,\n"
        + "Key result,Guests,2027-09-30,20,45\nObjective,Serve,,,\n"
        + "Key result,Guests,2027-09-30,1,5\nKey result,Waiting,2027-09-30,9,5\n")
    let head = "Date,Number,Key result,Value\n"
    let found = try plan(
      head + "2027-02-01,1.1,Waiting,8\n2027-02-01,2.1,guests,2\n", on: timeline)
    #expect(
      found.steps.map(\.words) == ["2.2 on 1 Feb 2027: 8", "2.1 on 1 Feb 2027: 2"])
    let unclear = try plan(head + "2027-02-01,,Guests,2\n2027-02-01,1.1,Gone,2\n", on: timeline)
    #expect(
      unclear.problems.map(\.words) == [
        "Row 2, Key result: Several key results are called so. Write which: 1.1 and 2.1.",
        "Row 3, Key result: There is no key result Gone. There are: 1.1, 2.1, 2.2.",
      ])
    let byNumber = try plan("Date,Number,Value\n2027-02-01,1.1,21\n", on: timeline)
    #expect(byNumber.added == 1)
  }

  @Test(
    arguments: [
      ("Datum;KR;Istwert;Zuversicht;Kommentar", "01.02.2027;1.1;45;7;Regen"),
      (
        "Check-in date,Key results,Current value,Confidence level,Notes",
        "2027-02-01,1.1,45,7,Regen"
      ),
      ("Day,Number,Read,Confidence 0-10,Why", "2027-02-01,1.1,45 guests,7,Regen"),
    ])
  func otherNamesMeanTheSameColumns(_ heading: String, _ row: String) throws {
    var timeline = try tracked()
    try timeline.take(
      PreparedTable.source("\(heading)\n\(row)\n", as: .checkIns).plan(on: timeline))
    #expect(read(timeline) == ["Guests 2027-02-01 45 7 Regen"])
  }

  @Test func aColumnCanBeSaidAndOthersAreNamed() throws {
    let text = "When seen,KR,Value,Owner,Mood\n2027-02-01,1.1,45,Ana,good\n"
    #expect(throws: ImportProblem.self) { try PreparedTable.source(text, as: .checkIns) }
    let source = try PreparedTable.source(
      text, as: .checkIns, ImportChoices(columns: [try ColumnChoice("When seen=date")]))
    #expect(source.plan(on: try tracked()).added == 1)
    #expect(
      source.notes.map(\.words) == [
        "Columns that are not known: \"Mood\". rooftop import --map \"Mood=value\" says what one is.",
        "Not brought in: \"Owner\".",
      ])
  }

  @Test func whatOKRsHaveNoPlaceForIsStillNamed() throws {
    let notes = try PreparedTable.source(
      "Objective,Key Result,Current value,Confidence\nGrow,A,3,7\n"
    ).notes
    #expect(notes.map(\.words) == ["Not brought in: \"Current value\", \"Confidence\"."])
  }
}
