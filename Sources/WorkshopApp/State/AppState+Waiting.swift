import PlainText
import WorkshopModel
import WorkshopStore

/// What is to be, though the file may not have it yet.
extension AppState {
  /// The text of `slot`.
  func draft(in slot: DraftSlot) -> CleanText? { waiting.unsaved(slot) ?? drafts[slot] }

  /// What the room is to see.
  var stage: RoomStage { waiting.stage ?? live.stage }

  /// Somebody thought better of what waits: it is not tried again.
  /// - Returns: whether something decided is given up.
  @discardableResult
  mutating func giveUp(_ asker: Effect.Asker) -> Bool { waiting.giveUp(asker) }
}
