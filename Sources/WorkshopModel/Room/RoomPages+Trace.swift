import PlainText

extension RoomPages {
  /// Each part of the trace on a page of its own; before the history is read what the goal reads. Nothing for
  /// a goal that is gone.
  static func trace(
    _ goal: Goal, _ workshop: Workshop, _ history: Timeline?
  ) -> [RoomView.Scene] {
    guard let set = workshop.set(of: goal), let words = set.words(of: goal) else { return [] }
    let heading = set.number(of: goal).map { "\($0) \(words)" } ?? words
    let parts = history.flatMap { $0.isWhole ? Trace(goal, in: TraceIndex($0)) : nil }?.parts ?? []
    let pages = parts.flatMap { part in
      RoomList.pages(
        heading, part.lines.map { RoomList.Item(sign: "·", text: $0) }, note: part.title)
    }
    let shown = pages.isEmpty ? [RoomList(heading: heading, items: [], note: nil)] : pages
    return shown.map { list in
      var list = list
      list.headingIsDecided = true
      return .list(list)
    }
  }
}
