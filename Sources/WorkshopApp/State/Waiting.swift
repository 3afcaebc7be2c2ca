import PlainText
import WorkshopModel
import WorkshopStore

/// What is not on disk: what the disk takes just now and what comes after that, and what met another
/// process's hold on the file and is tried again by the loop until it goes through or is given up. The
/// screen answers its keys meanwhile.
struct Waiting: Sendable {
  /// Since when something did not go through; nil while all is well.
  private var since: Timestamp?
  /// Why the last try failed.
  private(set) var problem: StoreError?
  /// Since when each try failed for this same reason.
  private var steadySince: Timestamp?
  private var kept = Kept()
  /// What the disk takes, or is asked, just now.
  private(set) var atDisk: AtDisk?
  /// Whether others' writes could not be read.
  private(set) var isBehind = false
  /// Slots to let go of once their text is on disk: before that nobody else may write there.
  private var parting: Set<DraftSlot> = []
  /// When it is tried again.
  private(set) var retryAt: Timestamp?

  /// Seconds before a wait is reported: the first number where one process holds the file all the time,
  /// which is stuck then; the second where several take turns, as when many write at once.
  private static let quietSeconds = 2
  private static let busySeconds = 6
  private static let secondsAfterFailure = 3
  private static let milliseconds = 200

  /// What is said where a text that waits is typed on.
  static let givenUpByTyping: CleanText = "Not saved: you have changed it. Enter saves it."

  /// Whether something of this terminal is not on disk.
  var hasUnsaved: Bool {
    hasDecision || kept.choice != nil || !kept.drafts.isEmpty || atDisk?.isWrite == true
  }

  /// What is lost if the program ends now, in words for whoever decided or typed it. What the room
  /// sees is not: the next desk chooses it anew.
  var unwritten: [CleanText] {
    // What only waits its turn at the disk is written before the program ends.
    guard problem != nil else { return [] }
    let isPause = kept.decisions.map(\.pausesTimer)
    return (isPause.contains(false) ? [.lastStep] : [])
      + (isPause.contains(true) ? [.pauseOfTimer] : [])
      + (kept.drafts.isEmpty ? [] : ["The text you typed"])
  }

  var hasDecision: Bool { !kept.decisions.isEmpty || atDisk?.effect?.isDecision == true }

  /// Whether somebody at the screen waits for an answer.
  var hasAsker: Bool { hasDecision || kept.look != nil || atDisk?.effect?.asker != nil }

  func answers(_ asker: Effect.Asker) -> Bool {
    kept.decisions.contains { $0.asker == asker } || kept.look?.asker == asker
      || atDisk?.effect?.asker == asker
  }

  /// Whether the step that waits was decided by `asker`.
  func hasDecision(of asker: Effect.Asker) -> Bool {
    (kept.decisions + [atDisk?.effect].compactMap(\.self)).contains {
      $0.isDecision && $0.asker == asker
    }
  }

  /// Who asked for what the disk has, and for the decisions that it takes next: those cannot be taken
  /// back.
  var onTheirWay: [Effect.Asker] {
    guard atDisk != nil || !kept.decisions.isEmpty else { return [] }
    return ([atDisk?.effect].compactMap(\.self) + (problem == nil ? kept.decisions : []))
      .compactMap(
        \.asker)
  }

  /// Whether a step of `asker` was tried in vain, so that somebody may think better of it.
  func canGiveUp(_ asker: Effect.Asker) -> Bool {
    problem != nil && kept.decisions.contains { $0.asker == asker }
  }

  /// Whether the disk takes something for so long that it must be said.
  func isSlow(at now: Timestamp) -> Bool {
    guard let atDisk, atDisk.isWrite || atDisk.effect?.asker != nil else { return false }
    return atDisk.isAskedFor || now >= atDisk.tellsAt
  }

  /// What the room is to see and does not see yet.
  var stage: RoomStage? {
    if case .setStage(let stage, _)? = atDisk?.effect { return kept.choice?.stage ?? stage }
    return kept.choice?.stage
  }

  /// What people must be told; nil as long as it may well be over in a moment.
  func told(at now: Timestamp) -> StoreError? {
    guard let problem, let steadySince, let since else { return nil }
    if !problem.isBusy || now >= steadySince + Self.quietSeconds { return problem }
    return now >= since + Self.busySeconds ? .locked : nil
  }

  // MARK: What the disk takes

  /// The disk has begun with `effect`, or looks for news where that is nil, and is left to it.
  mutating func goesToDisk(_ effect: Effect?, at now: Timestamp) {
    atDisk = AtDisk(effect: effect, since: now)
  }

  /// A key was pressed that must wait for the disk: whoever pressed it is told at once.
  mutating func askedFor() { atDisk?.isAskedFor = true }

  /// The disk is free for what was asked of it meanwhile.
  mutating func leavesDisk() {
    guard let since = atDisk?.since else { return }
    atDisk = nil
    if hasUnsaved || hasAsker || !kept.errands.isEmpty, retryAt == nil { retryAt = since }
  }

  /// To be asked before anything is done that needs the file. While the disk is busy, all is kept until
  /// it is free; a decision also behind one that waits, for it may stand on that.
  /// - Returns: what is to be done now, in place of what waited for the same.
  mutating func admit(_ effect: Effect) -> Effect? {
    let standsOnAnother = effect.isDecision && hasDecision
    guard atDisk == nil, !standsOnAnother else {
      kept.add(effect)
      return nil
    }
    return kept.giveWay(to: effect)
  }

  // MARK: What failed

  mutating func met(_ error: StoreError, with effect: Effect, at now: Timestamp) {
    kept.putBack(effect)
    failed(error, at: now)
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
    guard atDisk == nil, let moment = retryAt, now >= moment else { return [] }
    retryAt = isBehind ? Timestamp(milliseconds: now.milliseconds + Self.milliseconds) : nil
    return takeAll()
  }

  /// Has `newer` wait too: texts and what the room is to see in place of those that wait already.
  mutating func keep(_ newer: [Effect]) { for effect in newer { kept.add(effect) } }

  var keepsNothing: Bool { kept.all.isEmpty }

  mutating func takeAll() -> [Effect] {
    defer { kept = Kept() }
    return kept.all
  }

  /// The clock was put back to `now`: nothing has waited since later than that, or waits until then.
  mutating func clockPutBack(to now: Timestamp) {
    since = since.map { min($0, now) }
    steadySince = steadySince.map { min($0, now) }
    retryAt = retryAt.map { min($0, now) }
    if let since = atDisk?.since { atDisk?.since = min(since, now) }
  }

  /// When the clock must be looked at again.
  var wakesAt: Timestamp? {
    guard let atDisk else { return retryAt }
    return isSlow(at: atDisk.since) ? nil : atDisk.tellsAt
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
    if kept.look?.asker == asker { kept.look = nil }
    guard canGiveUp(asker) else { return false }
    kept.decisions.removeAll { $0.asker == asker }
    return true
  }

  /// The text of `slot` is on disk.
  /// - Returns: whether the slot is to be let go of now.
  mutating func saved(_ slot: DraftSlot) -> Bool {
    kept.drafts[slot] == nil && parting.remove(slot) != nil
  }

  /// The text of `slot` is part of something that is on disk.
  mutating func ended(_ slot: DraftSlot) {
    kept.drafts[slot] = nil
    parting.remove(slot)
  }

  /// To be asked when all answers to a try are in.
  mutating func settle() {
    guard atDisk == nil, !hasUnsaved, !hasAsker, !isBehind, kept.errands.isEmpty else { return }
    (since, steadySince, problem, retryAt) = (nil, nil, nil, nil)
  }

  // MARK: Texts and their slots

  /// The text of `slot` that is not on disk; its value is nil where it is to be erased.
  func unsaved(_ slot: DraftSlot) -> CleanText?? {
    if case .saveDraft(let text, _)? = kept.drafts[slot] { return .some(text) }
    if case .saveDraft(let text, slot)? = atDisk?.effect { return .some(text) }
    return nil
  }

  mutating func part(from slot: DraftSlot) { parting.insert(slot) }

  mutating func stay(at slot: DraftSlot) { parting.remove(slot) }
}

extension Effect {
  fileprivate var pausesTimer: Bool {
    if case .record(_, _, .pausedByLeaving) = self { true } else { false }
  }
}
