import PlainText

/// A few words alone on the screen.
public struct RoomCard: Hashable, Sendable {
  /// What they belong to, above them.
  public let title: CleanText
  public let text: CleanText
  /// What comes next, below them.
  public var note: CleanText = ""
}

extension RoomPages {
  /// The suggestion that was uncovered last, and none that is not uncovered yet. Before the first one it
  /// is only said what comes.
  /// - Parameter count: how many are uncovered.
  static func uncovered(_ count: Int, _ set: OKRSet) -> Found {
    let name = "uncovered \(set.suggestionRound?.id.description ?? "")"
    guard count > 0 else {
      return Found(
        name,
        [
          .card(
            RoomCard(
              title: "What we suggested", text: "One by one", note: "In random order, without names"
            ))
        ])
    }
    let rows = ShortlistRow.all(set)
    guard rows.indices.contains(count - 1) else { return Found(name, []) }
    return Found(
      name,
      [
        .spotlight(
          RoomSpotlight(
            text: set.words(of: rows[count - 1].suggestion), number: count, count: rows.count))
      ])
  }

  /// What the latest vote says, from the last place up.
  /// - Parameter shown: how many steps of it are uncovered.
  static func result(_ shown: Int, _ set: OKRSet) -> Found {
    let name = "uncovered vote \(set.ballotRound?.id.description ?? "")"
    guard shown > 0 else {
      let title = set.ballotRound?.kind.definition.title ?? ""
      return Found(
        name,
        [
          .card(
            RoomCard(
              title: title.capitalisedFirst, text: "The result",
              note: "From the last place up"))
        ])
    }
    return Found(name, RoomResult(set, shown: shown).map { [.result($0)] } ?? [])
  }

  /// The objectives that a set agreed on: each alone, then with its key results, and last what happens
  /// next. Nothing while there is none.
  static func agreed(
    _ set: OKRSet, _ workshop: Workshop, on today: CalendarDate?
  ) -> [RoomView.Scene] {
    guard !set.objectives.isEmpty else { return [] }
    let title = RoomCard(title: workshop.title(of: set), text: "These are our OKRs")
    let each = set.objectives.enumerated().flatMap { index, objective in
      [.card(RoomCard(title: "Objective \(index + 1)", text: objective.title))]
        + pages(index, objective, set.cycle).map { RoomView.Scene.list($0) }
    }
    return [.card(title)] + each + next(set, workshop, on: today)
  }
}
