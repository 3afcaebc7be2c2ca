/// How it stands with what was typed and decided here.
enum Saving: Hashable, Sendable {
  case saved, typing, waiting, failing
}

extension AppState {
  var saving: Saving {
    if saveProblem != nil || waiting.isGone || waiting.hasUnsaved && waiting.told(at: now) != nil {
      return .failing
    }
    if waiting.hasUnsaved { return .waiting }
    return draftDirtySince != nil || typedAt != nil ? .typing : .saved
  }
}
