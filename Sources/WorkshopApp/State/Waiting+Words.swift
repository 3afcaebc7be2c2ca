import PlainText
import WorkshopModel
import WorkshopStore

extension AppState {
  /// What is said at the desk and in the room.
  var shownMessage: Message? { waitingMessage(over: message) }

  /// What is being waited for, or `answer` to the last key. A refusal is seen first.
  func waitingMessage(over answer: Message?) -> Message? {
    let isTold = waiting.told(at: now) != nil && answer?.kind != .refusal
    return isTold ? whatIsWaitedFor ?? answer : answer ?? whatIsWaitedFor
  }

  /// nil as long as nobody must know.
  private var whatIsWaitedFor: Message? {
    guard let problem = waiting.told(at: now) else { return oneMoment }
    guard !waiting.isGone else { return Message(goneWords, .refusal) }
    guard problem.isTriedAgain else {
      return waiting.isBehind ? Message(problem.message, .refusal) : nil
    }
    guard face != .room else { return Message(problem.waitingWords, .refusal) }
    let comfort: CleanText = seat == nil ? "All is kept here." : "Your draft is kept."
    return Message("\(problem.waitingWords) \(comfort)", .refusal)
  }
}

extension AppState {
  /// For whoever has asked for something and has no answer yet.
  private var oneMoment: Message? {
    guard waiting.hasAsker else { return nil }
    if waiting.problem != nil { return Message("One moment: others are writing too.") }
    return waiting.isSlow(at: now) ? Message(.stillSaving) : nil
  }

  /// Who can do what where the file is gone.
  private var goneWords: CleanText {
    // Its file goes with the desk that opened it.
    if workshop.isRehearsal, face != .desk { return "The rehearsal is over." }
    return switch face {
    case _ where seat?.step.slot != nil:
      "The workshop file is gone: nothing can be saved now. Call the facilitator. Your text stays here."
    case .seat where seat?.step.place != .facilitator:
      "The workshop file is gone: nothing can be saved now. Call the facilitator."
    case .seat: "The workshop file is gone. Save a copy at the desk, close this seat, join that."
    case .room:
      "The workshop file is gone. Save a copy at the desk, then open the view of that."
    case .desk:
      "The workshop file is gone: nothing is saved any more. Save a copy first; any step offers it."
    }
  }
}

extension CleanText {
  /// The disk is slow.
  static let stillSaving: CleanText = "Saving… The disk is slow; what you press now comes next."
}

extension StoreError {
  /// What is said while the same thing is tried again and again.
  fileprivate var waitingWords: CleanText {
    switch self {
    case .waitingFor(let process):
      "Waiting for process \(process), which has stopped while it holds the file."
    case .locked: "Waiting for another program that holds the file."
    default: message
    }
  }
}
