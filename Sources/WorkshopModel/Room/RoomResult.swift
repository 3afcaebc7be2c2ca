import FoundationEssentials
import PlainText

/// What a vote says, as far as it is uncovered, from the last place up.
public struct RoomResult: Hashable, Sendable {
  /// Those uncovered last, with their place above them.
  public let newest: RoomList
  /// Those uncovered before, the better places first.
  public let below: [RoomList.Item]
  /// How many of the steps are made, and of how many.
  public let shown: Int
  public let count: Int

  /// The steps by which the result of the latest vote is uncovered: the last place first, those who share
  /// a place together as far as a page holds them. Empty where no vote was shown.
  static func steps(_ set: OKRSet) -> [RoomList] {
    var places: [(place: ShortlistRow.Place, items: [RoomList.Item])] = []
    for (place, item) in placed(set) {
      if places.last?.place == place {
        places[places.count - 1].items.append(item)
      } else {
        places.append((place, [item]))
      }
    }
    return places.reversed().flatMap { place, items in
      RoomList.pages(heading(place, items.count, set), items, together: true)
    }
  }

  /// What the latest vote was about and said, the best first.
  private static func placed(
    _ set: OKRSet
  ) -> [(place: ShortlistRow.Place, item: RoomList.Item)] {
    switch set.ballotRound?.kind.voteMatter {
    case .groups?:
      let standings = set.groupStandings.filter { $0.place != .open }
      let most = standings.compactMap(\.tally).max() ?? 0
      return standings.map { ($0.place, RoomList.Item($0, sign: $0.sign, most: most)) }
    case .suggestions?, nil:
      let rows = ShortlistRow.all(set).filter { $0.place != .open }
      let most = rows.compactMap(\.tally).max() ?? 0
      return rows.map {
        ($0.place, RoomList.Item($0, sign: $0.sign(number: 0), in: set, most: most))
      }
    }
  }

  /// - Parameter shown: how many of the steps are made.
  init?(_ set: OKRSet, shown: Int) {
    let steps = Self.steps(set)
    guard steps.indices.contains(shown - 1) else { return nil }
    newest = steps[shown - 1].withoutPlaces
    below = steps.prefix(shown - 1).reversed().flatMap(\.items)
    self.shown = shown
    count = steps.count
  }

  private static func heading(
    _ place: ShortlistRow.Place, _ count: Int, _ set: OKRSet
  ) -> CleanText {
    switch place {
    case .behind(let rank), .chosen(let rank?):
      return count == 1 ? "Place \(rank)" : "Place \(rank), shared by \(count)"
    case .chosen(nil): return count == 1 ? "It has a place" : "They have a place"
    case .tied:
      guard case .tied(let sure, let tied, let places)? = set.ballotOutcome else { return "" }
      return "\(tied.count) tie for \(OpenPlaces(places, sure: sure).words)"
    case .open: return ""
    }
  }
}

extension RoomView {
  /// The steps by which the room sees the result of the latest vote.
  public static func resultSteps(of set: OKRSet) -> Int { RoomResult.steps(set).count }
}

extension RoomList {
  /// The heading says the place already.
  fileprivate var withoutPlaces: RoomList {
    let items = items.map { item in
      let sign: CleanText =
        switch item.tone {
        case .chosen: "✓"
        case .tied: "="
        case .plain, .caution, .bad, .question: "·"
        }
      return Item(
        sign: sign, text: item.text, detail: item.detail, tally: item.tally, share: item.share,
        tone: item.tone)
    }
    return RoomList(heading: heading, items: items, note: note)
  }
}

extension RoomList.Item {
  /// A line of the shortlist, with what the vote gave it where that may be seen.
  /// - Parameter most: the highest tally.
  init(_ row: ShortlistRow, sign: CleanText, in set: OKRSet, most: Decimal) {
    self.init(
      sign: sign, text: set.words(of: row.suggestion), subject: .suggestion(id: row.suggestion.id))
    tell(row.place, row.tally, most: most)
  }

  /// Takes up what a vote said of it.
  mutating func tell(_ place: ShortlistRow.Place, _ tally: Decimal?, most: Decimal) {
    switch place {
    case .open, .behind: break
    case .chosen: tone = .chosen
    case .tied: tone = .tied
    }
    if let tally {
      self.tally = CleanText("\(tally)")
      share = most > 0 ? (tally / most).asDouble : 0
    }
  }
}
