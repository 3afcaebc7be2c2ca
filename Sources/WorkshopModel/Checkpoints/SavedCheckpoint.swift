import PlainText

/// A workshop as it stood some way before the end of its history, to be kept for the next opening. It
/// says nothing that the events up to its last one do not say, and is to be used with these only.
public struct SavedCheckpoint: Sendable {
  let checkpoint: Checkpoint
  /// Of the records in it, those that are undone by the last record there was.
  let undone: Set<Int>
  let began: Timestamp
  /// Of the last record there was.
  public let lastSeq: Int

  /// Of the last record in it.
  public var seq: Int { checkpoint.seq }
}

extension SavedCheckpoint {
  /// nil where this program did not write `bytes`.
  public init?(_ bytes: UnsafeRawBufferPointer) {
    var reader = KeptReader(bytes)
    guard let read = try? SavedCheckpoint(from: &reader), reader.isAtEnd, read.seq >= 0,
      read.seq <= read.lastSeq
    else { return nil }
    self = read
  }

  public init?(_ bytes: [UInt8]) {
    guard let read = bytes.withUnsafeBytes({ SavedCheckpoint($0) }) else { return nil }
    self = read
  }

  public var bytes: [UInt8] {
    var kept = KeptBytes()
    kept.add(self)
    return kept.bytes
  }
}

extension SavedCheckpoint: Kept {
  func write(to bytes: inout KeptBytes) {
    bytes.add(lastSeq, began, undone.sorted(), checkpoint)
  }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    lastSeq = try bytes.next()
    began = try bytes.next()
    undone = Set(try bytes.next() as [Int])
    checkpoint = try bytes.next()
  }
}
