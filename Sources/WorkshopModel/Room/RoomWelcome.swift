import PlainText

/// What people see before a session begins: whose it is, what comes when, and what is blind.
public struct RoomWelcome: Hashable, Sendable {
  /// A phase of the agenda.
  public struct Item: Hashable, Sendable {
    public let title: CleanText
    /// When it is planned to begin, `09:40`; nil for one that is over.
    public let time: CleanText?
    public let isDone: Bool
  }

  /// Whose goals it is about.
  public let organisation: CleanText
  /// "Kick-off, Monday 1 Mar 2027".
  public let occasion: CleanText
  public let items: [Item]
  /// How the seats work, what is blind and what is not, a sentence each.
  public let rules: [CleanText]

  /// The most phases of a page: two columns on the smallest screen.
  static let mostItems = 16
}

extension RoomPages {
  /// The pages of the welcome; none once the session is over.
  static func welcome(_ workshop: Workshop, _ moment: RoomMoment?) -> [RoomView.Scene] {
    guard let session = workshop.session, !session.isFinished else { return [] }
    let items = planned(session, workshop, moment)
    let set = workshop.set(session.set) ?? workshop.currentSet
    let day = moment.map { $0.localTime.day(of: $0.now) }.map { day -> CleanText in
      ", \(day.weekday.name) \(CleanText(day.words))"
    }
    return stride(from: 0, to: items.count, by: RoomWelcome.mostItems).map { first in
      .welcome(
        RoomWelcome(
          organisation: workshop.whose(set), occasion: "\(session.kind.title)\(day ?? "")",
          items: Array(items.dropFirst(first).prefix(RoomWelcome.mostItems)),
          rules: rules(moment?.seats.open ?? 0)))
    }
  }

  private static func rules(_ seats: Int) -> [CleanText] {
    let place: CleanText =
      switch seats {
      case 0: "The keyboard goes round"
      case 1: "One seat is open"
      default: "\(seats) seats are open"
      }
    return [
      "\(place): choose your name, write, and let the next one write.",
      "Blind: suggestions, ballots and scores. Nobody sees whose they are.",
      "Not blind: who is in, and all that we write down together.",
    ]
  }

  /// When each phase begins if all goes as planned: from now on, or since the first timer runs.
  private static func planned(
    _ session: Session, _ workshop: Workshop, _ moment: RoomMoment?
  ) -> [RoomWelcome.Item] {
    let current = session.currentIndex ?? 0
    var next = moment.map { $0.now + -session.phases[current].clock.usedSeconds(at: $0.now) }
    if session.phases[current].clock == PhaseClock() { next = next?.roundedUp(minutes: 5) }
    return session.phases.enumerated().map { index, phase in
      let title = workshop.title(of: phase)
      guard index >= current, let start = next, let moment else {
        return RoomWelcome.Item(title: title, time: nil, isDone: index < current)
      }
      next = max(moment.now, start + phase.allottedMinutes * 60)
      return RoomWelcome.Item(
        title: title, time: moment.localTime.timeOfDay(of: start), isDone: false)
    }
  }
}

extension Timestamp {
  /// The next moment at which a clock shows a multiple of `minutes`.
  fileprivate func roundedUp(minutes: Int) -> Timestamp {
    let step = minutes * 60_000
    return Timestamp(milliseconds: (milliseconds + step - 1) / step * step)
  }
}

extension Workshop {
  /// Whether people have not begun yet: the timer of the first phase has counted nothing, and nothing
  /// is written but who comes and what is planned. Later sessions begin when they are opened.
  public var waitsToBegin: Bool {
    guard sessions.count == 1, let session, session.currentIndex == 0, !session.isFinished,
      session.phases.allSatisfy({ $0.clock.hasCountedNothing && !$0.isDone })
    else { return false }
    return notes.isEmpty && exercise.isEmpty && statements.isEmpty
      && sets.allSatisfy { $0.rounds.isEmpty && $0.suggestions.isEmpty && $0.objectives.isEmpty }
  }
}

extension PhaseClock {
  fileprivate var hasCountedNothing: Bool { !isRunning && accumulated == 0 }
}
