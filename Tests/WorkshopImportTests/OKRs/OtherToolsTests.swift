import FoundationEssentials
import PlainText
import Testing
import WorkshopModel

@testable import WorkshopImport

/// The columns that other tools and people's own sheets have, with the same OKRs in each.
@Suite struct OtherToolsTests {
  struct Layout: Sendable, CustomTestStringConvertible {
    let tool: String
    let text: String
    var owner: CleanText? = "Ana Berg"
    var start: Decimal? = 20
    var due: String? = "2027-09-30"

    var testDescription: String { tool }
  }

  private static let layouts = [
    Layout(
      tool: "Appfire",
      text: """
        Order,Type,Summary,Status,Period,Owner,Weight,OKR type,Labels,Teams,Expected start date,Expected end date,Start value,Current value,Target value,Description
        1,Objective,Be first,On track,,Ana Berg,1,Company,,"Alpha, Beta",,,0,2,10,
        1.1,Key result,Orders,On track,Q3 Y2027,Ana Berg,1,Personal,,,01/07/2027,30/09/2027,20,21,45,
        1.1.1,Jira work item,FEN-12 Form,,,,,,,,,,,,,
        """),
    Layout(
      tool: "Betterworks",
      text: """
        name,type,progress,start_date,end_date,owner_email,categories,description
        Be first,goal,0,2027-01-01,2027-12-31,ana@example.org,Growth;Local,
        Orders,milestone,0,2027-01-01,2027-09-30,ana@example.org,,
        """, owner: "ana@example.org", start: nil),
    Layout(
      tool: "Peoplebox",
      text: """
        Row ID,Parent Row IDs,Parent Goal IDs,Goal ID,Action,Goal Title,Owner Emails,Goal Cycle,Goal Type,Scope,Departments,Start Date,End Date,Description,Starting Value,Target Value,Current Value,Progress Status,Check-in Type,Tags
        1,,,,,Be first,ana@example.org,2027,Default Progress,Company,,2027-01-01,2027-12-31,,,,,,Auto Rollup,
        2,1,,,,Orders,ana@example.org,2027,Number,Company,,2027-01-01,2027-09-30,,20,45,21,On Track,Manual,
        """, owner: "ana@example.org"),
    Layout(
      tool: "Viva Goals",
      text: """
        Object ID,Type,Title,Owner,Period,Start date,End date,Parent object ID,Metric name,Metric start value,Metric target value,Progress
        O-1,Objective,Be first,Ana Berg,Q3 2027,2027-07-01,2027-09-30,,,,,10%
        K-1,Key result,Orders,Ana Berg,Q3 2027,2027-07-01,2027-09-30,O-1,orders,20,45,4%
        P-1,Initiative,Call the bakers,Ana Berg,Q3 2027,2027-07-01,2027-09-30,K-1,,,,
        """),
    Layout(
      tool: "Weekdone",
      text: """
        Team,Objective,Key result,Owner,Start,Current,Target,Unit,Due date
        Mill,Be first,Orders,Ana Berg,20,21,45,orders,30.09.2027
        """),
    Layout(
      tool: "Perdoo",
      text: """
        Type;Name;Owner;Lead;Timeframe;Parent;Start value;Current value;Target value;End date
        Objective;Be first;Milling;Ana Berg;2027;;;;;
        Key Result;Orders;Milling;Ana Berg;2027;Be first;20;21;45;30/09/2027
        """),
    Layout(
      tool: "Lattice",
      text: """
        Goal name,Description,Owner,Owner email,Due date,Start value,Current value,Goal value,Parent goal,Status
        Be first,,Ana Berg,ana@example.org,12/31/2027,,,,,On track
        Orders,,Ana Berg,ana@example.org,9/30/2027,20,21,45,Be first,On track
        """),
    Layout(
      tool: "Google Sheets, merged",
      text: """
        Our OKRs for 2027,,,,,
        ,,,,,
        Objective,Key Result,Owner,Start Value,Target Value,Quarter
        Be first,Orders,Ana Berg,20,45,Q3 2027
        """, due: nil),
    Layout(
      tool: "Google Sheets, objective in a row of its own",
      text: """
        Objective,KR,Responsible,Baseline,Target (2027),Deadline
        Be first,,,,,
        ,Orders,Ana Berg,20,45,30 Sep 2027
        """),
    Layout(
      tool: "xto10x",
      text: """
        Objective Title,Key Result Title,Owner,Start_Date,Due_Date,Metric_Name,Metric_Start_Value,Metric_Target_Value
        Be first,Orders,Ana Berg,2027-07-01,2027-09-30,#Orders,20,45
        """),
    Layout(
      tool: "German",
      text: """
        Ziel;Schlüsselergebnis;Verantwortlich;Startwert;Zielwert;Fällig am
        Be first;Orders;Ana Berg;20;45;30. September 2027
        """),
  ]

  @Test(arguments: layouts) func itsOKRsComeInAndItsKindIsSure(_ layout: Layout) throws {
    let sheet = try PreparedTable.sheet(layout.text)
    #expect(sheet.kind == .okrs)
    let source = try PreparedTable.source(layout.text)
    #expect(source.problems == [])
    guard case .okrs(let objectives) = source.content else { return }
    #expect(objectives.map(\.title) == ["Be first"])
    let keyResult = try #require(objectives.first?.keyResults.first)
    #expect(objectives.first?.keyResults.count == 1)
    #expect(keyResult.sentence == "Orders")
    #expect(keyResult.owner == layout.owner)
    #expect(keyResult.figures.start == layout.start)
    #expect(keyResult.figures.due?.description == layout.due)
    #expect(source.plan(on: try .empty2027()).problems == [])
  }

  @Test func repeatedAndMergedCellsAreOneObjective() throws {
    let head = "Objective,Key Result,Target\n"
    let repeated = try PreparedTable.objectives(head + "Grow,A,1\nGrow,B,2\nLast,C,3\ngrow,D,4\n")
    let merged = try PreparedTable.objectives(head + "Grow,A,1\n,B,2\nLast,C,3\n")
    #expect(repeated.map { $0.keyResults.map(\.sentence) } == [["A", "B", "D"], ["C"]])
    #expect(merged.map { $0.keyResults.map(\.sentence) } == [["A", "B"], ["C"]])
    let lost = try PreparedTable.source(head + ",A,1\nGrow,,5\n").problems
    #expect(lost.map(\.row) == [2, 3])
  }

  @Test func whatIsBelowAnotherObjectiveAndWorkItemsAreNamed() throws {
    let plan = try PreparedTable.plan(
      "Order,Type,Summary\n1,Objective,A\n1.1,Objective,B\n1.1.1,Key result,C\n1.1.2,Task,D\n")
    #expect(plan.problems == [] && plan.added == 3)
    #expect(plan.notes.map(\.row) == [3, 5])
    #expect(plan.notes.last?.words == "Task: D is not brought in.")
  }

  @Test(arguments: ["01. Jan", "1-Jan", "01.01.2026", "2026-01-01", "46023", "Jan 01"])
  func aNumberThatASpreadsheetMadeADaySaysHowToMendIt(_ cell: String) throws {
    let problems = try PreparedTable.source(
      "Order,Type,Summary\n1,Objective,A\n\(cell),Key result,B\n"
    ).problems
    #expect(problems.map(\.row) == [3] && problems.first?.column == "Order")
    #expect(problems.first?.reason.string.contains("Format the column as text") == true)
  }

  @Test func whatASpreadsheetDoesToTheTreeIsUndoneOrSaid() throws {
    let found = try PreparedTable.objectives(
      "Order;Type;Summary\n1.0;Objective;A\n1,1;Key result;B\n2.0;Objective;C\n2.1;Key result;D\n")
    #expect(found.map { $0.keyResults.map(\.sentence) } == [["B"], ["D"]])
    let twice = try PreparedTable.source(
      "Order,Type,Summary\n1,Objective,A\n1.1,Objective,B\n1.1,Objective,C\n"
    ).problems
    #expect(twice.map(\.row) == [4])
  }
}
