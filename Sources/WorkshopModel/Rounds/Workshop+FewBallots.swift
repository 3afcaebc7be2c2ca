import PlainText

extension Round {
  /// With fewer ballots than this, what they hold tells who chose what.
  public static let fewestShown = 3
}

extension Round {
  /// Whether it may be shown only with a reason on record: it tells choices and holds too few.
  public var needsReasonToShow: Bool { reasonToShow == nil && isTelling(entries: enteredCount) }

  fileprivate func isTelling(entries: Int) -> Bool {
    !kind.definition.isOfTexts && (1..<Round.fewestShown).contains(entries)
  }
}

extension Workshop {

  /// Of new rounds: nothing that tells who chose what is shown without a reason.
  func requireEnough(_ entries: [SealedEntry], in id: RoundID) throws(Rejection) {
    guard let round = round(id), round.reasonToShow == nil,
      round.isTelling(entries: entries.count)
    else { return }
    throw .tooFewBallots(entries.count)
  }
}

extension OKRSet {
  mutating func acceptFew(_ id: RoundID, _ reason: CleanText) throws(Rejection) {
    guard let index = rounds.firstIndex(where: { $0.id == id }) else { throw .gone("That round") }
    guard rounds[index].stage == .closed else {
      throw Rejection("Only what is closed and not shown can be shown.")
    }
    rounds[index].reasonToShow = try reason.required("The reason", limit: Limits.reason)
  }

  mutating func giveLastCall(_ id: RoundID, at moment: Timestamp) throws(Rejection) {
    let index = try openIndex(of: id)
    rounds[index].lastCall = moment
  }
}

extension Rejection {
  static func tooFewBallots(_ count: Int) -> Rejection {
    Rejection(
      "\(count) \(count == 1 ? "ballot tells" : "ballots tell") who chose what: give a reason first, or open it again."
    )
  }
}
