import PlainText

/// Something that is due, in words: `Weekly check-in on Monday`, `Review of 2027 Q1 in 9 days`.
public struct DueNotice: Hashable, Sendable {
  public let words: CleanText
  /// The units it is due for; empty where it is due for the organisation as a whole.
  public internal(set) var units: [CleanText]
  /// When it is due; nil where that hangs on no day.
  public let day: CalendarDate?

  /// `Weekly check-in on Monday: Sales, Workshop and 3 more`; the units where `all` says that there is
  /// more than one in the file.
  public func words(naming units: Bool) -> CleanText {
    units && !self.units.isEmpty ? "\(words): \(self.units.listed())" : words
  }
}

extension DueFacts {
  /// How many days before it a check-in of a cycle that has not begun is told.
  private static let daysAhead = 14

  /// What is due on `day` or next, the earliest first. What is due for several units at the same time is
  /// told once.
  public func notices(on day: CalendarDate) -> [DueNotice] {
    var notices: [DueNotice] = []
    for next in weeklyNotices(on: day) + reviewNotices(on: day) + bookedNotices(on: day) {
      if let place = notices.firstIndex(where: { $0.words == next.words }) {
        notices[place].units += next.units
      } else {
        notices.append(next)
      }
    }
    for place in notices.indices { notices[place].units = notices[place].units.once }
    // Of one day the order above stands.
    let byDay = notices.enumerated().sorted {
      ($0.element.day ?? day, $0.offset) < ($1.element.day ?? day, $1.offset)
    }
    return byDay.map(\.element) + readinessNotices
  }

  private func weeklyNotices(on day: CalendarDate) -> [DueNotice] {
    weekly.compactMap { weekly in
      guard weekly.cycle.last >= day else { return nil }
      let planned = weekly.cycle.plannedCheckIns(on: weekly.weekday)
      let waiting = planned.filter { $0 > weekly.held ?? weekly.cycle.first - 1 }
      // Of several that were missed the last one is meant: nobody holds the others any more.
      guard let due = waiting.last(where: { $0 <= day }) ?? waiting.first,
        day.days(until: due) <= Self.daysAhead
      else { return nil }
      return DueNotice(
        words: "Weekly check-in \(due.dueWords(on: day))", units: [weekly.whose], day: due)
    }
  }

  private func reviewNotices(on day: CalendarDate) -> [DueNotice] {
    reviews.compactMap { review in
      guard review.last - Workshop.daysOfReview <= day else { return nil }
      let left = day.days(until: review.last)
      let when: CleanText =
        left > 6 ? "in \(left) days" : review.last.dueWords(on: day)
      return DueNotice(
        words: "Review of \(review.cycle) \(when)", units: [review.whose], day: review.last)
    }
  }

  private func bookedNotices(on day: CalendarDate) -> [DueNotice] {
    booked.map { booked in
      DueNotice(
        words: "\(booked.words) \(booked.day.dueWords(on: day))", units: [booked.whose],
        day: booked.day)
    }
  }

  private var readinessNotices: [DueNotice] {
    guard unanswered > 0 else { return [] }
    let all = unanswered == ReadinessItem.allCases.count
    return [
      DueNotice(
        words: all
          ? "Embedding not answered"
          : "Embedding: \(unanswered.of("item", "items")) not answered", units: [], day: nil)
    ]
  }
}

extension CalendarDate {
  /// When it is, as people say it on `today`: `today`, `tomorrow`, `on Monday`, `on 28 Mar`; `since
  /// Monday`, `since 28 Mar` once it has passed.
  func dueWords(on today: CalendarDate) -> CleanText {
    let days = today.days(until: self)
    switch days {
    case 0: return "today"
    case 1: return "tomorrow"
    case 2...6: return "on \(weekday.name)"
    case -6 ... -1: return "since \(weekday.name)"
    default:
      let date = CleanText(year == today.year ? dayAndMonth : words)
      return days > 0 ? "on \(date)" : "since \(date)"
    }
  }
}

extension Workshop {
  /// What is due on `day` or next, in words.
  public func due(on day: CalendarDate) -> [DueNotice] { DueFacts(self).notices(on: day) }
}
