import FoundationEssentials
import PlainText

extension RoomPages {
  /// How the key results stand, in the order people talk about them.
  /// - Parameter today: nil where no clock is at hand: then as of the last check-in.
  static func tracking(_ set: OKRSet, on today: CalendarDate?) -> [RoomView.Scene] {
    tracking(set, set.orderOfTalk(on: set.dayToTell(today)))
  }

  private static func tracking(
    _ set: OKRSet, _ ordered: [NumberedStanding]
  ) -> [RoomView.Scene] {
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
      detail: .inOneBreath(facts))
    item.tally = standing.progress.words
    item.share = standing.progress.counted?.asDouble ?? 0
    return item
  }

  /// The page of `tracking` on which each key result stands.
  static func trackingPages(_ set: OKRSet, on today: CalendarDate?) -> [KeyResultID: Int] {
    var pages: [KeyResultID: Int] = [:]
    guard !set.talksOfPrivateConfidence else {
      for (page, line) in set.privateConfidence.enumerated() {
        if case .confidence(let keyResult) = line.subject { pages[keyResult] = page }
      }
      return pages
    }
    let ordered = set.orderOfTalk(on: set.dayToTell(today))
    var rest = ordered[...]
    for (page, scene) in tracking(set, ordered).enumerated() {
      guard case .list(let list) = scene else { continue }
      for numbered in rest.prefix(list.items.count) { pages[numbered.id] = page }
      rest = rest.dropFirst(list.items.count)
    }
    return pages
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
