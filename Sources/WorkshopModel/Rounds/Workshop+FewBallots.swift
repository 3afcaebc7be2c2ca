import PlainText

extension Round {
  /// With fewer ballots than this, what they hold tells who chose what.
  public static let fewestShown = 3
}

extension Workshop {
  /// Whether `round` may be shown only with a reason on record: it tells choices and holds too few.
  public func needsReasonToShow(_ round: Round) -> Bool {
    round.reasonToShow == nil && isTelling(round, entries: round.enteredCount)
  }

  private func isTelling(_ round: Round, entries: Int) -> Bool {
    round.kind != .suggestions && (1..<Round.fewestShown).contains(entries)
  }

  /// Of new rounds: nothing that tells who chose what is shown without a reason.
  func requireEnough(_ entries: [SealedEntry], in id: RoundID) throws(Rejection) {
    guard let round = round(id), round.reasonToShow == nil,
      isTelling(round, entries: entries.count)
    else { return }
    throw .tooFewBallots(entries.count)
  }

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
