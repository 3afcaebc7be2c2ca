import FoundationEssentials
import PlainText
import Testing
import WorkshopModel

@testable import WorkshopImport

/// Tables whose columns can be taken for something else: nothing is read wrongly or dropped unsaid.
@Suite struct StrangeSheetsTests {
  private func notes(_ text: String) throws -> [String] {
    try PreparedTable.source(text).notes.map(\.words.string)
  }

  @Test func aTypeThatIsNotKnownIsAskedAboutWhateverColumnsThereAre() throws {
    let source = try PreparedTable.source(
      """
      Type,Title,Parent,Start value,Target value
      Team objective,Be the mill,,,
      Key Result (KPI),Weekly orders,Be the mill,20,45
      Initiative,New form,Weekly orders,,
      Bet,Cash in bank,,10,40

      """)
    guard case .okrs(let objectives) = source.content else { return #expect(Bool(false)) }
    #expect(objectives.map(\.title) == ["Be the mill"])
    #expect(objectives.first?.keyResults.map(\.sentence) == ["Weekly orders"])
    #expect(objectives.first?.keyResults.first?.figures.target == 45)
    #expect(
      source.problems.map(\.words) == ["Row 5, Type: This is Bet. Write Objective or Key result."])
  }

  @Test func aColumnOfObjectivesBesideTheTitlesSaysWhatARowBelongsTo() throws {
    let objectives = try PreparedTable.objectives(
      """
      Type,Title,Objective,Start,Target
      Objective,Red,,,
      Objective,Blue,,,
      Key result,Red one,Red,1,2

      """)
    #expect(objectives.map { $0.keyResults.map(\.sentence) } == [["Red one"], []])
  }

  /// A list in one cell is several key results; lines without marks may be one sentence.
  @Test func aListInACellIsSeveralKeyResults() throws {
    let heading = "Objective,Key results,Owner\n"
    let listed = try PreparedTable.objectives(
      heading + "Red,\"1. Orders from 20 to 45\n2. Sacks from 8 to 4\",Ana\n")
    #expect(
      listed.first?.keyResults.map(\.sentence) == ["Orders from 20 to 45", "Sacks from 8 to 4"])
    #expect(listed.first?.keyResults.map(\.owner) == ["Ana", "Ana"])
    let wrapped = heading + "Red,\"Orders from 20\nto 45\",Ana\n"
    #expect(
      try PreparedTable.objectives(wrapped).first?.keyResults.map(\.sentence)
        == ["Orders from 20 to 45"])
    #expect(try notes(wrapped).contains { $0.contains("2 lines are read as one key result") })
  }

  @Test func whatAKeyResultCannotKeepIsSaid() throws {
    let plan = try PreparedTable.plan(
      "Objective,Key result,Unit,Start value,Due date\nRed,Orders,orders,20,2027-09-30\n")
    #expect(
      plan.notes.contains {
        $0.words.string.contains("Not kept: 20 orders, Thu 30 Sep 2027.")
          || $0.words.string.contains("Not kept: 20 orders, 30 Sep 2027.")
      }, "\(plan.notes.map(\.words))")
  }

  @Test(
    arguments: [
      "Objective,Owner,Key result,Key result owner,Start,Target\nRed,Ana,One,Bo,1,2\n",
      "Objective,Owner,Key result,Owner,Start,Target\nRed,Ana,One,Bo,1,2\n",
      "Objective,Key result,Owner,Start,Goal\nRed,One,Bo,1,2\n",
    ])
  func theColumnOfTheKeyResultsIsTheirs(_ text: String) throws {
    let keyResult = try #require(try PreparedTable.objectives(text).first?.keyResults.first)
    #expect(keyResult.owner == "Bo")
    #expect(keyResult.figures.start == 1 && keyResult.figures.target == 2)
  }

  @Test func theDueDateBehindTheKeyResultsIsTheirs() throws {
    let objectives = try PreparedTable.objectives(
      "Objective,Due date,Key result,Start,Target,Due date\nRed,2027-12-31,One,1,2,2027-09-30\n")
    #expect(objectives.first?.keyResults.first?.figures.due?.description == "2027-09-30")
  }

  /// Without a start value the sentence says from which side the number limits.
  @Test(
    arguments: [
      ("At most 3 complaints a week", KeyResultKind.atMost), ("Reduce complaints to 3", .atMost),
      ("Complaints a week", .atLeast), ("At least 3 visits", .atLeast),
    ])
  func aNumberAloneLimitsAsTheSentenceSays(_ sentence: String, _ kind: KeyResultKind) throws {
    let timeline = try Timeline.filled(with: "Objective,Key result,Target\nRed,\(sentence),3\n")
    let keyResult = try #require(timeline.workshop.sets[0].objectives.first?.keyResults.first)
    #expect(keyResult.wording.kind == kind)
    #expect(keyResult.values?.measure == .limit(3))
  }

  @Test func aDayOutsideTheCycleIsSaid() throws {
    let plan = try PreparedTable.plan(
      "Objective,Key result,Start,Target,Due date\nRed,One,1,2,2025-03-01\nRed,Two,1,2,2027-03-01\n"
    )
    let said = plan.notes.map(\.words.string).filter { $0.contains("lies outside") }
    #expect(said == ["Its day, 1 Mar 2025, lies outside 2027."])
  }

  @Test func whatIsDoneOrNotNeedsNoDay() throws {
    let timeline = try Timeline.filled(
      with: "Objective,Key result,KR type\nRed,Certificate hangs on the wall,Binary\n")
    let set = timeline.workshop.sets[0]
    let values = set.objectives.first?.keyResults.first?.values
    #expect(values?.measure == .binary && values?.due == set.cycle.last)
  }

  @Test func aDescriptionThatIsNotReadIsSaid() throws {
    let notes = try notes(
      "Objective,Key result,Start,Target,Description\nRed,One,1,2,\"Unit: loaves\nCounted on Fridays\"\n"
    )
    #expect(notes == ["Not brought in: what \"Description\" says in row 2."])
  }

  @Test(
    arguments: [
      ("Q1 2027", 1, 2027), ("2027 Q1", 1, 2027), ("2027Q1", 1, 2027), ("2027-Q1", 1, 2027),
      ("Q1/27", 1, 2027), ("FY27 Q1", 1, 2027), ("Q1 Y2027", 1, 2027), ("Q3", 3, nil),
      ("1. Quartal 2027", 1, 2027),
    ] as [(CleanText, Int, Int?)])
  func aQuarterIsKnownHoweverItIsWritten(
    _ text: CleanText, _ quarter: Int, _ year: Int?
  ) throws {
    let name = try #require(QuarterName(text))
    #expect(name.quarter == quarter && name.year == year)
    let cycle = try #require(QuarterName("2027 Q\(quarter)"))
    #expect(cycle.isMeant(by: name))
    #expect(try !#require(QuarterName("2028 Q\(quarter)")).isMeant(by: name) || year == nil)
  }

  @Test(arguments: ["2027", "Q5 2027", "Spring", "Q1 Q2 2027", "2027 1", "Q1 plan 2027", ""])
  func whatNamesNoQuarterIsNone(_ text: String) {
    #expect(QuarterName(CleanText(text)) == nil)
  }

  @Test(arguments: ["- Ana Berg", "1. Ana Berg", "3) Ana Berg", "• Ana Berg", "- [x] Ana Berg"])
  func marksOfAListAreNoPartOfAName(_ line: String) throws {
    let rows = try PeopleList.rows(Array("\(line)\n".utf8))
    #expect(rows.map(\.name) == ["Ana Berg"])
  }

  @Test func marksOfSuggestionsGoWhereAllHaveThem() throws {
    func texts(_ lines: String) throws -> [CleanText] {
      guard case .suggestions(let texts) = try PreparedTable.source(lines, as: .suggestions).content
      else { return [] }
      return texts.map(\.text)
    }
    #expect(try texts("- Bread for all\n- A mill\n") == ["Bread for all", "A mill"])
    #expect(try texts("1. Bread\nA mill\n") == ["1. Bread", "A mill"])
  }
}
