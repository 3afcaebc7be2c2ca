import FoundationEssentials
import PlainText

extension RoomPages {
  /// How the key results stand, as of the last check-in, in the order people talk about them.
  static func tracking(_ set: OKRSet) -> [RoomView.Scene] {
    let day = set.lastCheckInDay ?? set.cycle.first
    let items = set.orderOfTalk(on: day).map(item)
    let note: CleanText =
      set.lastCheckInDay.map { "As of \($0.words)" } ?? "Nothing was read yet"
    return RoomList.pages("How we stand", items, note: note).map { .list($0) }
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

  /// The page of `tracking` on which a key result stands; nil where it is none of them.
  static func trackingPage(of keyResult: KeyResultID, _ set: OKRSet) -> Int? {
    if set.talksOfPrivateConfidence {
      return set.privateConfidence.firstIndex { $0.subject == .confidence(keyResult) }
    }
    let day = set.lastCheckInDay ?? set.cycle.first
    guard let place = set.orderOfTalk(on: day).firstIndex(where: { $0.id == keyResult }) else {
      return nil
    }
    var before = 0
    for (page, scene) in tracking(set).enumerated() {
      guard case .list(let list) = scene else { continue }
      before += list.items.count
      if place < before { return page }
    }
    return nil
  }
}
