import PlainText
import WorkshopModel

extension Ledger {
  /// What holds now, as of the last look at the file. Whether the others still run is asked anew.
  public var live: LiveState {
    let faces = liveNotes.filter { $0.key != ownNote }.compactMap { OpenFace($0.value) }
    let running = faces.filter(\.process.isAlive)
    return LiveState(
      stage: stage, others: Dictionary(running.map { ($0.kind, 1) }, uniquingKeysWith: +))
  }

  /// Says that this process has the workshop open, until `close`. Faces of processes that have
  /// ended without saying so are taken out.
  public func enter(as kind: FaceKind) throws(StoreError) {
    leave()
    let note = LiveNote.face(String(UInt64.random(in: 1...UInt64.max), radix: 16))
    try change { notes in notes[note] = OpenFace(kind, .current).text }
    ownNote = note
  }

  /// Shows the room something else.
  public func setStage(_ stage: RoomStage) throws(StoreError) {
    let text = CleanText(try JSONText.encode(stage))
    try change { notes in notes[.stage] = stage == .automatic ? nil : text }
  }

  /// Says that this process has let go. Where that cannot be written its end will tell.
  func leave() {
    guard let note = ownNote else { return }
    ownNote = nil
    try? store.changeLiveNotes { notes in notes[note] = nil }
  }

  /// What a later Rooftop wrote, or a hand, counts as nothing chosen.
  private var stage: RoomStage {
    liveNotes[.stage].flatMap { try? JSONText.decode(RoomStage.self, from: $0.string) }
      ?? .automatic
  }

  private func change(
    _ change: (inout [LiveNote: CleanText]) -> Void
  ) throws(StoreError) {
    var written = liveNotes
    try store.changeLiveNotes { notes in
      change(&notes)
      notes = notes.filter { note, text in
        guard case .face = note else { return true }
        return OpenFace(text)?.process.isAlive == true
      }
      written = notes
    }
    liveNotes = written
  }
}
