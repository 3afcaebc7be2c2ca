import PlainText
import WorkshopModel

extension [DraftSlot: CleanText] {
  /// The box of `round` is opened. A ballot or a sheet that was begun and never cast goes for good:
  /// it says who would have chosen what. A suggestion stays its writer's, for the next time.
  mutating func forgetBallots(of round: RoundID) {
    for (slot, text) in self {
      guard case .turn(round, _) = slot else { continue }
      if case .suggestion? = SealedEntry(draft: text) { continue }
      self[slot] = nil
    }
  }
}
