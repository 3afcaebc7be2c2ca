import PlainText
import Testing
import WorkshopModel

/// The log that leaves the room: decisions in their final words.
@Suite struct DecisionTests {
  private var timeline = Timeline()

  init() throws {
    let cycle = try Cycle(
      name: "2027", first: CalendarDate(dayNumber: 20_819), last: CalendarDate(dayNumber: 21_183))
    try timeline.add(
      .workshopCreated(organisation: "Acme", cycle: cycle, agenda: AgendaItem.annual))
  }

  private var log: [String] { Worksheet(timeline).decisions.map(\.words.string) }

  @discardableResult
  private mutating func add(_ event: Event) throws -> Int {
    try timeline.add(event)
    return timeline.lastSeq
  }

  @Test mutating func noTypoOfANameIsTold() throws {
    let person = PersonID(try add(.personAdded(name: "Jhon")))
    try add(.personRenamed(person: person, name: "John"))
    let phase = timeline.workshop.phases[1].id
    try add(.phaseEntered(phase: phase, overriding: ["Not in: Jhon"]))
    #expect(log == ["Workshop of Acme created for 2027"])
  }

  @Test mutating func noAnswerOfTheExerciseIsTold() throws {
    let statement = ExerciseStatement.allCases[0]
    for answer in GoalKind.allCases {
      try add(.exerciseAnswered(statement: statement, answer: answer))
    }
    #expect(log.count == 1)
  }

  @Test mutating func aStatementIsToldOnceAsItReads() throws {
    try add(.statementWritten(statement: .mission, text: "Biks for all"))
    try add(.handsCounted(statement: .mission, hands: [0, 0, 0, 0, 0, 1]))
    try add(.statementConfirmed(statement: .mission, reason: nil))
    try add(.statementWritten(statement: .mission, text: "Bikes for all"))
    #expect(log.dropFirst() == ["Mission: Bikes for all"])
    try add(.handsCounted(statement: .mission, hands: [0, 0, 0, 0, 0, 7]))
    try add(.statementConfirmed(statement: .mission, reason: nil))
    #expect(
      log.dropFirst() == [
        "Mission: Bikes for all", "Mission: hands 0-5 counted 0 0 0 0 0 7", "Mission confirmed",
      ])
  }

  @Test mutating func whatWasChosenIsCalledByItsFinalWords() throws {
    let suggestion = SuggestionID(try add(.suggestionAdded(text: "Ryde more")))
    try add(.suggestionReworded(suggestion: suggestion, text: "Ride mor"))
    try add(.shortlistDecided(chosen: [suggestion], how: .hand))
    let objective = timeline.workshop.currentSet.objectives[0].id
    try add(.objectiveReworded(objective: objective, text: "Ride more"))
    #expect(log.dropFirst() == ["Shortlist decided by hand: \"Ride more\""])
  }

  @Test mutating func aKeyResultIsToldWithItsLastWordingAndValues() throws {
    let suggestion = SuggestionID(try add(.suggestionAdded(text: "Ride more")))
    try add(.shortlistDecided(chosen: [suggestion], how: .hand))
    let objective = timeline.workshop.currentSet.objectives[0].id
    func wording(_ sentence: CleanText) -> KeyResultWording {
      KeyResultWording(sentence: sentence, unit: "rides")
    }
    let kept = KeyResultID(
      try add(.keyResultAdded(objective: objective, wording: wording("More ryders"))))
    let gone = KeyResultID(
      try add(.keyResultAdded(objective: objective, wording: wording("Less cars"))))
    for target in [20, 30] as [Int] {
      let measure = KeyResultValues.Measure.change(
        baseline: 10, target: .init(target), stretch: nil, commit: nil)
      for id in [kept, gone] {
        try add(
          .valuesSet(
            keyResult: id,
            values: KeyResultValues(measure: measure, due: timeline.workshop.currentSet.cycle.last))
        )
      }
    }
    try add(.keyResultReworded(keyResult: kept, wording: wording("More riders")))
    try add(.keyResultRemoved(keyResult: gone))
    #expect(
      log.dropFirst(2) == [
        "Key result added: More riders",
        "Values set: More riders: from 10 to 30 rides by 31 Dec 2027",
      ])
  }

  @Test mutating func aThoughtThatIsGoneIsNotTold() throws {
    let item = ParkedID(try add(.itemParked(text: "Latr")))
    try add(.parkedItemEdited(item: item, text: "Later"))
    let gone = ParkedID(try add(.itemParked(text: "Never")))
    try add(.parkedItemRemoved(item: gone))
    #expect(log.dropFirst() == ["Parked: Later"])
  }

  /// The words a log of the program itself prints stay as they were.
  @Test mutating func theLogOfTheProgramTellsEverything() throws {
    let person = PersonID(try add(.personAdded(name: "Jhon")))
    try add(.personRenamed(person: person, name: "John"))
    #expect(
      timeline.log.map(\.words.string).dropFirst() == [
        "Jhon added to the roster", "Jhon renamed to John",
      ])
  }
}
