import FoundationEssentials
import PlainText
import Testing
import WorkshopImport
import WorkshopModel

/// What a table says about how much a key result counts.
@Suite struct WeightColumnTests {
  private func weights(_ first: String, _ second: String) throws -> (
    weights: [Decimal], problems: [CleanText], again: Int
  ) {
    var timeline = try Timeline.empty2027()
    let table = """
      Type,Summary,Weight
      Objective,Be first,1
      Key result,Orders,\(first)
      Key result,Guests,\(second)

      """
    let source = try PreparedTable.source(table)
    let plan = source.plan(on: timeline)
    guard plan.problems.isEmpty else { return ([], plan.problems.map(\.words), 0) }
    try timeline.take(plan)
    let keyResults = timeline.workshop.sets[0].objectives.flatMap(\.keyResults)
    return (keyResults.map(\.weight), [], source.plan(on: timeline).events.count)
  }

  @Test(arguments: [
    ("2", "1", [2, 1] as [Decimal]), ("", "", [1, 1]), ("60 %", "40 %", [60, 40]),
    ("0", "3", [0, 3]),
  ])
  func aWeightComesInOnce(first: String, second: String, expected: [Decimal]) throws {
    let brought = try weights(first, second)
    #expect(brought.problems == [] && brought.weights == expected && brought.again == 0)
  }

  @Test func aWeightThatCannotBeIsNamedWithItsRow() throws {
    let problems = try weights("-1", "1").problems
    #expect(problems.count == 1)
    #expect(problems.first?.string.contains("A weight is a number from 0 to 1000") == true)
  }
}
