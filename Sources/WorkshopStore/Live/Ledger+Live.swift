import PlainText
import WorkshopModel

extension Ledger {
  /// What holds now: the stage as of the last look at the file, and who else has it open, asked anew.
  public var live: LiveState {
    LiveState(stage: stage, others: (try? store.facesElsewhere()) ?? [:], calls: standingCalls)
  }

  /// Says that this process has the workshop open, until `close` or until it ends in whatever way.
  public func enter(as kind: FaceKind) throws(StoreError) { try store.enter(as: kind) }

  /// Shows the room something else.
  public func setStage(_ stage: RoomStage) throws(StoreError) {
    let text = CleanText(try JSONText.encode(stage))
    var written = liveNotes
    try store.changeLiveNotes { notes in
      notes[.stage] = stage == .automatic ? nil : text
      written = notes
    }
    liveNotes = written
  }

  /// What a later Rooftop wrote, or a hand, counts as nothing chosen.
  static func stage(in notes: [LiveNote: CleanText]) -> RoomStage {
    notes[.stage].flatMap { try? JSONText.decode(RoomStage.self, from: $0.string) } ?? .automatic
  }
}
