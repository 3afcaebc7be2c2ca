import WorkshopModel

/// Records that are written together, with the entries that go into the box with them.
public struct Batch: Sendable {
  public let records: [EventRecord]
  let round: RoundID?
  let entries: [SealedEntry]
  /// Whether the records were judged when they were first written, in another file.
  let isHistory: Bool

  init(
    _ records: [EventRecord], sealing entries: [SealedEntry] = [], in round: RoundID? = nil,
    isHistory: Bool = false
  ) {
    self.isHistory = isHistory
    self.records = records
    self.entries = entries
    self.round = round
  }

  func seal(in box: inout SealedBox) throws(StoreError) {
    guard let round, !entries.isEmpty else { return }
    try box.add(entries, to: round)
  }
}
