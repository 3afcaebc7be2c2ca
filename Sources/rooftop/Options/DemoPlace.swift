import ArgumentParser
import WorkshopModel

/// Where in the sample workshop one begins.
struct DemoPlace: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Begin at this phase of a whole day: \(Self.numbers); 10 holds the quarter's shortlist too.",
      valueName: "n"))
  var phase: Int?

  @Option(
    help: ArgumentHelp(
      "Begin in this week of a quarter, with its check-ins: 1 to \(DemoWorkshop.weeks.upperBound).",
      valueName: "n"))
  var week: Int?

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

  /// The steps up to there.
  /// - Parameter usual: where it begins when nobody says.
  func steps(or usual: PhaseKind) -> [DemoStep] {
    if let week { return DemoSession.steps(inWeek: week) }
    guard let phase else { return DemoSession.steps(through: usual) }
    if let planned = Self.quarter.first(where: { $0.number == phase }) {
      return DemoSession.steps(throughQuarter: planned.kind)
    }
    return DemoSession.steps(through: DemoWorkshop.phases[phase - 1])
  }
}
