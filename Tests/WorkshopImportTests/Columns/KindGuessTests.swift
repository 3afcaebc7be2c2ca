import PlainText
import Testing

@testable import WorkshopImport

@Suite struct KindGuessTests {
  @Test(
    arguments: [
      ("Type,Summary\nObjective,x\n", ImportKind.okrs), ("Objective,Key Result\nx,y\n", .okrs),
      ("Goal;KR;Target\nx;y;1\n", .okrs), ("Type,Summary\n", .okrs),
      ("Name\nAna\n", .people), ("Name;Abteilung\nAna;x\n", .people),
      ("Name;Role\nAna;x\n", .people), ("Name,Unit\nAna,x\n", .people),
      ("Name,Department,Team\nAna,x,y\n", .people),
      ("First Name,Last Name\nAna,Berg\n", .people), ("Suggestion\nGrow\n", .suggestions),
      ("Ideas\nGrow\n", .suggestions),
      ("Date,Key result,Value\n2027-02-01,1.1,3\n", .checkIns),
      ("Datum;KR;Ist;Kommentar\n1.2.2027;1.1;3;x\n", .checkIns),
      ("Date,Teams,Period,Number,Key result,Value,Confidence\n2027-02-01,,,1.1,x,3,\n", .checkIns),
      // What could be something else is asked.
      ("Objective,Key result,Date,Value\nx,y,2027-02-01,3\n", nil),
      ("Date,Value\n2027-02-01,3\n", nil), ("Key result,Value\n1.1,3\n", nil),
      ("Date,Key result,Value,Target\n2027-02-01,x,3,5\n", nil),
      ("Date,Key result,Value,Weather\n2027-02-01,x,3,5\n", nil),
      ("name,type,progress\nAna,permanent,3\n", nil), ("Type,Summary\nBug,x\nStory,y\n", nil),
      ("Name,Due date\nGrow,2027-09-30\n", nil), ("Name,Status\nx,y\n", nil),
      ("Name,Whatever\nx,y\n", nil), ("Title\nx\n", nil), ("Objective\nx\n", nil),
      ("Objective,Owner\nx,y\n", nil), ("Email,Name,Title\na@b,Ana,Miller\n", nil),
      ("Ana,Berg,ana@example.org\n", nil), ("Be bigger\n", nil), ("", nil),
    ] as [(String, ImportKind?)])
  func onlyWhatCanMeanNothingElseIsGuessed(_ text: String, _ kind: ImportKind?) throws {
    #expect(try PreparedTable.sheet(text).kind == kind)
  }

  @Test func everyAliasMeansOneColumn() {
    var seen: [String: ImportColumn] = [:]
    for column in ImportColumn.allCases {
      for alias in column.aliases {
        #expect(seen[alias] == nil, "\(alias): \(column) and \(String(describing: seen[alias]))")
        #expect(ColumnName(alias).text == alias)
        seen[alias] = column
      }
    }
  }

  @Test func columnsThatNobodyKnowsAreNamedAndCanBeSaid() throws {
    let text = "Objective,Key Result,Wert heute,Wert am Ende\nGrow,Orders,20,45\n"
    let notes = try PreparedTable.source(text).notes.map(\.words.string)
    #expect(notes.contains { $0.contains("\"Wert heute\", \"Wert am Ende\"") })
    let choices = ImportChoices(columns: [
      try ColumnChoice("Wert heute=start value"), try ColumnChoice("wert am ende = Target"),
    ])
    let found = try PreparedTable.objectives(text, choices)
    #expect(found.first?.keyResults.first?.figures.start == 20)
    #expect(found.first?.keyResults.first?.figures.target == 45)
    #expect(try PreparedTable.source(text, as: .okrs, choices).notes == [])
  }

  @Test func whatASaidColumnIsComesBeforeItsName() throws {
    let choices = ImportChoices(columns: [
      try ColumnChoice("Current=start value"), try ColumnChoice("Start=ignore"),
    ])
    let found = try PreparedTable.objectives(
      "Objective,Key Result,Start,Current,Target\nGrow,A,1,20,45\n", choices)
    #expect(found.first?.keyResults.first?.figures.start == 20)
  }

  @Test func aChoiceThatFitsNothingIsRefused() throws {
    #expect(throws: ImportProblem.self) { try ColumnChoice("Target") }
    #expect(throws: ImportProblem.self) { try ColumnChoice("Target=nonsense") }
    let choices = ImportChoices(columns: [try ColumnChoice("Gone=target value")])
    #expect(throws: ImportProblem.self) {
      try PreparedTable.source("Objective,Key Result\nx,y\n", as: .okrs, choices)
    }
  }

  @Test func columnsThatAreNotBroughtInAreNamed() throws {
    let notes = try PreparedTable.source("Objective,Key Result,Score,Labels\nGrow,A,0.4,\n").notes
    #expect(notes.map(\.words) == ["Not brought in: \"Score\"."])
  }
}
