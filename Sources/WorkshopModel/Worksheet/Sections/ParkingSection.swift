import PlainText

extension WorksheetSection {
  /// What waits for later.
  public static let parking = WorksheetSection(
    "parking", "the parking lot", sheet: Sheet(name: "Parking lot", heads: ["Parked"])
  ) { Block.titled("Parking lot", $0.parked) }
}

extension Worksheet {
  /// Thoughts of the organisation, and what the shortlists of this set left aside.
  public var parked: [CleanText] {
    (isAboutFirstSet ? source.workshop.parkedItems.map(\.text) : [])
      + source.set.leftAside.map(\.text)
  }
}
