import PlainText
import TerminalUI
import WorkshopModel
import WorkshopStore

/// Everything that can happen to the program.
enum AppInput: Sendable {
  case terminal(TerminalEvent)
  /// The first picture is shown: the program begins.
  case opened
  /// Time passed.
  case tick
  /// A write is on disk.
  case written(WriteAnswer, then: FollowUp)
  /// A write was refused or failed; nothing of it is on disk.
  case refused(WriteError, then: FollowUp)
  /// The text of a slot is on disk, or erased there.
  case draftSaved(DraftSlot, [DraftSlot: CleanText])
  /// Another process holds the file, or a text could not be saved: it is tried again.
  case waits(Effect, StoreError)
  /// What others wrote could not be read.
  case catchUpFailed(StoreError)
  /// Someone else wrote to the file.
  case caughtUp(Timeline, [DraftSlot: CleanText])
  /// A file was written, or was not.
  case exported(ExportOrder, ExportOutcome)
  /// A prepared file was read, or was not.
  case importRead(ImportOrder, ImportReading)
  /// What was read is on disk, or nothing of it; and the workshop as it is now.
  case broughtIn(Timeline, WriteError?)
  /// What the room sees and who else is there, as they are now.
  case lookedAround(LiveState)
  /// The room sees something else; whether it is blank is to be said.
  case stageSet(LiveState, saying: Bool)
  /// The room could not be shown something else.
  case stageFailed(StoreError)
  /// The call for the facilitator could not be written.
  case callFailed(StoreError)
  /// Others began or stopped writing.
  case heldElsewhere(Set<DraftSlot>)
  /// Whether the slot that was asked for is ours.
  case held(DraftSlot, isMine: Bool)
  /// The words that open the draft of a slot elsewhere.
  case wordsDrawn(DraftSlot, Receipt)
  /// Whether the words that were tried open the lock.
  case draftOpened(DraftLock, Bool)
  /// It could not be found out whether they do.
  case draftNotOpened(StoreError)
  /// A person's drafts are erased, or somebody is writing them.
  case draftsDiscarded(PersonID, Bool, [DraftSlot: CleanText])
  case pin(PinReply)
  /// The workshop lies in a copy from here on.
  case copied(WorkshopCopy)
  /// There is no copy, and why.
  case copyFailed(StoreError)
  case lotSeedDrawn(round: RoundID, seed: Int)
}

extension AppInput {
  /// What others did must not make this desk answer them: two desks would never come to rest.
  var isFromOthers: Bool {
    switch self {
    case .caughtUp, .lookedAround, .heldElsewhere: true
    default: false
    }
  }
}

/// The state of the file after a write, and what the box gave back.
struct WriteAnswer: Sendable {
  /// The number of the event that was asked for: others may have written since.
  let seq: Int
  let timeline: Timeline
  let drafts: [DraftSlot: CleanText]
  let receipt: Receipt?
  let entry: SealedEntry?
}

extension WriteAnswer {
  init(_ written: Written, timeline: Timeline, drafts: [DraftSlot: CleanText]) {
    self.init(
      seq: written.mine.seq, timeline: timeline, drafts: drafts, receipt: written.receipt,
      entry: written.entry)
  }
}
