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
      "Begin at this phase of the agenda of a whole day: \(Self.numbers).", valueName: "n"))
  var phase: Int?

  @OptionGroup(title: "Options of every command") var everywhere: GlobalOptions
  @ParentCommand var rooftop: Rooftop

  private static let quarter = DemoWorkshop.quarterPhases
  private static let numbers =
    "1 to \(quarter[quarter.count - 1].number)"

  func validate() throws {
    guard let phase, !(1...DemoWorkshop.phases.count).contains(phase),
      !Self.quarter.contains(where: { $0.number == phase })
    else { return }
    throw ValidationError("--phase is a number: \(Self.numbers).")
  }

  func run() throws {
    if let phase, let planned = Self.quarter.first(where: { $0.number == phase }) {
      try DemoSession.run(throughQuarter: planned.kind, settings)
      return
    }
    let kind = phase.map { DemoWorkshop.phases[$0 - 1] } ?? DemoSession.usualPhase
    try DemoSession.run(through: kind, settings)
  }
}
