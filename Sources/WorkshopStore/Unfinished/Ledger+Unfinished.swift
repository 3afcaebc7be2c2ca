import PlainText
import WorkshopModel

extension Ledger {
  /// Draws the two words under which the draft of `slot` is kept from now on.
  public func drawWords(for slot: DraftSlot) throws(StoreError) -> Receipt {
    let worker = hardness == .slow ? Worker() : nil
    let drawn = try DraftWords(place: place, hardness: hardness, on: worker)
    words = (slot, drawn)
    return drawn.words
  }

  /// Whether `typed` are the words of `lock`. Slow on purpose.
  public func opens(_ lock: DraftLock, with typed: Receipt) throws(StoreError) -> Bool {
    try lock.opens(with: typed, hardness: hardness)
  }

  /// Erases the draft of `slot` unread.
  /// - Returns: false while somebody is writing it at another terminal.
  public func discardDraft(of slot: DraftSlot) throws(StoreError) -> Bool {
    guard try hold(slot) else { return false }
    defer { release(slot) }
    try saveDraft(nil, for: slot)
    return true
  }

  /// The text of a turn as it is kept: under the lock of the words that its writer sees.
  func kept(_ text: CleanText?, for slot: DraftSlot) throws(StoreError) -> CleanText? {
    guard let text, let words, words.slot == slot, let entry = SealedEntry(draft: text) else {
      return text
    }
    return try words.drawn.locked(entry).draft
  }

  /// What never reaches a disk need not be slow.
  private var hardness: Sodium.Hardness { store is MemoryStore ? .quick : .slow }
}
