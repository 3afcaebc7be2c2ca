import PlainText
import Testing

@testable import WorkshopModel

/// The worksheets of several sets in one book.
@Suite struct WorksheetBookTests {
  private func two() throws -> TwoSets {
    var two = try TwoSets()
    try two.happen(.statementWritten(statement: .mission, text: "Move people"))
    try two.happen(.itemParked(text: "A thought"))
    try two.openSession()
    let mine = SuggestionID(
      try two.happen(.suggestionAdded(text: "Sell to towns", set: two.below)))
    try two.happen(.shortlistDecided(chosen: [mine], how: .hand, set: two.below))
    let later = SuggestionID(try two.happen(.suggestionAdded(text: "Later", set: two.below)))
    try two.happen(.suggestionParked(suggestion: later))
    return two
  }

  @Test func whatBelongsToTheOrganisationStandsOnTheFirstOnly() throws {
    let book = WorksheetBook(try two().timeline)
    #expect(book.worksheets.map(\.unit) == [nil, "Sales"])
    #expect(book.worksheets.map(\.strategy.count) == [1, 0])
    #expect(book.worksheets.map(\.people.count) == [3, 0])
    #expect(book.worksheets.map(\.parked) == [["A thought"], ["Later"]])
    #expect(book.worksheets[0].decisions.count > 0)
    #expect(book.worksheets[1].decisions.isEmpty)
  }

  @Test func theBookIsCalledByWhatItsWorksheetsShare() throws {
    let two = try two()
    #expect(WorksheetBook(two.workshop).title == "Acme: OKRs \(TwoSets.year.name)")
    let sales = try two.workshop.sets(ofUnit: "Sales", inCycle: nil)
    let book = WorksheetBook(two.timeline, about: sales)
    #expect(book.title == "Sales, Acme: OKRs \(TwoSets.year.name)")
    #expect(book.title == book.first.title)
    #expect(book.first.decisions.count > 0)
  }

  @Test func aWorksheetOfWhichNothingStaysIsLeftOut() throws {
    let book = WorksheetBook(try two().timeline)
    #expect(book.keeping([.log]).worksheets.count == 1)
    #expect(book.keeping([.parking]).worksheets.count == 2)
    #expect(book.keeping([.board]).worksheets.count == 2)
    #expect(book.keeping([]).worksheets.count == 1)
    #expect(book.keeping(WorksheetSection.whole) == book)
    #expect(book.keeping(objective: 1)?.worksheets.count == 2)
    #expect(book.keeping(objective: 2) == nil)
  }

  @Test func aBookOfOneSetIsItsWorksheet() throws {
    var two = try TwoSets()
    try two.happen(
      .sessionOpened(
        kind: .quarter, set: OKRSet.firstID, opening: nil, agenda: AgendaItem.annual, absent: []))
    #expect(WorksheetBook(two.timeline).worksheets == [Worksheet(two.timeline)])
    #expect(WorksheetBook(two.timeline).bySet.isEmpty)
  }
}
