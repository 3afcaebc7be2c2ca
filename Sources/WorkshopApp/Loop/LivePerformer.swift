import PlainText
import TerminalUI
import WorkshopModel
import WorkshopStore

/// Performs effects on a real ledger and terminal.
final class LivePerformer: Performer {
  private let ledger: Ledger
  private let terminal: any Terminal
  private let clock: () -> Timestamp
  private let exporter: Exporter?
  private var random: any RandomNumberGenerator

  init(
    ledger: Ledger, terminal: any Terminal, clock: @escaping () -> Timestamp,
    exporter: Exporter? = nil,
    random: any RandomNumberGenerator = SystemRandomNumberGenerator()
  ) {
    self.ledger = ledger
    self.terminal = terminal
    self.clock = clock
    self.exporter = exporter
    self.random = random
  }

  func perform(_ effect: Effect) -> [AppInput] {
    switch effect {
    case .record(let intent, let author, let then): return record(intent, author, then)
    case .saveDraft(let text, let slot): return [save(text, slot)]
    case .discardInput:
      terminal.discardInput()
      return []
    case .drawLots(let round, let sure, let candidates, let count):
      let drawn = candidates.shuffled(using: &random).prefix(count)
      return [.lotsDrawn(round: round, chosen: sure + drawn)]
    case .export(let order):
      let outcome = exporter?(order, ledger.timeline)
      return [.exported(order, outcome ?? .refused("Files are written at the desk only."))]
    case .setStage(let stage): return [set(stage)]
    case .lookAround: return [.lookedAround(ledger.live)]
    case .suspend:
      terminal.suspend()
      return []
    }
  }

  func catchUp() -> [AppInput] {
    do throws(StoreError) {
      guard try ledger.catchUp() else { return [] }
      return [.caughtUp(ledger.timeline, ledger.drafts), .lookedAround(ledger.live)]
    } catch {
      return [.catchUpFailed(error)]
    }
  }

  private func record(_ intent: Intent, _ author: Author, _ then: FollowUp) -> [AppInput] {
    do throws(WriteError) {
      let written = try ledger.record(intent, by: author, at: clock())
      let drafts = ledger.drafts
      return [
        .written(
          WriteAnswer(
            timeline: ledger.timeline, drafts: drafts, receipt: written.receipt,
            entry: written.entry),
          then: then)
      ]
    } catch {
      // Judging took in what others wrote; the state must know it too.
      return [.caughtUp(ledger.timeline, ledger.drafts), .refused(error, then: then)]
    }
  }

  private func set(_ stage: RoomStage) -> AppInput {
    do throws(StoreError) {
      try ledger.setStage(stage)
      return .lookedAround(ledger.live)
    } catch {
      return .stageFailed(error)
    }
  }

  private func save(_ text: CleanText?, _ slot: DraftSlot) -> AppInput {
    do throws(StoreError) {
      try ledger.saveDraft(text, for: slot)
      return .draftsSaved(ledger.drafts)
    } catch {
      return .draftFailed(error)
    }
  }
}
