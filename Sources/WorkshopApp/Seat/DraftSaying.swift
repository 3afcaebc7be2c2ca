import PlainText
import TerminalUI
import WorkshopModel
import WorkshopStore

/// What the screens say of a text that is not finished: one set of words for desk and seat.
enum DraftSaying {
  /// Said where a desk opens whose program was killed.
  static let restored: CleanText = "Your draft is back."
  /// A form or a check-in was left with text in it.
  static let kept: CleanText = "Your draft is kept."
  static let closed: CleanText = "This round has been closed meanwhile. Your draft is kept."

  /// Said when nobody types any more; the next person reads it.
  static let leftHere: CleanText =
    "A draft was left here and is kept. Its writer's name brings it back at this seat."

  static func back(to name: CleanText) -> CleanText { "Your draft is back, \(name)." }

  /// A check-in that was begun on `day`, by whoever owned the key result then.
  static func begun(on day: CalendarDate, today: CalendarDate) -> CleanText {
    day == today
      ? "What was begun here is back."
      : "What was begun here on \(day.words) is back. Look at it before you press Enter."
  }

  /// While somebody is at `step`: how to come back to the text.
  static func comeBack(_ words: Receipt, _ room: SeatRoom, at step: any SeatStep) -> [StyledText] {
    guard let elsewhere = elsewhere(words, room, at: step) else {
      return [StyledText("If you stop, your name brings this draft back, here only.", .secondary)]
    }
    return [
      StyledText("If you stop, your name brings this draft back here.", .secondary), elsewhere,
    ]
  }

  /// What brings the text to another seat; nil for whoever hides what they write.
  static func elsewhere(
    _ words: Receipt, _ room: SeatRoom, at step: any SeatStep
  ) -> StyledText? {
    guard room.options.veil != .letters else { return nil }
    let caution: CleanText =
      room.standsAlone || step.written == nil ? "" : " (F3 hides them)"
    return StyledText("At another seat, type: ", .secondary) + StyledText(words.words, .accent)
      + StyledText(caution, .secondary)
  }

  /// `1 draft`
  static func count(_ drafts: Int) -> CleanText { "\(drafts) \(drafts == 1 ? "draft" : "drafts")" }

  /// `1 draft is kept`
  static func countKept(_ drafts: Int) -> CleanText {
    "\(count(drafts)) \(drafts == 1 ? "is" : "are") kept"
  }
}
