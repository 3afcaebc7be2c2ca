import FoundationEssentials
import PlainText

extension DemoScript {
  /// The first check-in of the quarter: where each key result starts, and how sure people are.
  mutating func checkInFirst(_ quarter: Cycle) {
    for (keyResult, (read, sure)) in zip(keyResults, [(9, 7), (22, 3)] as [(Decimal, Int)]) {
      add(
        .checkedIn(
          keyResult: keyResult, day: quarter.first, reading: .value(read),
          confidence: try? Confidence(sure)))
    }
  }

  /// The coach has led the day; somebody is to carry it on, the first questions are answered, one of them
  /// otherwise than the data says.
  mutating func embed(_ quarter: Cycle) {
    add(.sessionLed(session: SessionID(1), lead: .coach(name: "Kim Berg")))
    add(.championNamed(person: people[0], unit: Unit.companyID))
    let answers: [(ReadinessItem, ReadinessAnswer, CleanText, [CleanText])] = [
      (.strategyInOneLine, .yes, "Åsa Lindqvist", []),
      (
        .sponsorAttends, .yes, "Søren Kjær", ["the data says no: no review was held yet"]
      ),
      (.scoresApartFromPay, .partly, "Nadia Haddad", []),
    ]
    for (item, answer, owner, although) in answers {
      add(
        .readinessAnswered(
          item: item, answer: answer, owner: owner, note: "", overriding: although))
    }
    add(
      .sessionBooked(
        kind: .review, unit: Unit.companyID, cycle: quarter, day: quarter.last))
  }
}
