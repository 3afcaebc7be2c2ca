import FoundationEssentials
import PlainText
import Testing
import WorkshopModel

@testable import WorkshopImport

/// Tables as people make and change them by hand.
@Suite struct OwnSheetsTests {
  /// The same two key results, however the table stands.
  @Test(arguments: [
    // Measures beside objectives are key results.
    "Objective,KPI,Owner,Baseline,Target\nGrow,Orders,Ana,20,45\nGrow,Returns,Ana,12,4\n",
    // The numbers alone make the tree.
    "Order,Summary,Owner,Start value,Target value\n1,Grow,,,\n1.1,Orders,Ana,20,45\n1.2,Returns,Ana,12,4\n",
    "#,Objective or key result,Owner,From,Target\n1,Grow,,,\n1.1,Orders,Ana,20,45\n1.2,Returns,Ana,12,4\n",
    // A title of several cells, with signs that divide no cells.
    "OKRs 2027,,Version 3\nObjective,Key result,Owner,Start,Target\nGrow,Orders,Ana,20,45\nGrow,Returns,Ana,12,4\n",
    "Ziele 2027, Stand März\nZiel;Schlüsselergebnis;Owner;Start;Target\nGrow;Orders;Ana;20;45\nGrow;Returns;Ana;12;4\n",
    // Two lists below each other.
    "Objective,Key result,Owner,Start,Target\nGrow,Orders,Ana,20,45\nObjective,Key result,Owner,Start,Target\nGrow,Returns,Ana,12,4\n",
  ])
  func theyAreReadAsTheyAreMeant(_ text: String) throws {
    let objectives = try PreparedTable.objectives(text)
    #expect(objectives.map(\.title) == ["Grow"])
    #expect(objectives.first?.keyResults.map(\.sentence) == ["Orders", "Returns"])
    #expect(objectives.first?.keyResults.map(\.figures.start) == [20, 12])
    #expect(objectives.first?.keyResults.map(\.figures.target) == [45, 4])
    #expect(objectives.first?.keyResults.map(\.owner) == ["Ana", "Ana"])
  }

  @Test(
    arguments: [
      ("At most", KeyResultKind.atMost), ("Should stay below", .atMost), ("Minimum", .atLeast),
      ("Between", .between), ("Binary", .binary), ("Number", nil), ("Should increase to", nil),
    ] as [(String, KeyResultKind?)])
  func theTypeOfAMeasureSaysTheKind(_ type: String, _ kind: KeyResultKind?) throws {
    let text = "Objective,Key result,KR type,Target\nSafe,Faults,\(type),3\n"
    let source = try PreparedTable.source(text)
    guard case .okrs(let objectives) = source.content else { return #expect(Bool(false)) }
    #expect(objectives[0].keyResults[0].kind == kind)
    #expect(!source.notes.contains { $0.words.string.contains("KR type") })
  }

  @Test func aTypeThatMeansNothingHereIsNamed() throws {
    let notes = try PreparedTable.source(
      "Objective,Key result,KR type,Target\nSafe,Faults,Strategic,3\n"
    ).notes.map(\.words.string)
    #expect(notes.contains { $0.contains("Not brought in of \"KR type\": Strategic.") })
  }

  /// Another tool's description may begin its lines as Rooftop does; one of Rooftop's own says what is
  /// wrong in it.
  @Test func aDescriptionOfAnotherToolRefusesNothing() throws {
    let heading = "Objective,Key result,Start value,Target value,Description\n"
    let foreign = try PreparedTable.source(
      heading + "Grow,Orders,1,2,\"Stage: MVP\nKind: bet\nWe ask customers\"\n")
    guard case .okrs(let objectives) = foreign.content else { return #expect(Bool(false)) }
    #expect(objectives.first?.keyResults.map(\.sentence) == ["Orders"])
    #expect(objectives.first?.keyResults.first?.figures.stages == [])
    #expect(
      foreign.notes.map(\.words).contains(
        "Not brought in of \"Description\": Kind: bet, Stage: MVP."), "\(foreign.notes)")
    let own = try PreparedTable.source(
      heading + "Grow,Orders,1,2,\"Kind: increase\nCommit: soon\"\n")
    #expect(own.problems.map(\.reason.string).contains { $0.contains("soon is no number") })
  }

  /// What is known but has no place in such a table is named, and what has no heading too.
  @Test func columnsThatAreNotReadAreNamed() throws {
    let notes = try PreparedTable.source(
      "Objective,Type,Key result,Person,Baseline,Target,,Email\nGrow,Committed,Orders,Ana,20,45,note,a@x\n"
    ).notes.map(\.words.string)
    #expect(
      notes.contains("Not brought in: \"Type\", \"Person\", column 7, \"Email\"."), "\(notes)")
  }

  @Test func ofATableOfObjectivesWhatElseItSaysIsNamed() throws {
    let notes = try PreparedTable.source("Objective,Owner,Target\nGrow,Ana,45\n").notes
    #expect(notes.map(\.words).contains("Not brought in: \"Owner\", \"Target\"."), "\(notes)")
  }

  @Test func aPeriodThatNobodyKnowsIsNamed() throws {
    let plan = try PreparedTable.plan(
      "Objective,Key result,Period,Start,Target\nGrow,Orders,2025 Q1,20,45\n")
    let words = plan.notes.map(\.words.string)
    #expect(words.contains("Not known here, so taken for 2027: 2025 Q1."), "\(words)")
  }
}
