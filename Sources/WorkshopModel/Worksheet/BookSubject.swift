import PlainText

/// What a book of worksheets is about, for its title and for the name of its file.
public struct BookSubject: Hashable, Sendable {
  public let organisation: CleanText
  /// The unit that all of it is about; nil for the company, and where several are.
  public let unit: CleanText?
  /// The name of the cycle that all of it is about; nil where several are.
  public let cycle: CleanText?

  /// The subject of these sets, without making their worksheets.
  public init(_ workshop: Workshop, about sets: [OKRSet]? = nil) {
    let sets = sets ?? workshop.setsToTell
    let names = UnitNames(workshop)
    self.init(
      workshop.organisationInFiles, units: sets.map { names.unitOfWorksheet(of: $0) },
      cycles: sets.map(\.cycle.name))
  }

  init(_ organisation: CleanText, units: [CleanText?], cycles: [CleanText]) {
    self.organisation = organisation
    unit = Set(units).count == 1 ? units[0] : nil
    cycle = Set(cycles).count == 1 ? cycles[0] : nil
  }

  /// "Harbour Bikes: OKRs 2027", without a cycle where several are told.
  public var title: CleanText {
    let whose: CleanText = unit.map { "\($0), " } ?? ""
    return "\(whose)\(organisation): OKRs\(cycle.map { " \($0)" } ?? "")"
  }
}

extension UnitNames {
  /// Nil for the company, whose worksheets bear the organisation's name alone.
  func unitOfWorksheet(of set: OKRSet) -> CleanText? {
    set.unit == Unit.companyID ? nil : self[set.unit]
  }
}
