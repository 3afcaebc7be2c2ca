import WorkshopModel

/// Where a long history is gone on with instead of being replayed from its first event.
///
/// They lie with the one who uses the program and not in the workshop: a file that came from elsewhere
/// cannot bring a model that its events do not add up to, a program of another age opens the same
/// file, one that may only be read is quick too, and nothing in the file is at stake. They are closed with
/// a hash that only the file holds, so that nobody reads a workshop where there is none any more.
public struct Checkpoints {
  private let shelf: any CheckpointShelf
  private let program: [UInt8]
  private let purpose: CheckpointPurpose

  /// A shorter history is replayed in a moment.
  public static let worthwhile = 250
  /// So many events further on the next one is kept.
  static let stride = 128

  /// - Parameter program: tells this build of the program from every other.
  public init(
    _ shelf: any CheckpointShelf, program: [UInt8], for purpose: CheckpointPurpose = .work
  ) {
    self.shelf = shelf
    self.program = program
    self.purpose = purpose
  }

  /// The history of `store` gone on with from a checkpoint that fits it; nil where none fits.
  /// - Returns: with it the last record in the checkpoint of this purpose; 0 where it began with another.
  func opened(
    _ store: any EventStore
  ) throws(StoreError) -> (timeline: Timeline, keptSeq: Int)? {
    for usable in purpose.usable {
      guard let (timeline, seq) = try opened(store, from: usable) else { continue }
      return (timeline, usable == purpose ? seq : 0)
    }
    return nil
  }

  private func opened(
    _ store: any EventStore, from purpose: CheckpointPurpose
  ) throws(StoreError) -> (Timeline, Int)? {
    guard let saved = try saved(of: store, purpose) else { return nil }
    let records = try store.events(after: saved.seq)
    guard let timeline = try? Timeline(saved, then: records) else { return nil }
    return (timeline, saved.seq)
  }

  /// The one that fits the events of `store`.
  private func saved(
    of store: any EventStore, _ purpose: CheckpointPurpose
  ) throws(StoreError) -> SavedCheckpoint? {
    guard try store.lastSeq >= Self.worthwhile, let name = try name(of: store, purpose),
      let closed = shelf.bytes(named: name)
    else { return nil }
    let seal = CheckpointSeal(program: program)
    guard let lastSeq = seal.lastSeq(of: closed), let hash = try store.chainHash(of: lastSeq)
    else { return nil }
    return seal.open(closed, lastSeq, hash)
  }

  /// Whether what is kept for `purpose` and fits the events of `store` leads to `workshop`, and how far it
  /// goes; nil where none fits.
  /// - Parameter workshop: what the events add up to; nil where they do not.
  func agreement(
    of store: any EventStore, with workshop: Workshop?, for purpose: CheckpointPurpose
  ) throws(StoreError) -> (isSame: Bool, seq: Int)? {
    guard let (quick, seq) = try opened(store, from: purpose) else { return nil }
    return (quick.workshop == workshop, seq)
  }

  /// What is to be kept of `timeline`; nil where its history is short enough to be replayed.
  func toKeep(of timeline: Timeline) -> SavedCheckpoint? {
    timeline.lastSeq < Self.worthwhile ? nil : purpose.checkpoint(of: timeline)
  }

  func save(_ saved: SavedCheckpoint, of store: any EventStore) throws(StoreError) {
    guard let name = try name(of: store, purpose),
      let hash = try store.chainHash(of: saved.lastSeq)
    else { return }
    shelf.keep(try CheckpointSeal(program: program).close(saved, hash), named: name)
  }

  /// Removes what is kept of `store` for these purposes.
  func forget(
    _ store: any EventStore, _ purposes: [CheckpointPurpose] = CheckpointPurpose.allCases
  ) throws(StoreError) {
    for purpose in purposes {
      if let name = try name(of: store, purpose) { shelf.remove(name) }
    }
  }

  /// The name of the file that a checkpoint is kept in. It depends on the place of the workshop, so that
  /// a copy of it has another.
  private func name(
    of store: any EventStore, _ purpose: CheckpointPurpose
  ) throws(StoreError) -> String? {
    guard let first = try store.chainHash(of: 1) else { return nil }
    let digits = Array("0123456789abcdef".utf8)
    let hash = try Sodium.hash(first + Array("\(purpose.rawValue) \(store.place ?? "")".utf8))
    return String(
      decoding: hash.prefix(16).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] },
      as: UTF8.self)
  }
}
