import FoundationEssentials
import PlainText
import Testing
import WorkshopExport
import WorkshopModel

@testable import WorkshopImport

@Suite struct OKRTableTests {
  private func read(_ text: String) throws -> [ImportedObjective] {
    var reader = SourceReader(.table)
    var table = OKRTableReader()
    var records: [CSVReader.Record] = []
    try reader.read(Array(text.utf8)) { records.append($0) }
    try reader.finish { records.append($0) }
    for record in records { try table.take(record, separator: reader.separator) }
    return table.objectives
  }

  private static let head = "Order;Type;Summary;Start value;Target value;Expected end date\n"

  @Test func anotherToolsTableIsRead() throws {
    let found = try read(
      Self.head + "1;Objective;Grow;;;\n1.1;Key result;Users;1.200,5;2000,25;2027-09-30\n"
        + "1.2;key result;Faults;9;3;2027-09-30\n1.3;KR;Done;;;2027-09-30\n2;Objective;Empty;;;\n")
    #expect(found.map(\.title) == ["Grow", "Empty"])
    let keyResults = try #require(found.first).keyResults
    #expect(keyResults.map(\.wording.kind) == [.increase, .decrease, .binary])
    let expected = KeyResultValues.Measure.change(
      baseline: try #require(Decimal(string: "1200.5")),
      target: try #require(Decimal(string: "2000.25")), stretch: nil, commit: nil)
    #expect(keyResults[0].values?.measure == expected)
    #expect(keyResults.map(\.row) == [3, 4, 5])
  }

  @Test(
    arguments: [
      ("1;Goal;x;;;\n", 2, "Type"),
      ("1;Objective;;;;\n", 2, "Summary"),
      ("2.1;Key result;x;;;\n", 2, "Order"),
      ("1;Objective;x;;;\n1.1;Key result;y;one;2;2027-01-01\n", 3, "Start value"),
      ("1;Objective;x;;;\n1.1;Key result;y;1;1.200;2027-01-01\n", 3, "Target value"),
      ("1;Objective;x;;;\n1.1;Key result;y;1;2;30.9.\n", 3, "Expected end date"),
      ("1;Objective;x;;;\n1.1;Key result;y;1;;2027-01-01\n", 3, nil),
    ] as [(String, Int, String?)])
  func mistakesAreNamedByRowAndColumn(_ rows: String, _ row: Int, _ column: String?) throws {
    do throws(ImportProblem) {
      let found = try readTyped(Self.head + rows)
      #expect(column == nil, "accepted")
      #expect(found.first?.keyResults.first?.wording.kind == .binary)
    } catch {
      #expect(error.row == row)
      #expect(error.column?.string == column)
    }
  }

  private func readTyped(_ text: String) throws(ImportProblem) -> [ImportedObjective] {
    do { return try read(text) } catch let problem as ImportProblem { throw problem } catch {
      throw ImportProblem("unexpected")
    }
  }

  @Test func withoutItsColumnsATableIsRefused() {
    #expect(throws: ImportProblem.self) { try read("a;b\n1;2\n") }
  }

  @Test func whatIsThereStaysAndNothingComesTwice() throws {
    var timeline = Timeline()
    let cycle = try Cycle(
      name: "2027", first: CalendarDate(dayNumber: 20_819), last: CalendarDate(dayNumber: 21_183))
    try timeline.apply(.workshopCreated(organisation: "X", cycle: cycle, agenda: AgendaItem.annual))
    let found = try read(Self.head + "1;Objective;Grow;;;\n1.1;Key result;Users;1;2;2027-09-30\n")
    let first = ImportPlan.okrs(found, on: timeline)
    #expect(first.problems == [] && first.added == 2 && first.thereAlready == 0)
    for event in first.events { try timeline.apply(event) }
    let again = ImportPlan.okrs(found, on: timeline)
    #expect(again.events == [] && again.added == 0 && again.thereAlready == 2)
  }

  @Test func aFourthObjectiveIsAProblemAndNothingElse() throws {
    var timeline = Timeline()
    let cycle = try Cycle(
      name: "2027", first: CalendarDate(dayNumber: 20_819), last: CalendarDate(dayNumber: 21_183))
    try timeline.apply(.workshopCreated(organisation: "X", cycle: cycle, agenda: AgendaItem.annual))
    let rows = (1...4).map { "\($0);Objective;Goal \($0);;;\n" }.joined()
    let plan = ImportPlan.okrs(try read(Self.head + rows), on: timeline)
    #expect(plan.problems.map(\.row) == [5])
  }
}

extension Timeline {
  fileprivate mutating func apply(_ event: Event) throws(Rejection) {
    try apply(
      EventRecord(seq: lastSeq + 1, at: Timestamp(seconds: 0), author: .desk, event: event))
  }
}
