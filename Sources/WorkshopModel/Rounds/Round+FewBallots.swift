import PlainText

extension Round {
  /// With fewer ballots than this, what they hold tells who chose what.
  public static let fewestShown = 3
}

extension Round {
  /// Whether it may be shown only with a reason on record: it tells choices and holds too few.
  public var needsReasonToShow: Bool { reasonToShow == nil && isTelling(entries: enteredCount) }

  private func isTelling(entries: Int) -> Bool {
    !kind.definition.isOfTexts && (1..<Round.fewestShown).contains(entries)
  }

  /// Nothing that tells who chose what is shown without a reason.
  func requireEnough(_ entries: [SealedEntry]) throws(Rejection) {
    guard reasonToShow == nil, isTelling(entries: entries.count) else { return }
    throw .tooFewBallots(entries.count)
  }
}

extension Rejection {
  static func tooFewBallots(_ count: Int) -> Rejection {
    Rejection(
      "\(count) \(count == 1 ? "ballot tells" : "ballots tell") who chose what: give a reason first, or open it again."
    )
  }
}
