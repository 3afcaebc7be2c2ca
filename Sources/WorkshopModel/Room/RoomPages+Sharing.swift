import PlainText

extension RoomPages {
  /// Who gets the goals, how and when, with what is left to do first in words.
  static func sharing(_ workshop: Workshop) -> [RoomView.Scene] {
    let audiences = workshop.sharing.audiences
    let items = audiences.map { audience in
      var item = RoomList.Item(
        sign: audience.sign, text: audience.wording.name, subject: .audience(id: audience.id))
      item.detail = audience.words()
      if audience.isInformed { item.tone = .chosen }
      return item
    }
    let informed = audiences.count(where: \.isInformed)
    return RoomList.pages(
      "Who gets our goals", items, note: "\(informed) of \(audiences.count) have got them"
    ).map { .list($0) }
  }
}
