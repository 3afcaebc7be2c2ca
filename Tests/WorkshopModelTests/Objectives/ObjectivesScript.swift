import PlainText

@testable import WorkshopModel

/// A workshop with one objective, ready for key results.
struct ObjectivesScript {
  private(set) var timeline = Timeline()
  private(set) var id = ObjectiveID(0)

  init() throws {
    let cycle = Cycle.annual(containing: CalendarDate(dayNumber: 20_880), firstMonth: 1)
    try add(.workshopCreated(organisation: "Café", cycle: cycle, agenda: AgendaItem.annual))
    let suggestion = SuggestionID(try add(.suggestionAdded(text: "A good place")))
    id = ObjectiveID(try add(.shortlistDecided(chosen: [suggestion], how: .hand)))
  }

  var workshop: Workshop { timeline.workshop }
  var objective: Objective { workshop.currentSet.allObjectives[0] }

  /// The sequence number of the new record.
  @discardableResult
  mutating func add(_ event: Event) throws -> Int {
    let seq = timeline.lastSeq + 1
    try timeline.append(
      EventRecord(seq: seq, at: Timestamp(seconds: seq), author: .desk, event: event))
    return seq
  }

  mutating func addKeyResult(
    _ sentence: CleanText, kind: KeyResultKind = .increase
  ) throws -> KeyResultID {
    KeyResultID(
      try add(
        .keyResultAdded(
          objective: id, wording: KeyResultWording(sentence: sentence, kind: kind))))
  }
}
