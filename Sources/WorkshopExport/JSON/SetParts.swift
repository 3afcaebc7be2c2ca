import PlainText
import WorkshopModel

extension WorkshopDocument {
  /// The company, a department or a team.
  public struct UnitPart: Hashable, Sendable, Codable {
    public let id: UnitID
    public let name: CleanText
    public let level: String
    /// Absent for the company.
    public let parent: UnitID?
    /// Whether nobody works in it any more; absent where somebody does.
    public let archived: Bool?
  }

  /// The objectives of one unit in one cycle, as its worksheet tells them.
  public struct SetPart: Hashable, Sendable, Codable {
    public let id: SetID
    public let unit: UnitID
    public let cycle: Cycle
    /// The set above; absent at the top.
    public let serves: SetID?
    /// `drafting`, `agreed` or `closed`.
    public let state: CleanText
    public let objectives: [ObjectivePart]
    public let decision: CleanText?
    public let acceptance: CleanText?
    /// `Closed, 0.64 healthy`; absent while its cycle is open.
    public let closing: CleanText?
    public let parked: [CleanText]
    /// How the units below move it; absent where none has said anything.
    public let alignment: AlignmentPart?
    /// Absent where nothing of the kind was written.
    public let weeks: WeeksPart?
  }
}

extension WorkshopDocument.UnitPart {
  /// From the company down, each before those below it.
  static func all(of workshop: Workshop) -> [Self] {
    UnitTree(workshop, archived: true).rows.map { row in
      Self(
        id: row.unit.id, name: row.unit.name, level: row.level.words.string,
        parent: row.unit.parent, archived: row.unit.isArchived ? true : nil)
    }
  }
}

extension WorkshopDocument.SetPart {
  private static func state(of set: OKRSet, _ agreed: Set<SetID>) -> SetState {
    set.isClosed ? .closed : agreed.contains(set.id) ? .agreed : .drafting
  }

  static func all(of workshop: Workshop) -> [Self] {
    let agreed = workshop.agreedSets
    return workshop.setsInOrder.map { set in
      let worksheet = Worksheet(workshop, about: set)
      return Self(
        id: set.id, unit: set.unit, cycle: set.cycle, serves: set.serves,
        state: state(of: set, agreed).words,
        objectives: worksheet.objectives.map(WorkshopDocument.ObjectivePart.init),
        decision: worksheet.decision, acceptance: worksheet.acceptance,
        closing: worksheet.closing, parked: worksheet.parked,
        alignment: WorkshopDocument.AlignmentPart(set, workshop),
        weeks: WorkshopDocument.WeeksPart(set))
    }
  }
}
