import Foundation
import PlainText
import WorkshopModel

/// The sample workshop in a folder of its own that goes away with it.
enum DemoSession {
  /// There is the most to see.
  static let usualPhase = PhaseKind.shortlist

  /// - Parameter steps: up to where it begins.
  static func run(
    _ settings: Settings, _ steps: [DemoStep] = steps(through: usualPhase)
  ) throws(CommandFailure) {
    guard StandardStreams.areTerminal else { throw CommandFailure(.notATerminal) }
    let folder = try DemoFolder()
    defer { folder.remove() }
    let (store, ledger) = try WorkshopFile.create(
      folder.url.appending(path: "harbour-bikes.okr").path, events(steps, until: Clock.now))
    try DeskSession.run(store, ledger, settings, isRecent: false)
  }

  static func steps(through phase: PhaseKind) -> [DemoStep] {
    DemoWorkshop.steps(through: phase, cycle: CycleOptions.usualCycle(today: Clock.today))
  }

  static func steps(throughQuarter phase: PhaseKind) -> [DemoStep] {
    DemoWorkshop.steps(throughQuarter: phase, cycle: CycleOptions.usualCycle(today: Clock.today))
  }

  static func steps(inWeek week: Int) -> [DemoStep] {
    DemoWorkshop.steps(inWeek: week, on: Clock.today)
  }

  /// The sample workshop as if its last step had been taken at `now`.
  static func events(
    through phase: PhaseKind, until now: Timestamp
  ) -> [(event: Event, at: Timestamp)] {
    events(steps(through: phase), until: now)
  }

  /// The same up to a phase of the first quarter.
  static func events(
    throughQuarter phase: PhaseKind, until now: Timestamp
  ) -> [(event: Event, at: Timestamp)] {
    events(steps(throughQuarter: phase), until: now)
  }

  /// A quarter in its week `week`.
  static func events(
    inWeek week: Int, until now: Timestamp
  ) -> [(event: Event, at: Timestamp)] {
    events(steps(inWeek: week), until: now)
  }

  /// The steps as if the last one had been taken at `now`.
  static func events(
    _ steps: [DemoStep], until now: Timestamp
  ) -> [(event: Event, at: Timestamp)] {
    let start = now + -(steps.last?.second ?? 0)
    return steps.map { ($0.event, at: start + $0.second) }
  }
}
