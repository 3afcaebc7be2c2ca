import Foundation
import PlainText
import WorkshopModel

/// Who gets an unfinished turn back: at the terminal where it was typed, whoever picks its writer's
/// name; at any other, who also knows the two words that its writer was shown.
public struct DraftLock: Codable, Hashable, Sendable {
  /// The terminal; nil where it could not be told.
  let place: String?
  let salt: Data
  /// The slow hash of the words.
  let hash: Data

  init(
    _ words: Receipt, place: String?, salt: [UInt8], hardness: Sodium.Hardness
  ) throws(StoreError) {
    self.place = place
    self.salt = Data(salt)
    hash = Data(
      try Sodium.slowHash(Array(words.words.string.utf8), salt: salt, hardness: hardness))
  }

  /// The lock on `draft`; nil where there is none, as on every draft of a Rooftop that had no locks.
  public init?(on draft: CleanText) {
    guard let lock = LockedDraft(draft)?.lock else { return nil }
    self = lock
  }

  /// Whether it is open at the terminal `place` without any words.
  public func isOpen(at place: String?) -> Bool { place != nil && place == self.place }

  func opens(with words: Receipt, hardness: Sodium.Hardness) throws(StoreError) -> Bool {
    let tried = try DraftLock(words, place: place, salt: [UInt8](salt), hardness: hardness)
    return Sodium.areEqual([UInt8](tried.hash), [UInt8](hash))
  }
}

/// An unfinished turn as it is kept.
struct LockedDraft: Codable {
  let entry: SealedEntry
  let lock: DraftLock

  init(_ entry: SealedEntry, _ lock: DraftLock) {
    self.entry = entry
    self.lock = lock
  }

  /// nil for any other text.
  init?(_ draft: CleanText) {
    guard let kept = try? JSONText.decode(LockedDraft.self, from: draft.string) else { return nil }
    self = kept
  }

  var draft: CleanText? { (try? JSONText.encode(self)).map { CleanText($0) } }
}
