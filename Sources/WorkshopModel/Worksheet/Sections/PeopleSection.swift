import PlainText

extension WorksheetSection {
  /// Who was there.
  public static let people = WorksheetSection(
    "people", "who took part", sheet: Sheet(name: "People", heads: ["Took part"])
  ) { Block.titled("Took part", $0.people) }
}

extension Worksheet {
  /// Names only: who is there, and who was there and took a turn.
  public var people: [CleanText] {
    guard isAboutFirstSet else { return [] }
    let workshop = source.workshop
    return workshop.people
      .filter { !workshop.isAbsent($0.id) || workshop.hasTakenTurns($0.id) }.map(\.name)
  }
}
