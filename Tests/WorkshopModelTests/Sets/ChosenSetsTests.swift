import PlainText
import Testing

@testable import WorkshopModel

/// Which sets a file tells, by the names that people type.
@Suite struct ChosenSetsTests {
  /// The year of the company and of Sales, and what `change` adds.
  private func workshop(_ change: (inout TwoSets) throws -> Void = { _ in }) throws -> Workshop {
    var two = try TwoSets()
    try two.openSession()
    try two.happen(.suggestionAdded(text: "Sell to towns", set: two.below))
    try change(&two)
    return two.workshop
  }

  private func titles(
    _ workshop: Workshop, _ unit: CleanText?, _ cycle: CleanText? = nil
  ) throws -> [CleanText] {
    let names = UnitNames(workshop)
    return try workshop.sets(ofUnit: unit, inCycle: cycle).map { names.title(of: $0) }
  }

  private func refusal(
    _ workshop: Workshop, _ unit: CleanText?, _ cycle: CleanText? = nil
  ) -> CleanText? {
    do throws(Rejection) {
      _ = try workshop.sets(ofUnit: unit, inCycle: cycle)
      return nil
    } catch {
      return error.reason
    }
  }

  @Test func withoutANameAllAreToldTheCompanyFirst() throws {
    #expect(try titles(workshop(), nil) == ["Acme 2027", "Sales 2027"])
  }

  @Test func aUnitIsFoundWhateverTheCaseAndTheAccents() throws {
    #expect(try titles(workshop(), "sÁLES") == ["Sales 2027"])
    #expect(try titles(workshop(), "acme") == ["Acme 2027"])
    #expect(try titles(workshop(), nil, "2027") == ["Acme 2027", "Sales 2027"])
    #expect(try titles(workshop(), "sales", "2027") == ["Sales 2027"])
  }

  @Test func anUnknownNameIsRefusedWithWhatThereIs() throws {
    let workshop = try workshop()
    #expect(
      refusal(workshop, "Legal") == "There is no unit Legal. There are OKRs of: Acme, Sales.")
    #expect(refusal(workshop, nil, "2031") == "There is no cycle 2031. There are: 2027.")
    #expect(refusal(workshop, "sales", "2031") == "sales has no OKRs for 2031, but for: 2027.")
    #expect(refusal(workshop, "Sales\nx")?.string.contains("\n") == false)
  }

  @Test func aUnitWithoutOKRsIsToldFromOneThatIsNotThere() throws {
    let workshop = try workshop { try $0.happen(.unitAdded(name: "Legal", parent: Unit.companyID)) }
    #expect(refusal(workshop, "legal") == "legal has no OKRs yet. There are OKRs of: Acme, Sales.")
  }

  @Test func aNameOfTwoUnitsIsAskedAbout() throws {
    let workshop = try workshop { two in
      try two.happen(.sessionEnded(overriding: []))
      let team = UnitID(try two.happen(.unitAdded(name: "sales", parent: two.sales)))
      try two.happen(
        .sessionOpened(
          kind: .unit, set: nil, opening: SetPlan(unit: team, cycle: TwoSets.year, serves: nil),
          agenda: SessionKind.unit.agenda, absent: []))
    }
    #expect(
      refusal(workshop, "SALES")
        == "SALES is the name of 2 units. Say which: Sales (department), sales (team of Sales).")
    #expect(try titles(workshop, "Sales (department)") == ["Sales (department) 2027"])
    #expect(try titles(workshop, "sales (Team of Sales)") == ["sales (team of Sales) 2027"])
  }

  @Test func anEmptySetIsToldOnlyWhenItIsNamed() throws {
    var two = try TwoSets()
    try two.openSession()
    #expect(try titles(two.workshop, nil) == ["Acme 2027"])
    #expect(try titles(two.workshop, "Sales") == ["Sales 2027"])
    #expect(try titles(two.workshop, nil, "2027") == ["Acme 2027", "Sales 2027"])
  }

  @Test func anOrganisationWithoutObjectivesIsToldAllTheSame() throws {
    var timeline = Timeline()
    try timeline.append(
      EventRecord(
        seq: 1, at: Timestamp(seconds: 0), author: .desk,
        event: .workshopCreated(
          organisation: "Acme", cycle: TwoSets.year, agenda: AgendaItem.annual)))
    #expect(WorksheetBook(timeline).worksheets == [Worksheet(timeline)])
  }

  @Test func oneSetMustBeMeant() throws {
    let workshop = try workshop()
    #expect(try workshop.set(ofUnit: "Sales", inCycle: nil).unit == UnitID(5))
    #expect(
      throws: Rejection("One unit and one cycle are needed. There are: Acme 2027, Sales 2027.")
    ) { try workshop.set(ofUnit: nil, inCycle: "2027") }
  }
}
