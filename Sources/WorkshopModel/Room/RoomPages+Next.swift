import PlainText

extension RoomPages {
  /// What happens next and when: what is still to do today, the sessions that are booked, the first
  /// check-in and the end of the cycle. Nothing where nothing is known of it.
  static func next(
    _ set: OKRSet, _ workshop: Workshop, on today: CalendarDate?
  ) -> [RoomView.Scene] {
    let dated =
      (booked(workshop) + checkIns(set, workshop, on: today) + reviews(set, workshop))
      .filter { $0.day >= today ?? $0.day }
      .sorted { ($0.day, $0.words) < ($1.day, $1.words) }
      .map { RoomList.Item(sign: "·", text: $0.words, detail: CleanText($0.day.words)) }
    return RoomList.pages("What happens next", phases(workshop) + dated).map { .list($0) }
  }

  private typealias Dated = (day: CalendarDate, words: CleanText)

  /// What the agenda still holds for today.
  private static func phases(_ workshop: Workshop) -> [RoomList.Item] {
    guard !workshop.isFinished, let index = workshop.currentIndex,
      index + 1 < workshop.phases.count
    else { return [] }
    let titles = workshop.phases[(index + 1)...].map(workshop.title)
    let named = titles.prefix(3).map(\.string).joined(separator: ", ")
    let more = titles.count > 3 ? " and \(titles.count - 3) more" : ""
    return [
      RoomList.Item(sign: "·", text: "\(CleanText(named))\(CleanText(more))", detail: "today")
    ]
  }

  private static func booked(_ workshop: Workshop) -> [Dated] {
    workshop.bookedSessions.map { ($0.day, workshop.title(of: $0)) }
  }

  /// The next planned check-in of the goals that are tracked first: those of the shortest cycle.
  private static func checkIns(
    _ set: OKRSet, _ workshop: Workshop, on today: CalendarDate?
  ) -> [Dated] {
    let tracked = open(set, workshop).filter { one in
      !open(set, workshop).contains { $0.id != one.id && one.cycle.holds($0.cycle) }
    }
    return tracked.compactMap { one in
      let day = one.plannedCheckIns.first { $0 >= today ?? $0 }
      let isFirst = one.lastCheckInDay == nil
      return day.map { ($0, "\(isFirst ? "First" : "Next") check-in of \(one.cycle.name)") }
    }
  }

  private static func reviews(_ set: OKRSet, _ workshop: Workshop) -> [Dated] {
    open(set, workshop).map { ($0.cycle.last, "Review of \($0.cycle.name)") }
  }

  /// The sets of the unit that have goals and are not closed.
  private static func open(_ set: OKRSet, _ workshop: Workshop) -> [OKRSet] {
    workshop.setsInOrder.filter {
      $0.unit == set.unit && !$0.isClosed && !$0.objectives.isEmpty
    }
  }
}
