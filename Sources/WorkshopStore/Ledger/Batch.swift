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

  /// Judges the records, unless they are history, and makes them true.
  func add(to timeline: inout Timeline) throws(Rejection) {
    timeline.announce(records.count)
    for record in records {
      if isHistory { try timeline.evolve(record) } else { try timeline.append(record) }
    }
  }

  func seal(in box: inout SealedBox) throws(StoreError) {
    for round in opened { try box.prepare(round) }
    guard let round, !entries.isEmpty else { return }
    try box.add(entries, to: round)
  }

  /// Whether there is anything to change in the box.
  var touchesBox: Bool { !entries.isEmpty || !opened.isEmpty }

  /// The rounds of suggestions that are opened now, and not shown with the same records.
  private var opened: [RoundID] {
    guard !isHistory else { return [] }
    var opened: [RoundID] = []
    for record in records {
      switch record.event {
      case .roundOpened(.suggestions, _): opened.append(RoundID(record.seq))
      case .roundRevealed(let round, _): opened.removeAll { $0 == round }
      default: break
      }
    }
    return opened
  }
}
