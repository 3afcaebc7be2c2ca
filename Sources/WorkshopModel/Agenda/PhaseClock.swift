/// The time a phase has used: it runs, pauses, and never stops anyone.
public struct PhaseClock: Hashable, Sendable {
  /// Milliseconds used before the running stretch.
  public internal(set) var accumulated = 0
  /// When the running stretch began; nil while paused.
  public internal(set) var runningSince: Timestamp?
  /// Minutes added to the plan while it ran.
  public internal(set) var extendedMinutes = 0

  /// A hundred years, in milliseconds: clocks that jump to and fro cannot add up to more.
  private static let longest = 36_525 * 86_400_000

  public var isRunning: Bool { runningSince != nil }

  /// Whole seconds used at `moment`, rounded down; a clock set back counts as no time.
  public func usedSeconds(at moment: Timestamp) -> Int {
    let running = runningSince.map { max(0, moment.milliseconds - $0.milliseconds) } ?? 0
    return (accumulated + running) / 1000
  }

  mutating func start(at moment: Timestamp) {
    if runningSince == nil { runningSince = moment }
  }

  mutating func pause(at moment: Timestamp) {
    if let start = runningSince {
      let stretch = max(0, moment.milliseconds - start.milliseconds)
      accumulated = min(accumulated + stretch, Self.longest)
    }
    runningSince = nil
  }

  mutating func extend(by minutes: Int) {
    let longest = Limits.countable.upperBound
    extendedMinutes = (extendedMinutes + minutes.clamped(to: -longest...longest))
      .clamped(to: -longest...longest)
  }

  mutating func reset() {
    accumulated = 0
    runningSince = nil
  }
}

/// What the timer shows.
public struct TimerReading: Hashable, Sendable {
  public enum Mood: Hashable, Sendable {
    case notStarted, running, paused
    /// The last fifth of the time, at most five minutes.
    case ending
    case overtime
  }

  /// Seconds left; negative in overtime.
  public let remaining: Int
  public let allottedMinutes: Int
  public let mood: Mood

  public init(_ phase: Phase, at moment: Timestamp) {
    allottedMinutes = phase.allottedMinutes
    let used = phase.clock.usedSeconds(at: moment)
    remaining = phase.allottedMinutes * 60 - used
    let warning = min(300, phase.allottedMinutes * 60 / 5)
    if used == 0, !phase.clock.isRunning {
      mood = .notStarted
    } else if remaining < 0 {
      mood = .overtime
    } else if !phase.clock.isRunning {
      mood = .paused
    } else {
      mood = remaining <= warning ? .ending : .running
    }
  }
}
