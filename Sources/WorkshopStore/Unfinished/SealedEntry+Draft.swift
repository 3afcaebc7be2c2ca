import Foundation
import PlainText
import WorkshopModel

extension SealedEntry {
  /// The entry as the text of a draft, to be changed and dropped into the box again.
  public var draft: CleanText? {
    (try? JSONText.encode(self)).map { CleanText($0) }
  }

  /// What `draft` made, under a lock or not; nil for any other text.
  public init?(draft: CleanText) {
    if let locked = LockedDraft(draft) {
      self = locked.entry
    } else if let entry = try? JSONText.decode(SealedEntry.self, from: draft.string) {
      self = entry
    } else {
      return nil
    }
  }
}
