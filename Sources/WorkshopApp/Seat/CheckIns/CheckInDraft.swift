import FoundationEssentials
import PlainText
import WorkshopModel

/// A check-in that was begun at a seat, as its draft is kept.
struct CheckInDraft: Codable, Hashable, Sendable {
  /// When it was begun.
  let day: CalendarDate
  /// The value, how sure they are, and the line why, as far as they are typed.
  let fields: [CleanText]
}

extension CheckInDraft {
  /// nil for any other text.
  init?(_ text: CleanText) {
    guard let kept = try? JSONDecoder().decode(Self.self, from: Data(text.string.utf8)) else {
      return nil
    }
    self = kept
  }

  var text: CleanText? {
    (try? JSONEncoder().encode(self)).flatMap { String(data: $0, encoding: .utf8) }
      .map { CleanText($0) }
  }
}
