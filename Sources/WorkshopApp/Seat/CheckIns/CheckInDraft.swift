import PlainText
import WorkshopModel

/// A check-in that was begun at a seat, as its draft is kept.
struct CheckInDraft: DraftContent, Hashable, Sendable {
  /// When it was begun.
  let day: CalendarDate
  /// The value, how sure they are, and the line why, as far as they are typed.
  let fields: [CleanText]
}
