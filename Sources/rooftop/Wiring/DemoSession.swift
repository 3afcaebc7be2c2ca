import Foundation
import PlainText
import WorkshopModel

/// The sample workshop in a folder of its own that goes away with it.
enum DemoSession {
  /// There is the most to see.
  static let usualPhase = PhaseKind.shortlist

  static func run(through phase: PhaseKind, _ settings: Settings) throws(CommandFailure) {
    try run(settings) { events(through: phase, until: $0) }
  }

  static func run(throughQuarter phase: PhaseKind, _ settings: Settings) throws(CommandFailure) {
    try run(settings) { events(throughQuarter: phase, until: $0) }
  }

  static func run(inWeek week: Int, _ settings: Settings) throws(CommandFailure) {
    try run(settings) { events(inWeek: week, until: $0) }
  }

  private static func run(
    _ settings: Settings, _ events: (Timestamp) -> [(event: Event, at: Timestamp)]
  ) throws(CommandFailure) {
    guard StandardStreams.areTerminal else { throw CommandFailure(.notATerminal) }
    let folder = try DemoFolder()
    defer { folder.remove() }
    let (store, ledger) = try WorkshopFile.create(
      folder.url.appending(path: "harbour-bikes.okr").path, events(Clock.now))
    try DeskSession.run(store, ledger, settings, isRecent: false)
  }

  /// The sample workshop as if its last step had been taken at `now`.
  static func events(
    through phase: PhaseKind, until now: Timestamp
  ) -> [(event: Event, at: Timestamp)] {
    events(
      DemoWorkshop.steps(through: phase, cycle: CycleOptions.usualCycle(today: Clock.today)),
      until: now)
  }

  /// The same up to a phase of the first quarter.
  static func events(
    throughQuarter phase: PhaseKind, until now: Timestamp
  ) -> [(event: Event, at: Timestamp)] {
    events(
      DemoWorkshop.steps(
        throughQuarter: phase, cycle: CycleOptions.usualCycle(today: Clock.today)), until: now)
  }

  /// A quarter in its week `week`.
  static func events(
    inWeek week: Int, until now: Timestamp
  ) -> [(event: Event, at: Timestamp)] {
    events(DemoWorkshop.steps(inWeek: week, on: Clock.today), until: now)
  }

  private static func events(
    _ steps: [DemoStep], until now: Timestamp
  ) -> [(event: Event, at: Timestamp)] {
    let start = now + -(steps.last?.second ?? 0)
    return steps.map { ($0.event, at: start + $0.second) }
  }
}
