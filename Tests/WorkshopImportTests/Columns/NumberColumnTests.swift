import FoundationEssentials
import PlainText
import Testing
import WorkshopModel

@testable import WorkshopImport

/// How the numbers and days of a table are read: by what the whole column shows.
@Suite struct NumberColumnTests {
  private static func table(_ cells: [String], _ days: [String] = []) -> String {
    let quoted = cells.map { "\"\($0)\"" }
    let rows = quoted.enumerated().map { index, cell in
      "Key result,KR \(index),\(cell),\(days.indices.contains(index) ? days[index] : "2027-09-30")\n"
    }
    return "Type,Summary,Target value,End date\nObjective,Grow,,\n" + rows.joined()
  }

  private func targets(
    _ cells: [String], _ choices: ImportChoices = .init()
  ) throws -> (values: [Decimal?], problems: [ImportProblem]) {
    let source = try PreparedTable.source(Self.table(cells), as: .okrs, choices)
    guard case .okrs(let objectives) = source.content else { return ([], []) }
    return (objectives.flatMap { $0.keyResults.map(\.figures.target) }, source.problems)
  }

  @Test(arguments: [
    (["0,125", "0,875"], ["0.125", "0.875"]),
    (["0,5", "1.250"], ["0.5", "1250"]), (["0.5", "1.250"], ["0.5", "1.25"]),
    (["0.5", "1,250"], ["0.5", "1250"]), (["0,5", "1,250"], ["0.5", "1.25"]),
    (["1.200.000", "1.250"], ["1200000", "1250"]), (["1,200,000", "1,250"], ["1200000", "1250"]),
    (["12 %", "4%", "1.2m", "€40k"], ["12", "4", "1200000", "40000"]),
    (["-3", "+4"], ["-3", "4"]),
  ])
  func theColumnShowsTheDecimalMark(_ cells: [String], _ values: [String]) throws {
    let read = try targets(cells)
    #expect(read.problems == [])
    #expect(read.values == values.map { dec($0) })
  }

  @Test(arguments: [["1.250"], ["1,250", "12"], ["0,5", "0.5", "1.250"], ["€1,200", "€2,500"]])
  func whatBothMarksMakeSenseOfIsListedAndOneChoiceDecides(_ cells: [String]) throws {
    let asked = try targets(cells).problems
    #expect(!asked.isEmpty && asked.allSatisfy { $0.question == .decimalMark })
    #expect(asked.allSatisfy { $0.row != nil && $0.column == "Target value" })
    let point = try targets(cells, ImportChoices(decimal: .point))
    let comma = try targets(cells, ImportChoices(decimal: .comma))
    #expect(point.problems == [] && comma.problems == [])
    #expect(point.values != comma.values)
  }

  @Test(arguments: ["1.2.3", "12-15", "30.09.2027", ".", "#REF!", "about 45", "1E+20"])
  func whatIsNoNumberIsRefusedInWords(_ cell: String) throws {
    let read = try targets([cell])
    #expect(read.problems.map(\.row) == [3])
    #expect(read.problems.first?.reason.string.contains(cell) == true)
  }

  @Test(arguments: ["", "-", "–", "n/a", "tbd", "TBD"])
  func nothingSaidIsNoValue(_ cell: String) throws {
    let read = try targets([cell])
    #expect(read.problems == [] && read.values == [nil])
  }

  @Test(
    arguments: [
      (["01/07/2027", "30/09/2027"], ["2027-07-01", "2027-09-30"]),
      (["07/01/2027", "9/30/2027"], ["2027-07-01", "2027-09-30"]),
      (["30.09.2027", "1.7.2027 00:00"], ["2027-09-30", "2027-07-01"]),
      (["46660", "46569"], ["2027-09-30", "2027-07-01"]),
      (["30 Sep 2027", "2027-07-01T09:00:00Z"], ["2027-09-30", "2027-07-01"]),
      (["-", "tbd"], [nil, nil]),
    ] as [([String], [String?])])
  func theColumnShowsTheOrderOfDays(_ cells: [String], _ days: [String?]) throws {
    let source = try PreparedTable.source(Self.table(cells.map { _ in "5" }, cells))
    #expect(source.problems == [])
    guard case .okrs(let objectives) = source.content else { return }
    #expect(objectives.flatMap { $0.keyResults.map(\.figures.due?.description) } == days)
  }

  @Test(arguments: [(DateOrder.dayFirst, "2027-06-05"), (.monthFirst, "2027-05-06")])
  func aDayThatCanBeTwoIsListedAndOneChoiceDecides(_ order: DateOrder, _ day: String) throws {
    let text = Self.table(["5"], ["5/6/2027"])
    let asked = try PreparedTable.source(text).problems
    #expect(asked.map(\.question) == [.dateOrder])
    let found = try PreparedTable.objectives(text, ImportChoices(dates: order))
    #expect(found.first?.keyResults.first?.figures.due?.description == day)
  }

  @Test func aNumberAmongDaysIsNoDay() throws {
    let problems = try PreparedTable.source(Self.table(["5", "5"], ["46660", "2027-09-30"]))
      .problems
    #expect(problems.map(\.row) == [3])
  }

  @Test func whatTheColumnDecidedIsSaid() throws {
    let notes = try PreparedTable.source(
      Self.table(["0,5", "1.250"], ["30/09/2027", "5/6/2027"])
    ).notes.map(\.words)
    #expect(notes.contains("Target value: 1.250 is 1250, as 0,5 shows a decimal comma."))
    #expect(notes.contains("End date: 5/6/2027 is 5 Jun 2027, as 30/09/2027 shows."))
  }

  @Test func aTextThatACommaCutIsNoRow() throws {
    let people = try PreparedTable.source("Name\nBerg, Ana\nBo\n", as: .people)
    #expect(people.problems.map(\.row) == [2])
    let texts = try PreparedTable.source("Sell online\nBe better, faster\n", as: .suggestions)
    #expect(texts.problems.map(\.row) == [2])
  }

  @Test func whatFiveMetresMeanHangsOnTheUnit() throws {
    let found = try PreparedTable.objectives(
      "Objective,Key result,Unit,Target\nGrow,Depth,m,5 m\n,Views,views,5 m\n")
    #expect(found.first?.keyResults.map(\.figures.target) == [5, 5_000_000])
  }

  @Test func theUnitOfTheNumbersIsTheUnit() throws {
    let found = try PreparedTable.objectives(
      "Objective,Key result,Start,Target\nGrow,Returns,12%,4%\n,Sales,€20k,€45k\n")
    #expect(found.first?.keyResults.map(\.unit) == ["%", "€"])
    let mixed = try PreparedTable.source("Objective,Key result,Start,Target\nGrow,A,12%,€4\n")
    #expect(mixed.problems.map(\.row) == [2])
  }
}
