import ArgumentParser
import WorkshopModel

/// `rooftop demo`
struct Demo: RooftopCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Try Rooftop with a sample workshop.",
    discussion: "It is a temporary copy: whatever you do, it is gone when you quit.")

  @Option(
    help: ArgumentHelp(
      "Begin at this phase of the agenda, 1 to \(PhaseKind.annual.count).", valueName: "n"))
  var phase: Int?

  @OptionGroup(title: "Options of every command") var everywhere: GlobalOptions
  @ParentCommand var rooftop: Rooftop

  func validate() throws {
    guard let phase, !(1...PhaseKind.annual.count).contains(phase) else { return }
    throw ValidationError("--phase is a number from 1 to \(PhaseKind.annual.count).")
  }

  func run() throws {
    let kind = phase.map { PhaseKind.annual[$0 - 1] } ?? DemoSession.usualPhase
    try DemoSession.run(through: kind, settings)
  }
}
