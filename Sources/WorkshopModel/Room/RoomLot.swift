import PlainText

/// A page of a lot that is seen being drawn: what it is drawn from and among whom, and then how it fell.
public struct RoomLot: Hashable, Sendable {
  /// The tied, numbered as they stand; after the draw in the order they were drawn.
  public let list: RoomList
  public let lot: Lot
  /// How many of the tied get a place.
  public let places: Int
  public let isDrawn: Bool

  /// All pages of it; empty where the vote has no tie, or no seed was drawn for it.
  static func pages(_ id: RoundID, _ set: OKRSet) -> [RoomLot] {
    guard let lot = set.lot(of: id), let round = set.round(id),
      case .tied(_, let tied, let places) = set.voteOutcome(of: round)
    else { return [] }
    let isDrawn = set.shortlist?.how == .lots(round: id, lot: lot)
    let order = isDrawn ? lot.order : Array(tied.indices)
    let items = order.enumerated().compactMap { rank, place in
      set.suggestion(tied[place]).map { suggestion in
        item(
          place, set.words(of: suggestion),
          isDrawn ? rank < places ? .chosen : .plain : .tied)
      }
    }
    let open: CleanText = places == 1 ? "1 place" : "\(places) places"
    let heading: CleanText =
      isDrawn
      ? "Seed \(lot.seed) has drawn" : "Seed \(lot.seed), \(lot.count) tied, \(open)"
    return RoomList.pages(
      heading, items,
      note: "Anyone can draw it again: rooftop lot \(lot.seed) \(lot.count) --places \(places)",
      together: true
    ).map { RoomLot(list: $0, lot: lot, places: places, isDrawn: isDrawn) }
  }

  private static func item(
    _ place: Int, _ text: CleanText, _ tone: RoomList.Item.Tone
  ) -> RoomList.Item {
    RoomList.Item(
      sign: tone == .chosen ? "✓ \(place + 1)" : "\(place + 1)", text: text, tone: tone)
  }
}
