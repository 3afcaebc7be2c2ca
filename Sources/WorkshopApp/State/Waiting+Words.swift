import PlainText
import WorkshopModel
import WorkshopStore

extension AppState {
  /// What is said at the desk and in the room.
  var shownMessage: Message? { waitingMessage(over: message) }

  /// What is being waited for, or `answer` to the last key. A refusal is seen first.
  func waitingMessage(over answer: Message?) -> Message? {
    let isTold = waiting.told(at: now) != nil && answer?.kind != .refusal
    return isTold ? waitingMessage ?? answer : answer ?? waitingMessage
  }

  /// What is being waited for, once anybody must know.
  private var waitingMessage: Message? {
    guard let problem = waiting.told(at: now) else {
      return waiting.hasAsker ? Message("One moment: others are writing too.") : nil
    }
    guard problem.isBusy else {
      return waiting.isBehind ? Message(problem.message, .refusal) : nil
    }
    guard face != .room else { return Message(problem.waitingWords, .refusal) }
    let comfort: CleanText = seat == nil ? "Nothing is lost." : "Your text is kept."
    return Message("\(problem.waitingWords) \(comfort)", .refusal)
  }

  /// How it stands with what was typed and decided here.
  var saving: Saving {
    if saveProblem != nil || waiting.hasUnsaved && waiting.told(at: now) != nil { return .failing }
    if waiting.hasUnsaved { return .waiting }
    return draftDirtySince != nil || typedAt != nil ? .typing : .saved
  }

  /// Somebody thought better of what waits: it is not tried again.
  /// - Returns: whether something decided is given up.
  @discardableResult
  mutating func giveUp(_ asker: Effect.Asker) -> Bool { waiting.giveUp(asker) }

  /// The text of `slot` as it is to be, though it may not be on disk yet.
  func draft(in slot: DraftSlot) -> CleanText? { waiting.unsaved(slot) ?? drafts[slot] }

  /// What the room is to see, though it may not see it yet.
  var stage: RoomStage { waiting.stage ?? live.stage }
}

enum Saving: Hashable, Sendable {
  case saved, typing, waiting, failing
}

extension StoreError {
  /// What is said while the same thing is tried again and again.
  fileprivate var waitingWords: CleanText {
    switch self {
    case .waitingFor(let process):
      "Waiting for process \(process), which has stopped in the middle of writing."
    case .locked: "Waiting for another program that holds the file."
    default: message
    }
  }
}
