import PlainText
import WorkshopImport
import WorkshopModel
import WorkshopStore

/// Performs effects on a real ledger.
final class LivePerformer: Performer {
  private let ledger: Ledger
  private let face: Face
  /// Who writes where an effect says the desk does.
  private let author: Author
  private let clock: () -> Timestamp
  private let exporter: Exporter?
  private let importer: Importer?
  private let copyNaming: CopyNaming?
  private var random: any RandomNumberGenerator
  /// Whether the last look at what others wrote failed, which the next good one must tell.
  private var isBehind = false

  init(
    ledger: Ledger, face: Face, author: Author, clock: @escaping () -> Timestamp,
    exporter: Exporter? = nil, importer: Importer? = nil,
    copyNaming: CopyNaming? = nil,
    random: any RandomNumberGenerator = SystemRandomNumberGenerator()
  ) {
    self.ledger = ledger
    self.face = face
    self.author = author
    self.clock = clock
    self.exporter = exporter
    self.importer = importer
    self.copyNaming = copyNaming
    self.random = random
    ledger.lockPatience = .brief
  }

  func perform(_ effect: Effect, beforehand: (AppInput) -> Void) -> [AppInput] {
    switch effect {
    case .record(let intent, let author, let then):
      return record(intent, author, then, effect, beforehand)
    case .saveDraft(let text, let slot): return [save(text, slot, effect)]
    case .hold(let slot): return hold(slot, effect)
    case .prepareTurn(let turn):
      ledger.prepareTurn(turn.round, turn.person)
      return []
    case .drawWords(let slot):
      // Without them the draft is kept as before there were any: its writer's name brings it back.
      return (try? ledger.drawWords(for: slot)).map { [.wordsDrawn(slot, $0)] } ?? []
    case .openDraft(let lock, let typed):
      do throws(StoreError) {
        return [.draftOpened(lock, try ledger.opens(lock, with: typed))]
      } catch {
        return [.draftNotOpened(error)]
      }
    case .discardDrafts(let person, let slots): return [discard(slots, of: person, effect)]
    case .release(let slot):
      ledger.release(slot)
      return []
    case .lookAround: return lookAround()
    case .pin(let request): return [answer(request, effect)]
    case .drawLotSeed(let round):
      return [.lotSeedDrawn(round: round, seed: Int.random(in: Lot.seeds, using: &random))]
    case .export(let order):
      return [.exported(order, export(order))]
    case .readImport(let order):
      let reading = importer?(order)
      return [.importRead(order, reading ?? .refused("Files are read at the desk only."))]
    case .bringIn(let source): return [bringIn(source, effect)]
    case .setStage(let stage, let saying): return [set(stage, saying, effect)]
    case .call(let isCalling, let seat):
      return changeCalls(effect) { () throws(StoreError) in
        try self.ledger.call(isCalling, from: seat)
      }
    case .answerCalls:
      return changeCalls(effect) { () throws(StoreError) in try self.ledger.answerCalls() }
    case .saveCopy(let typed): return [saveCopy(typed)]
    case .waitLonger:
      ledger.lockPatience = .long
      return []
    case .suspend:
      ledger.lockPatience = .brief
      return []
    case .answerLater, .discardInput, .eraseScrollback: return []
    }
  }

  func workAhead(of effect: Effect) -> (@Sendable () -> Void)? {
    if case .record(let intent, _, _) = effect { ledger.workAhead(of: intent) } else { nil }
  }

  func catchUp() -> [AppInput] {
    do throws(StoreError) {
      let hasNews = try ledger.catchUp()
      let isLonger = try readHistory()
      let isNews = hasNews || isLonger || isBehind
      isBehind = false
      ledger.saveCheckpoint()
      return (isNews ? [.caughtUp(ledger.timeline, ledger.drafts)] : []) + lookAround()
    } catch {
      isBehind = true
      return [.catchUpFailed(error)]
    }
  }

  /// A seat asks for nothing that is long ago.
  private func readHistory() throws(StoreError) -> Bool {
    guard face != .seat, !ledger.timeline.isWhole else { return false }
    try ledger.readHistory()
    return true
  }

  private func export(_ order: ExportOrder) -> ExportOutcome {
    do throws(StoreError) {
      try ledger.readHistory()
      return exporter?(order, ledger.timeline) ?? .refused("Files are written at the desk only.")
    } catch {
      return .refused(error.message)
    }
  }

  /// Only hints on the screen hang on it: where it cannot be found out, nothing is said. A seat does
  /// not ask who else is there, and opens nothing beside the workshop.
  private func lookAround() -> [AppInput] {
    ledger.forgetAnswers()
    let live = face == .seat ? LiveState(calls: ledger.ownCalls) : ledger.live
    return [.lookedAround(live)]
      + ((try? ledger.heldElsewhere()).map { [.heldElsewhere($0)] } ?? [])
  }

  private func answer(_ request: PinRequest, _ effect: Effect) -> AppInput {
    do throws(StoreError) {
      switch request {
      case .ask:
        return .pin(
          .known(isSet: try ledger.hasPin, waitsUntil: try ledger.pinWaitsUntil))
      case .check(let typed): return .pin(.checked(try ledger.tryPin(typed, at: clock())))
      case .set(let pin):
        try ledger.setPin(pin)
        return .pin(.saved(isSet: pin != nil))
      }
    } catch {
      return error.isTriedAgain ? .waits(effect, error) : .pin(.failed(error))
    }
  }

  private func hold(_ slot: DraftSlot, _ effect: Effect) -> [AppInput] {
    do throws(StoreError) {
      let isMine = try ledger.hold(slot)
      return [.caughtUp(ledger.timeline, ledger.drafts)] + lookAround()
        + [.held(slot, isMine: isMine)]
    } catch {
      isBehind = true
      return [error.isTriedAgain ? .waits(effect, error) : .catchUpFailed(error)]
    }
  }

  private func discard(
    _ slots: [DraftSlot], of person: PersonID, _ effect: Effect
  ) -> AppInput {
    do throws(StoreError) {
      var isGone = true
      for slot in slots where try !ledger.discardDraft(of: slot) { isGone = false }
      return .draftsDiscarded(person, isGone, ledger.drafts)
    } catch {
      return error.isBusy ? .waits(effect, error) : .refused(.store(error), then: .nothing)
    }
  }

  private func record(
    _ intent: Intent, _ hand: Author, _ then: FollowUp, _ effect: Effect,
    _ beforehand: (AppInput) -> Void
  ) -> [AppInput] {
    do throws(WriteError) {
      let written = try ledger.record(
        intent, by: hand == .desk ? author : hand, at: clock()
      ) {
        beforehand(.written(WriteAnswer($0, timeline: $1, drafts: $2), then: then))
      }
      let answer = WriteAnswer(written, timeline: ledger.timeline, drafts: ledger.drafts)
      return [.written(answer, then: then)]
    } catch .store(let error) where error.isTriedAgain {
      return [.waits(effect, error)]
    } catch {
      // Judging took in what others wrote; the state must know it too.
      return [.caughtUp(ledger.timeline, ledger.drafts), .refused(error, then: then)]
    }
  }

  private func bringIn(_ source: ImportSource, _ effect: Effect) -> AppInput {
    do throws(WriteError) {
      try ledger.bringIn(source, by: author, at: clock())
      return .broughtIn(ledger.timeline, nil)
    } catch .store(let error) where error.isTriedAgain {
      return .waits(effect, error)
    } catch {
      return .broughtIn(ledger.timeline, error)
    }
  }

  private func saveCopy(_ typed: String) -> AppInput {
    do throws(StoreError) {
      guard let copyNaming else { throw .unwritableFolder }
      let path = try ledger.moveToCopy(at: copyNaming.path(typed))
      isBehind = false
      return .copied(
        WorkshopCopy(
          path: path, fileName: copyNaming.shown(path), timeline: ledger.timeline,
          drafts: ledger.drafts))
    } catch {
      return .copyFailed(error)
    }
  }

  private func set(_ stage: RoomStage, _ saying: Bool, _ effect: Effect) -> AppInput {
    do throws(StoreError) {
      try ledger.setStage(stage)
      return .stageSet(ledger.live, saying: saying)
    } catch {
      return error.isTriedAgain ? .waits(effect, error) : .stageFailed(error)
    }
  }

  private func changeCalls(
    _ effect: Effect, _ change: () throws(StoreError) -> Void
  ) -> [AppInput] {
    do throws(StoreError) {
      try change()
      return lookAround()
    } catch {
      return [error.isTriedAgain ? .waits(effect, error) : .callFailed(error)]
    }
  }

  /// A text is tried again whatever the reason was: it is nowhere else.
  private func save(_ text: CleanText?, _ slot: DraftSlot, _ effect: Effect) -> AppInput {
    do throws(StoreError) {
      try ledger.saveDraft(text, for: slot)
      return .draftSaved(slot, ledger.drafts)
    } catch {
      return .waits(effect, error)
    }
  }
}
