import PlainText
import TerminalUI
import WorkshopImport
import WorkshopModel
import WorkshopStore

/// What must happen outside; `update` returns these and touches nothing itself.
enum Effect: Sendable {
  /// Write to the workshop, as this desk or as whoever sits here; the answer comes back as an input with the same `then`.
  case record(Intent, by: Author = .desk, then: FollowUp = .nothing)
  /// Save text being written, or erase it for good (nil).
  case saveDraft(CleanText?, DraftSlot)
  /// Take a slot for the one who is about to write; the answer comes back as an input.
  case hold(DraftSlot)
  /// A suggestion is being written: make its end quick.
  case prepareTurn(SeatTurn)
  /// Draw the words that open the draft of a slot elsewhere; they come back as an input.
  case drawWords(DraftSlot)
  /// Try words on a lock; the answer comes back as an input.
  case openDraft(DraftLock, with: Receipt)
  /// Erase drafts unread; the answer comes back as an input.
  case discardDrafts(PersonID, [DraftSlot])
  /// Let go of it.
  case release(DraftSlot)
  /// Ask for the PIN of the seats, try it or set it; the answer comes back as an input.
  case pin(PinRequest)
  /// Answer this once the disk has taken what was decided before.
  case answerLater(TerminalEvent)
  /// Throw away keys typed and not yet read.
  case discardInput
  /// Erase what scrolled out of sight, once the next picture is shown.
  case eraseScrollback
  /// Draw the seed of the lot after a vote that tied; the answer comes back as an input.
  case drawLotSeed(round: RoundID)
  /// Write a file of the worksheet; what came of it comes back as an input.
  case export(ExportOrder)
  /// Read a file somebody prepared; what it holds comes back as an input.
  case readImport(ImportOrder)
  /// Bring all of it in, or nothing; what came of it comes back as an input.
  case bringIn(ImportSource)
  /// Let the room see something else, and say whether it is blank.
  case setStage(RoomStage, saying: Bool = false)
  /// Ask for the facilitator at this seat, or take that back.
  case call(Bool, seat: Int)
  /// The facilitator has seen all calls of the seats.
  case answerCalls
  /// Find out who else has the workshop open, and who is writing there.
  case lookAround
  /// No screen is to be kept alive any more: what follows may take its time.
  case waitLonger
  /// Save the workshop as a new file, as it was typed, and go on there; the answer comes back as an
  /// input.
  case saveCopy(String)
  /// Stop, and go on with a screen to keep alive.
  case suspend
}

/// What a write was for, so that its answer finds its way.
enum FollowUp: Hashable, Sendable {
  case nothing
  /// The timer stands still because the last desk is left: that is no step of anybody.
  case pausedByLeaving
  /// Say this when it is on disk.
  case say(CleanText)
  /// The kind and unit that the sentence of a key result says are on disk: offer its values.
  case takeSentence(KeyResultID)
  /// The form on top was saved: close it.
  case formSaved
  /// What the room is led through step by step is on disk: begin.
  case moment(Moment)
  /// A turn at the shared terminal was written; its person entered nothing where they passed.
  case turnWritten(hasPassed: Bool)
  /// An entry was taken out of the box at the shared terminal.
  case entryTakenBack
  /// An owner checked a key result in at the shared terminal.
  case checkedIn
  /// The owner took it back.
  case checkInTakenBack
  /// Somebody added their own name at the shared terminal.
  case nameAdded
}

extension Effect {
  /// Another person comes to the keyboard: nothing of the one before may stay for them.
  static let forgetPerson: [Effect] = [.discardInput, .eraseScrollback]

  static func record(_ event: Event, then: FollowUp = .nothing) -> Effect {
    .record(.event(event), then: then)
  }
}
