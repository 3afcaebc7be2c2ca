/// How it stands with what was typed and decided here.
enum Saving: Hashable, Sendable {
  case saved, typing
  /// The disk works on it, too short a time to be worth a word.
  case begun
  case waiting, failing
}

extension AppState {
  var saving: Saving {
    if saveProblem != nil || waiting.isGone || waiting.hasUnsaved && waiting.told(at: now) != nil {
      return .failing
    }
    if waiting.hasUnsaved, waiting.atDisk == nil || waiting.isSlow(at: now) { return .waiting }
    if draftDirtySince != nil || typedAt != nil { return .typing }
    return waiting.hasUnsaved ? .begun : .saved
  }
}
