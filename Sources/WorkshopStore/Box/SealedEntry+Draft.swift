import Foundation
import PlainText
import WorkshopModel

extension SealedEntry {
  /// The entry as the text of a draft, to be changed and dropped into the box again.
  public var draft: CleanText? {
    (try? JSONText.encode(self)).map { CleanText($0) }
  }

  /// What `draft` made; nil for any other text.
  public init?(draft: CleanText) {
    guard let entry = try? JSONText.decode(SealedEntry.self, from: draft.string) else { return nil }
    self = entry
  }
}
