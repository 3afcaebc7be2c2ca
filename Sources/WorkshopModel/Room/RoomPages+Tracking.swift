import FoundationEssentials
import PlainText

extension RoomPages {
  /// How the key results stand, in the order people talk about them.
  /// - Parameter today: nil where no clock is at hand: then as of the last check-in.
  static func tracking(_ set: OKRSet, on today: CalendarDate?) -> [RoomView.Scene] {
    let ordered = set.orderOfTalk(on: set.dayToTell(today))
    let note: CleanText =
      set.lastCheckInDay.map { "Last check-in: \($0.words)" } ?? "Nothing was read yet"
    return RoomList.pages("How we stand", ordered.map(item), note: note).map { .list($0) }
  }

  private static func item(_ numbered: NumberedStanding) -> RoomList.Item {
    let standing = numbered.standing
    let status = standing.status
    let facts = ["\(status.status.sign) \(status.words)", standing.confidenceWords]
      .filter { !$0.isEmpty }
    var item = RoomList.Item(
      sign: numbered.number, text: standing.keyResult.wording.sentence,
      detail: .inOneBreath(facts), subject: .keyResult(id: numbered.id))
    item.tally = standing.progress.words
    item.share = standing.progress.counted?.asDouble ?? 0
    return item
  }
}

extension OKRSet {
  /// The day on which the room is told how it stands: today, or where that is not known, or a check-in
  /// lies after it, the day of the last check-in.
  func dayToTell(_ today: CalendarDate?) -> CalendarDate {
    guard let last = lastCheckInDay else { return today ?? cycle.first }
    return today.map { max($0, last) } ?? last
  }
}
