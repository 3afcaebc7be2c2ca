import PlainText

/// What owners check in by themselves at a seat: the key results of the current set under the name of
/// who owns them. All of it shows on the desk and in the room as well; nothing of it is secret.
public struct SeatCheckIns: Hashable, Sendable {
  public struct Owner: Hashable, Sendable {
    public let name: CleanText
    public let keyResults: [NumberedStanding]
    /// Those that wait for the check-in of this week.
    public let due: Set<KeyResultID>
  }

  /// In the order of their first key result.
  public let owners: [Owner]

  /// Nil where nothing is checked in now: no tracking, a blind round, nobody who owns anything.
  public init?(_ workshop: Workshop, on today: CalendarDate) {
    guard workshop.phase?.definition.activity == .track, !workshop.isFinished,
      workshop.openRound == nil
    else { return nil }
    let set = workshop.currentSet
    var byName: [(name: CleanText, keyResults: [NumberedStanding])] = []
    for numbered in set.numberedStandings(on: today)
    where numbered.standing.keyResult.values != nil {
      let name = numbered.standing.keyResult.wording.owner
      guard !name.isEmpty else { continue }
      if let place = byName.firstIndex(where: { $0.name.folded == name.folded }) {
        byName[place].keyResults.append(numbered)
      } else {
        byName.append((name, [numbered]))
      }
    }
    guard !byName.isEmpty else { return nil }
    owners = byName.map { name, keyResults in
      Owner(
        name: name, keyResults: keyResults,
        due: Set(keyResults.filter { $0.isDue(in: set, on: today) }.map(\.id)))
    }
  }

  public func owner(called name: CleanText) -> Owner? { owners.first { $0.name == name } }

  public var due: Int { owners.reduce(0) { $0 + $1.due.count } }
}
