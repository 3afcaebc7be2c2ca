import PlainText

extension OKRSet {
  /// The lot that settles the tie of a vote; nil where there is no tie, or no seed was drawn for it.
  public func lot(of id: RoundID) -> Lot? {
    guard let round = round(id), let seed = round.lotSeed,
      case .tied(_, let tied, _) = voteOutcome(of: round)
    else { return nil }
    return Lot(seed: seed, count: tied.count)
  }

  /// Whom the lot gives the places of a tie, those that are sure ahead of them; nil where there is no
  /// lot to draw.
  public func chosenByLot(of id: RoundID) -> [SuggestionID]? {
    guard let lot = lot(of: id), let round = round(id),
      case .tied(let sure, let tied, let places) = voteOutcome(of: round)
    else { return nil }
    return sure + lot.order.prefix(places).map { tied[$0] }
  }

  func judgeLotSeedDrawn(_ id: RoundID, _ seed: Int) throws(Rejection) {
    guard shortlist == nil, id == voteRound?.id, let round = round(id),
      case .tied(_, let tied, _) = voteOutcome(of: round)
    else { throw Rejection("A lot needs a tie at the cut: there is none now.") }
    guard round.lotSeed == nil else {
      throw Rejection("The seed of this lot is drawn already: it stays.")
    }
    guard Lot.seeds.contains(seed), Lot.counts.contains(tied.count) else {
      throw Rejection("A lot needs a seed of five digits, and 2 to 1000 among whom it is drawn.")
    }
  }

  /// A second seed never takes the place of the first.
  mutating func drawLotSeed(_ id: RoundID, _ seed: Int) throws(Rejection) {
    let index = try index(of: id)
    if rounds[index].lotSeed == nil { rounds[index].lotSeed = seed }
  }
}
