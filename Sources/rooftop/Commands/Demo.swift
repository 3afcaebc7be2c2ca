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

  @Option(
    help: ArgumentHelp(
      "Begin in this week of a quarter, with its check-ins: 1 to \(DemoWorkshop.weeks.upperBound).",
      valueName: "n"))
  var week: Int?

  @OptionGroup(title: "Options of every command") var everywhere: GlobalOptions
  @ParentCommand var rooftop: Rooftop

  private static let quarter = DemoWorkshop.quarterPhases
  private static let numbers =
    "1 to \(quarter[quarter.count - 1].number)"

  func validate() throws {
    if let week, !DemoWorkshop.weeks.contains(week) {
      throw ValidationError("--week is a number: 1 to \(DemoWorkshop.weeks.upperBound).")
    }
    guard phase == nil || week == nil else {
      throw ValidationError("--phase and --week are two places to begin at: name one.")
    }
    guard let phase, !(1...DemoWorkshop.phases.count).contains(phase),
      !Self.quarter.contains(where: { $0.number == phase })
    else { return }
    throw ValidationError("--phase is a number: \(Self.numbers).")
  }

  func run() throws {
    if let week {
      try DemoSession.run(inWeek: week, settings)
      return
    }
    if let phase, let planned = Self.quarter.first(where: { $0.number == phase }) {
      try DemoSession.run(throughQuarter: planned.kind, settings)
      return
    }
    let kind = phase.map { DemoWorkshop.phases[$0 - 1] } ?? DemoSession.usualPhase
    try DemoSession.run(through: kind, settings)
  }
}
