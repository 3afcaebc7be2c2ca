import PlainText

extension DemoScript {
  mutating func setTheScene() {
    add(.timerStarted)
    let notes: [(NoteSection, CleanText)] = [
      (.outcomes, "Three objectives that all of us can name by heart"),
      (.outcomes, "Numbers we trust, with an owner each"),
      (.outcomes, "A rhythm that survives the summer"),
      (.conversation, "Last year's goals were forgotten by March"),
      (.conversation, "The workshop wants to be heard before sales promises dates"),
      (.challenges, "Everything is urgent in the season"),
      (.challenges, "Parts arrive late and we never know how late"),
    ]
    for (section, text) in notes { add(.noteAdded(section: section, text: text)) }
    add(
      .statementWritten(
        statement: .threeYearAmbition, text: "The cargo bike of choice in five harbour cities"))
    add(
      .statementWritten(
        statement: .oneYearAmbition, text: "Our own city runs on our bikes, and it pays"))
    for statement in ExerciseStatement.allCases {
      add(.exerciseAnswered(statement: statement, answer: roomAnswer(to: statement)))
    }
  }

  /// The room is mistaken where rooms often are.
  private func roomAnswer(to statement: ExerciseStatement) -> GoalKind {
    switch statement {
    case .launchShop: .objective
    case .readyToShip: .businessAsUsual
    default: statement.answer
    }
  }

  mutating func confirmTheStrategy() {
    add(
      .statementWritten(
        statement: .mission, text: "We help people carry what matters without a car."))
    add(
      .statementWritten(
        statement: .vision, text: "Quiet streets, and a bike before every door."))
    add(
      .statementWritten(statement: .strategy, text: "Build the best bike and sell it everywhere."))
    add(.handsCounted(statement: .strategy, hands: [1, 2, 2, 2, 1, 0]))
    add(
      .statementWritten(
        statement: .strategy,
        text: "One bike for families, one for parcels; we sell where we can repair."))
    let hands: [(Statement, [Int], CleanText?)] = [
      (.mission, [0, 0, 0, 0, 2, 6], nil),
      (.vision, [0, 0, 0, 2, 3, 3], nil),
      (.strategy, [0, 0, 1, 1, 4, 2], "Sales wants more cities; we try it for one year."),
    ]
    for (statement, count, reason) in hands {
      add(.handsCounted(statement: statement, hands: count))
      add(.statementConfirmed(statement: statement, reason: reason))
    }
    add(.itemParked(text: "Should we lend bikes by the month?"))
  }
}
