import PlainText
import WorkshopModel
import WorkshopStore

/// What met another process's hold on the file, and is tried again by the loop until it goes through
/// or is given up; the screen answers its keys meanwhile.
struct Waiting: Sendable {
  /// Since when something did not go through; nil while all is well.
  private var since: Timestamp?
  /// Why the last try failed.
  private(set) var problem: StoreError?
  /// Since when each try failed for this same reason.
  private var steadySince: Timestamp?
  /// What one step here decides, in its order. A second step made on top of one that is not written
  /// could not be judged.
  private var decisions: [Effect] = []
  /// What was asked of the file beside that. The next question takes its place.
  private var look: Effect?
  /// Whether others' writes could not be read.
  private(set) var isBehind = false
  /// Texts that are not on disk, each as it was last.
  private var drafts: [DraftSlot: Effect] = [:]
  /// What the room is to see, and whether it is said once it does.
  private var choice: (stage: RoomStage, saying: Bool)?
  /// Slots to let go of once their text is on disk: before that nobody else may write there.
  private var parting: Set<DraftSlot> = []
  /// When it is tried again.
  private(set) var retryAt: Timestamp?

  /// How long nobody is alarmed: when many write at once, each waits for the others. Who holds the
  /// file so long is stuck; where it is now one and now another, the file is only busy, for a while.
  private static let quietSeconds = 2
  private static let busySeconds = 6
  private static let secondsAfterFailure = 3
  private static let milliseconds = 200

  /// What is said where a text that waits is typed on.
  static let givenUpByTyping: CleanText = "Not saved: you have changed it. Enter saves it."

  /// Whether something of this terminal is not on disk.
  var hasUnsaved: Bool { hasDecision || choice != nil || !drafts.isEmpty }

  /// What is lost if the program ends now, in words for whoever decided or typed it. What the room
  /// sees is not: the next desk chooses it anew.
  var unwritten: [CleanText] {
    let isPause = decisions.map(\.pausesTimer)
    return (isPause.contains(false) ? [.lastStep] : [])
      + (isPause.contains(true) ? [.pauseOfTimer] : [])
      + (drafts.isEmpty ? [] : ["The text you typed"])
  }

  var hasDecision: Bool { !decisions.isEmpty }

  /// Whether somebody at the screen waits for an answer.
  var hasAsker: Bool { hasDecision || look != nil }

  func answers(_ asker: Effect.Asker) -> Bool {
    decisions.contains { $0.asker == asker } || look?.asker == asker
  }

  /// Whether the step that waits was decided by `asker`.
  func hasDecision(of asker: Effect.Asker) -> Bool { decisions.contains { $0.asker == asker } }

  /// What the room is to see and does not see yet.
  var stage: RoomStage? { choice?.stage }

  /// What people must be told; nil as long as it may well be over in a moment.
  func told(at now: Timestamp) -> StoreError? {
    guard let problem, let steadySince, let since else { return nil }
    if !problem.isBusy || now >= steadySince + Self.quietSeconds { return problem }
    return now >= since + Self.busySeconds ? .locked : nil
  }

  // MARK: What failed

  mutating func met(_ error: StoreError, with effect: Effect, at now: Timestamp) {
    keep(effect)
    failed(error, at: now)
  }

  private mutating func keep(_ effect: Effect) {
    switch effect {
    case .saveDraft(_, let slot): drafts[slot] = effect
    case .setStage(let stage, let saying):
      choice = (stage, saying || choice?.saying == true)
    default:
      if effect.isDecision { decisions.append(effect) } else { look = effect }
    }
  }

  /// To be asked before anything is done: a decision is kept behind one that waits, for it may stand
  /// on that.
  mutating func holdsBack(_ effect: Effect) -> Bool {
    guard effect.isDecision, hasDecision else { return false }
    decisions.append(effect)
    return true
  }

  mutating func fellBehind(_ error: StoreError, at now: Timestamp) {
    isBehind = true
    failed(error, at: now)
  }

  private mutating func failed(_ error: StoreError, at now: Timestamp) {
    if since == nil { since = now }
    if problem != error { steadySince = now }
    problem = error
    retryAt =
      error.isBusy
      ? Timestamp(milliseconds: now.milliseconds + Self.milliseconds)
      : now + Self.secondsAfterFailure
  }

  // MARK: What is tried again

  /// All of it, once its time has come; what fails again comes back by `met`. Texts go first: saved
  /// after the decision they led to, they would come back for good.
  mutating func due(at now: Timestamp) -> [Effect] {
    guard let moment = retryAt, now >= moment else { return [] }
    retryAt = isBehind ? Timestamp(milliseconds: now.milliseconds + Self.milliseconds) : nil
    return takeAll()
  }

  /// - Parameter newer: texts and what the room is to see, in place of those that wait.
  mutating func takeAll(with newer: [Effect] = []) -> [Effect] {
    for effect in newer { keep(effect) }
    defer { (drafts, choice, decisions, look) = ([:], nil, [], nil) }
    let texts = drafts.sorted { $0.key.description < $1.key.description }.map(\.value)
    let room = choice.map { Effect.setStage($0.stage, saying: $0.saying) }
    return texts + [room].compactMap { $0 } + decisions + [look].compactMap { $0 }
  }

  /// The clock was put back to `now`: nothing has waited since later than that, or waits until then.
  mutating func clockPutBack(to now: Timestamp) {
    since = since.map { min($0, now) }
    steadySince = steadySince.map { min($0, now) }
    retryAt = retryAt.map { min($0, now) }
  }

  // MARK: What need not wait any longer

  mutating func caughtUp() { isBehind = false }

  /// Whether the workshop's file is gone.
  var isGone: Bool { problem == .moved }

  /// The workshop has a file again: what waits is tried there at once.
  mutating func foundAgain(at now: Timestamp) {
    isBehind = false
    retryAt = now
  }

  /// - Returns: whether something decided is given up.
  mutating func giveUp(_ asker: Effect.Asker) -> Bool {
    if look?.asker == asker { look = nil }
    guard hasDecision(of: asker) else { return false }
    decisions.removeAll { $0.asker == asker }
    return true
  }

  /// A later choice for the room was made: one that waits must not come after it.
  mutating func roomAnswered() { choice = nil }

  /// The text of `slot` is on disk, or is part of something that is.
  /// - Returns: whether the slot is to be let go of now.
  mutating func saved(_ slot: DraftSlot) -> Bool {
    drafts[slot] = nil
    return parting.remove(slot) != nil
  }

  /// To be asked when all answers to a try are in.
  mutating func settle() {
    guard !hasUnsaved, !hasAsker, !isBehind else { return }
    (since, steadySince, problem, retryAt) = (nil, nil, nil, nil)
  }

  // MARK: Texts and their slots

  /// The text of `slot` that is not on disk; its value is nil where it is to be erased.
  func unsaved(_ slot: DraftSlot) -> CleanText?? {
    guard case .saveDraft(let text, _) = drafts[slot] else { return nil }
    return .some(text)
  }

  mutating func part(from slot: DraftSlot) { parting.insert(slot) }

  mutating func stay(at slot: DraftSlot) { parting.remove(slot) }
}

extension Effect {
  fileprivate var pausesTimer: Bool {
    if case .record(_, _, .pausedByLeaving) = self { true } else { false }
  }
}
