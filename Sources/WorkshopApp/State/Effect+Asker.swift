extension Effect {
  /// What on the screen asked for something that may have to wait. What it shows next, or what is
  /// typed into it, gives it up.
  enum Asker: Hashable, Sendable {
    case desk, form, importDialog, pinDialog, seat
  }

  /// nil for what nobody waits for.
  var asker: Asker? {
    switch self {
    case .record(_, _, let then): then.asker
    case .hold, .openDraft: .seat
    case .pin(.set): .pinDialog
    case .pin(.ask), .pin(.check): .seat
    case .bringIn: .importDialog
    case .saveDraft, .prepareTurn, .drawWords, .discardDrafts, .release,
      .answerLater, .discardInput, .eraseScrollback, .drawLotSeed, .export,
      .readImport,
      .setStage, .call, .answerCalls, .lookAround, .waitLonger, .saveCopy, .suspend:
      nil
    }
  }

  /// Whether it changes what the workshop decides; nothing else decided may overtake it.
  var isDecision: Bool {
    switch self {
    case .record, .bringIn, .pin(.set): true
    default: false
    }
  }
}

extension FollowUp {
  fileprivate var asker: Effect.Asker {
    switch self {
    case .nothing, .pausedByLeaving, .say, .takeSentence, .moment: .desk
    case .formSaved: .form
    case .turnWritten, .entryTakenBack, .nameAdded, .checkedIn, .checkInTakenBack: .seat
    }
  }
}
