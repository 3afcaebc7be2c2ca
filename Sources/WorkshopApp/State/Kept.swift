import WorkshopModel
import WorkshopStore

/// Effects that wait for the file, in the order in which they must be performed.
struct Kept: Sendable {
  /// What one step here decides, in its order. A second step made on top of one that is not written
  /// could not be judged.
  var decisions: [Effect] = []
  /// The last question to the file; a newer one takes its place.
  var look: Effect?
  /// What else is to be done, in its order.
  private(set) var errands: [Effect] = []
  /// Texts that are not on disk, each as it was last.
  var drafts: [DraftSlot: Effect] = [:]
  /// What the room is to see, and whether it is said once it does.
  private(set) var choice: (stage: RoomStage, saying: Bool)?

  /// Texts go first: saved after the decision they led to, they would come back for good.
  var all: [Effect] {
    let texts = drafts.sorted { $0.key.description < $1.key.description }.map(\.value)
    let room = choice.map { Effect.setStage($0.stage, saying: $0.saying) }
    return texts + [room].compactMap(\.self) + decisions + errands + [look].compactMap(\.self)
  }

  mutating func add(_ effect: Effect) {
    switch effect {
    case .saveDraft(_, let slot): drafts[slot] = effect
    case .setStage(let stage, let saying):
      choice = (stage, saying || choice?.saying == true)
    case _ where effect.isDecision: decisions.append(effect)
    case _ where effect.asker != nil: look = effect
    default: errands.append(effect)
    }
  }

  /// Keeps what was tried in vain, unless something newer was asked for meanwhile.
  mutating func putBack(_ effect: Effect) {
    switch effect {
    case .saveDraft(_, let slot) where drafts[slot] != nil: return
    case .setStage where choice != nil: return
    case _ where effect.isDecision: decisions.insert(effect, at: 0)
    case _ where effect.asker != nil && look != nil: return
    default: add(effect)
    }
  }

  /// Drops the waiting effects that `effect`, which is performed now, makes needless.
  /// - Returns: what is to be done.
  mutating func giveWay(to effect: Effect) -> Effect {
    switch effect {
    case .saveDraft(_, let slot): drafts[slot] = nil
    case .setStage(let stage, let saying):
      defer { choice = nil }
      return .setStage(stage, saying: saying || choice?.saying == true)
    case _ where effect.asker != nil && !effect.isDecision: look = nil
    default: break
    }
    return effect
  }
}
