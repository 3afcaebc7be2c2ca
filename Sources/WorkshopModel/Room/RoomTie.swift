import PlainText

/// A tie at the cut: the tied alone, what it is about, and how it can be settled.
public struct RoomTie: Hashable, Sendable {
  /// The tied, with what the tie is about above them and the votes below.
  public internal(set) var list: RoomList
  /// How it can be settled: by taking fewer only where others are sure of a place.
  public let ways: [TieWay]
}

extension RoomPages {
  /// The tied alone: they have the same votes, so that one number says it for all. Empty without a tie.
  static func tie(_ set: OKRSet) -> [RoomTie] {
    guard case .tied(_, let sure, let tied, let places) = set.shortlistStage else { return [] }
    let equal = ShortlistRow.all(set).filter { $0.place == .tied }
    let votes: CleanText = equal.first?.tally.map { "\(CleanText("\($0)")) each. " } ?? ""
    let alone = equal.map {
      RoomList.Item(
        sign: "=", text: set.words(of: $0.suggestion), tone: .tied,
        subject: .suggestion(id: $0.suggestion.id))
    }
    let others: CleanText =
      sure.isEmpty
      ? "" : " \(sure.count) \(sure.count == 1 ? "has its place" : "have their places") already."
    let ways = TieWay.allCases.filter { $0 != .fewer || !sure.isEmpty }
    return RoomList.pages(
      "\(tied.count) tie for \(OpenPlaces(places, sure: sure).words)", alone,
      note: "\(votes)We talk about them first.\(others)", together: true
    ).map { RoomTie(list: $0, ways: ways) }
  }
}
