import WorkshopModel

/// The two words that open a draft at another terminal. Their slow hash is made on another thread
/// while their writer begins, because nobody should wait for it.
final class DraftWords: Sendable {
  let words: Receipt
  private let lock = Promise<Result<DraftLock, StoreError>>()

  /// - Parameter worker: nil where the system has no thread to spare: the hash is made here.
  init(
    place: String?, hardness: Sodium.Hardness, on worker: Worker?
  ) throws(StoreError) {
    let words = try Receipt.drawn()
    let salt = try Sodium.random(Sodium.saltSize)
    self.words = words
    let make: @Sendable () -> Void = { [lock] in
      lock.keep(
        Result { () throws(StoreError) in
          try DraftLock(words, place: place, salt: salt, hardness: hardness)
        })
    }
    if let worker { worker.start(make) } else { make() }
  }

  /// `entry` under the lock; waits until that is made.
  func locked(_ entry: SealedEntry) throws(StoreError) -> LockedDraft {
    guard let made = lock.kept() else { throw .noCryptography }
    return LockedDraft(entry, try made.get())
  }
}
