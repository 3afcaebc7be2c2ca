import PlainText

@testable import WorkshopModel

/// A company with four key results and three departments that are aligned with them.
struct AlignedUnits {
  private(set) var timeline = Timeline()
  private(set) var objectives: [ObjectiveID] = []
  private(set) var keyResults: [KeyResultID] = []
  private(set) var units: [UnitID] = []

  static let year = TwoSets.year
  static let names: [CleanText] = ["Sales", "Repairs", "Logistics"]

  /// The session is in the phase Alignment.
  init() throws {
    try happen(
      .workshopCreated(
        organisation: "Acme", cycle: Self.year,
        agenda: AgendaItem.annual + [AgendaItem(phase: .alignment, minutes: 40)]))
    for text: CleanText in ["Be loved", "Be quick"] {
      objectives.append(ObjectiveID(try happen(.objectiveAdded(text: text))))
    }
    for (place, sentence): (Int, CleanText) in [
      (0, "More come back"), (0, "They tell others"), (1, "Days for a repair"),
      (1, "Parcels a day"),
    ] {
      keyResults.append(
        KeyResultID(
          try happen(
            .keyResultAdded(
              objective: objectives[place], wording: KeyResultWording(sentence: sentence)))))
    }
    for name in Self.names {
      units.append(UnitID(try happen(.unitAdded(name: name, parent: Unit.companyID))))
    }
    try happen(.phaseEntered(phase: PhaseID(1, part: 8), overriding: []))
  }

  var workshop: Workshop { timeline.workshop }
  var company: OKRSet { workshop.sets[0] }
  var matrix: AlignmentMatrix { AlignmentMatrix(company, in: workshop) }

  @discardableResult
  mutating func happen(_ event: Event, by author: Author = .desk) throws -> Int {
    let seq = timeline.lastSeq + 1
    try timeline.append(
      EventRecord(seq: seq, at: Timestamp(seconds: seq), author: author, event: event))
    return seq
  }

  /// One letter a cell: `L`, `s` or `.`; a word for each unit.
  mutating func mark(_ rows: String) throws {
    for (unit, row) in zip(units, rows.split(separator: " ")) {
      for (keyResult, letter) in zip(keyResults, row) where letter != "." {
        try happen(
          .keyResultMarked(
            keyResult: keyResult, unit: unit, mark: letter == "L" ? .lead : .support))
      }
    }
  }

  func refusal(_ event: Event) -> CleanText? { workshop.rejection(of: event)?.reason }
}
