import PlainText

/// One event of the sample workshop.
public struct DemoStep: Hashable, Sendable {
  public let event: Event
  /// Seconds since the workshop began.
  public let second: Int
}

/// A sample workshop to try Rooftop with: Harbour Bikes, makers of cargo bikes, eight people. The
/// same arguments always give the same steps.
public enum DemoWorkshop {
  public static let organisation: CleanText = "Harbour Bikes"

  /// The phases it can begin at, in the order of its agenda.
  public static let phases = PhaseKind.annual + [.alignment]

  /// The whole workshop up to the moment the room is about to work on `kind`, its timer not running.
  /// A box that was filled before is open: nothing sealed is needed to go on.
  public static func steps(through kind: PhaseKind, cycle: Cycle) -> [DemoStep] {
    var script = DemoScript(cycle: cycle)
    script.create(PhaseKind.annual.contains(kind) ? AgendaItem.annual : phases.map(\.planned))
    for phase in phases {
      if phase != phases.first { script.enter(phase) }
      guard phase != kind else {
        script.arrive(at: phase)
        break
      }
      script.work(on: phase)
    }
    return script.steps
  }
}
