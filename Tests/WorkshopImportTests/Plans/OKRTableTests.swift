import FoundationEssentials
import PlainText
import Testing
import WorkshopExport
import WorkshopModel

@testable import WorkshopImport

@Suite struct OKRTableTests {
  private static let head = "Order;Type;Summary;Start value;Target value;Expected end date\n"

  @Test func anotherToolsTableIsRead() throws {
    let found = try PreparedTable.objectives(
      Self.head + "1;Objective;Grow;;;\n1.1;Key result;Users;1.200,5;2000,25;2027-09-30\n"
        + "1.2;key result;Faults;9;3;2027-09-30\n1.3;KR;Done;;;2027-09-30\n2;Objective;Empty;;;\n")
    #expect(found.map(\.title) == ["Grow", "Empty"])
    let keyResults = try #require(found.first).keyResults
    #expect(keyResults.map { $0.kind(over: nil) } == [.increase, .decrease, .binary])
    #expect(keyResults[0].figures.start == dec("1200.5"))
    #expect(keyResults[0].figures.target == dec("2000.25"))
    #expect(keyResults.map(\.row) == [3, 4, 5])
  }

  @Test(
    arguments: [
      ("1;Feature;x;;;\n", 2, "Type"),
      ("1;Objective;;;;\n", 2, "Summary"),
      ("2.1;Key result;x;;;\n", 2, "Order"),
      ("1;Objective;x;;;\n1.1;Key result;y;one;2;2027-01-01\n", 3, "Start value"),
      ("1;Objective;x;;;\n1.1;Key result;y;1;1.200;2027-01-01\n", 3, "Target value"),
      ("1;Objective;x;;;\n1.1;Key result;y;1;2;30.9.\n", 3, "Expected end date"),
      ("1;Objective;x;;;\n1.1;Key result;y;1;2;Q3 2027\n", 3, "Expected end date"),
    ])
  func mistakesAreNamedByRowAndColumn(_ rows: String, _ row: Int, _ column: String) throws {
    let problems = try PreparedTable.source(Self.head + rows).problems
    #expect(problems.map(\.row) == [row])
    #expect(problems.first?.column?.string == column)
  }

  @Test func everyMistakeOfAFileIsListed() throws {
    let problems = try PreparedTable.source(
      Self.head + "1;Objective;x;;;\n1.1;Key result;y;one;2;\n1.2;Key result;z;1;2;soon\n"
    ).problems
    #expect(problems.map(\.row) == [3, 4])
  }

  @Test func withoutItsColumnsATableIsRefused() {
    #expect(throws: ImportProblem.self) { try PreparedTable.source("a;b\n1;2\n") }
  }

  @Test func whatIsThereStaysAndNothingComesTwice() throws {
    let text = Self.head + "1;Objective;Grow;;;\n1.1;Key result;Users;1;2;2027-09-30\n"
    let first = try PreparedTable.plan(text)
    #expect(first.problems == [] && first.added == 2 && first.thereAlready == 0)
    let again = try PreparedTable.plan(text, on: .filled(with: text))
    #expect(again.events == [] && again.added == 0 && again.thereAlready == 2)
  }

  @Test func aFourthObjectiveIsAProblemAndNothingElse() throws {
    let rows = (1...4).map { "\($0);Objective;Goal \($0);;;\n" }.joined()
    #expect(try PreparedTable.plan(Self.head + rows).problems.map(\.row) == [5])
  }
}
