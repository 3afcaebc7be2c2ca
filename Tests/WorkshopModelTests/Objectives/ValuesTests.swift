import PlainText
import Testing

@testable import WorkshopModel

@Suite struct ValuesSetTests {
  private static let due = CalendarDate(dayNumber: 21_000)

  @Test func valuesMustFitTheKind() throws {
    var desk = try ObjectivesScript()
    let id = try desk.addKeyResult("Guests", kind: .decrease)
    let up = KeyResultValues(measure: .change(10, 50), due: Self.due)
    #expect(throws: Rejection.goesUp) { try desk.add(.valuesSet(keyResult: id, values: up)) }
    let limit = KeyResultValues(measure: .limit(4), due: Self.due)
    #expect(throws: Rejection.wrongValues(.decrease)) {
      try desk.add(.valuesSet(keyResult: id, values: limit))
    }
    #expect(desk.workshop.keyResult(id)?.values == nil)
    let down = KeyResultValues(measure: .change(50, 10), due: Self.due)
    try desk.add(.valuesSet(keyResult: id, values: down))
    #expect(desk.workshop.keyResult(id)?.values == down)
  }

  @Test(arguments: [
    (KeyResultKind.atMost, true), (.atLeast, true), (.between, false), (.increase, false),
  ])
  func aNewKindKeepsTheValuesItCanUse(kind: KeyResultKind, keeps: Bool) throws {
    var desk = try ObjectivesScript()
    let id = try desk.addKeyResult("Rating", kind: .atLeast)
    let values = KeyResultValues(measure: .limit(4), due: Self.due)
    try desk.add(.valuesSet(keyResult: id, values: values))
    try desk.add(
      .keyResultReworded(keyResult: id, wording: KeyResultWording(sentence: "Rating", kind: kind)))
    #expect(desk.workshop.keyResult(id)?.values == (keeps ? values : nil))
  }

  @Test func undoTakesValuesBack() throws {
    var desk = try ObjectivesScript()
    let id = try desk.addKeyResult("Done", kind: .binary)
    let seq = try desk.add(
      .valuesSet(keyResult: id, values: KeyResultValues(measure: .binary, due: Self.due)))
    try desk.add(.undone(seq: seq))
    #expect(desk.workshop.keyResult(id)?.values == nil)
  }

  struct StagesCase: Sendable {
    let lines: [CleanText]
    let stages: [Stage]
  }

  @Test(arguments: [
    StagesCase(
      lines: ["plan; build = 3"], stages: [Stage(title: "plan"), Stage(title: "build", weight: 3)]),
    StagesCase(
      lines: ["plan=1", "", " build it  = 2 ;"],
      stages: [Stage(title: "plan"), Stage(title: "build it", weight: 2)]),
    StagesCase(lines: ["a = b = 2"], stages: [Stage(title: "a = b", weight: 2)]),
    StagesCase(lines: [""], stages: []), StagesCase(lines: [" ; "], stages: []),
  ])
  func stagesAreReadAsTyped(_ stages: StagesCase) throws {
    #expect(try Stage.typed(stages.lines) == stages.stages)
  }

  @Test(arguments: ["plan = much", "plan =", "plan = 3 days"])
  func aWeightThatIsNoNumberIsRefused(text: CleanText) {
    #expect(throws: Rejection.stageWeightUnread("plan")) { try Stage.typed([text]) }
  }

  @Test func stagesAreWrittenAsTheyAreRead() throws {
    let stages = [Stage(title: "plan"), Stage(title: "build", weight: dec("2.5"))]
    #expect(Stage.words(stages) == "plan = 1; build = 2.5")
    #expect(try Stage.typed([Stage.words(stages)]) == stages)
    #expect(Stage.words([]) == "")
  }
}
