import CSodium
import WorkshopModel

/// Closes a checkpoint so that only whoever holds the workshop can open it, and only this program, as
/// it was built now, takes it for its own: the key is made of both. What was changed since does not
/// open at all.
struct CheckpointSeal {
  /// Tells this build of the program from every other.
  let program: [UInt8]

  private static let numberSize = 8
  private static let nonceSize = 24
  private static let proofSize = 16

  /// - Parameter hash: of the chain after the last record that `saved` knows.
  func close(_ saved: SavedCheckpoint, _ hash: [UInt8]) throws(StoreError) -> [UInt8] {
    let bytes = saved.bytes
    let nonce = try Sodium.random(Self.nonceSize)
    let key = try key(saved.lastSeq, hash)
    var box = [UInt8](repeating: 0, count: bytes.count + Self.proofSize)
    guard crypto_secretbox_easy(&box, bytes, UInt64(bytes.count), nonce, key) == 0 else {
      throw .noCryptography
    }
    return Chain.bytes(of: saved.lastSeq) + nonce + box
  }

  /// How many records the one who closed it knew; nil for bytes that are nothing of the kind.
  func lastSeq(of closed: [UInt8]) -> Int? {
    guard closed.count > Self.numberSize + Self.nonceSize + Self.proofSize else { return nil }
    let number = closed[..<Self.numberSize].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return Int(exactly: number)
  }

  /// Opens it where it lies: a copy of a long one would take longer than its key.
  func open(
    _ closed: consuming [UInt8], _ lastSeq: Int, _ hash: [UInt8]
  ) -> SavedCheckpoint? {
    guard let key = try? key(lastSeq, hash) else { return nil }
    let nonce = Array(closed[Self.numberSize..<Self.numberSize + Self.nonceSize])
    let saved = closed.withUnsafeMutableBytes { raw -> SavedCheckpoint? in
      let box = UnsafeMutableRawBufferPointer(
        rebasing: raw[(Self.numberSize + Self.nonceSize)...])
      guard let place = box.baseAddress?.assumingMemoryBound(to: UInt8.self),
        crypto_secretbox_open_easy(place, place, UInt64(box.count), nonce, key) == 0
      else { return nil }
      return SavedCheckpoint(UnsafeRawBufferPointer(rebasing: box.dropLast(Self.proofSize)))
    }
    guard let saved, saved.lastSeq == lastSeq else { return nil }
    return saved
  }

  private func key(_ lastSeq: Int, _ hash: [UInt8]) throws(StoreError) -> [UInt8] {
    try Sodium.hash(
      Array("rooftop checkpoint".utf8) + Chain.bytes(of: lastSeq) + hash + program)
  }
}
