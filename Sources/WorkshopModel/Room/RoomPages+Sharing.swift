import PlainText

extension RoomPages {
  /// Who gets the goals, how and when, with what is left to do first in words.
  static func sharing(_ workshop: Workshop) -> [RoomView.Scene] {
    let audiences = workshop.sharing.audiences
    let items = audiences.map { audience in
      var item = RoomList.Item(sign: audience.sign, text: audience.wording.name)
      item.detail = audience.words()
      if audience.isInformed { item.tone = .chosen }
      return item
    }
    let informed = audiences.count(where: \.isInformed)
    return RoomList.pages(
      "Who gets our goals", items, note: "\(informed) of \(audiences.count) have got them"
    ).map { .list($0) }
  }

  /// The page of `sharing` with `audience`; nil where it is on none.
  static func page(of audience: AudienceID, _ workshop: Workshop) -> Int? {
    var before = 0
    for (index, scene) in sharing(workshop).enumerated() {
      guard case .list(let list) = scene else { continue }
      before += list.items.count
      let place = workshop.sharing.audiences.firstIndex { $0.id == audience }
      if let place, place < before { return index }
    }
    return nil
  }
}

extension RoomView {
  /// The page on which the room sees an audience while it is agreed who gets the goals; nil for what is
  /// on none.
  public static func page(of audience: AudienceID, in workshop: Workshop) -> Int? {
    RoomPages.page(of: audience, workshop)
  }
}
