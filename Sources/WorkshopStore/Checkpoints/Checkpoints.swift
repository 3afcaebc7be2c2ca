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

  /// A shorter history is replayed in a moment.
  public static let worthwhile = 250
  /// So many events further on the next one is kept.
  static let stride = 128

  /// - Parameter program: tells this build of the program from every other.
  public init(_ shelf: any CheckpointShelf, program: [UInt8]) {
    self.shelf = shelf
    self.program = program
  }

  /// The history of `store` gone on with from the checkpoint that fits it, and the last record in that;
  /// nil where none does.
  func opened(_ store: any EventStore) throws(StoreError) -> (Timeline, Int)? {
    guard let saved = try saved(of: store) else { return nil }
    let records = try store.events(after: saved.seq)
    guard let timeline = try? Timeline(saved, then: records) else { return nil }
    return (timeline, saved.seq)
  }

  /// The one that fits the events of `store`.
  func saved(of store: any EventStore) throws(StoreError) -> SavedCheckpoint? {
    guard try store.lastSeq >= Self.worthwhile, let name = try name(of: store),
      let closed = shelf.bytes(named: name)
    else { return nil }
    let seal = CheckpointSeal(program: program)
    guard let lastSeq = seal.lastSeq(of: closed), let hash = try store.chainHash(of: lastSeq)
    else { return nil }
    return seal.open(closed, lastSeq, hash)
  }

  /// Whether the one that fits the events of `store` leads to what they add up to, and how far it goes; nil
  /// where none fits.
  func agreement(with store: any EventStore) throws(StoreError) -> (isSame: Bool, seq: Int)? {
    guard let (quick, seq) = try opened(store) else { return nil }
    let whole = try? Timeline(replaying: try store.events(after: 0))
    return (quick.workshop == whole?.workshop, seq)
  }

  func save(_ saved: SavedCheckpoint, of store: any EventStore) throws(StoreError) {
    guard let name = try name(of: store), let hash = try store.chainHash(of: saved.lastSeq)
    else { return }
    shelf.keep(try CheckpointSeal(program: program).close(saved, hash), named: name)
  }

  func forget(_ store: any EventStore) throws(StoreError) {
    if let name = try name(of: store) { shelf.remove(name) }
  }

  /// The name of the file that a checkpoint is kept in. It depends on the place of the workshop, so that
  /// a copy of it has another.
  private func name(of store: any EventStore) throws(StoreError) -> String? {
    guard let first = try store.chainHash(of: 1) else { return nil }
    let digits = Array("0123456789abcdef".utf8)
    let hash = try Sodium.hash(first + Array((store.place ?? "").utf8)).prefix(16)
    return String(
      decoding: hash.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
