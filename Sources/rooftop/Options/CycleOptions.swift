import ArgumentParser
import PlainText
import WorkshopModel

/// For which time the objectives are set.
struct CycleOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The name of a cycle of your own, with --from and --to.", valueName: "name"))
  var cycle: String?

  @Option(help: ArgumentHelp("Its first day, like 2027-01-01.", valueName: "day"))
  var from: String?

  @Option(help: ArgumentHelp("Its last day.", valueName: "day"))
  var to: String?

  @Option(
    help: ArgumentHelp("The month the fiscal year begins with, 1 to 12.", valueName: "month"))
  var yearBegins: Int?

  func validate() throws {
    let own = [cycle, from, to]
    guard own.allSatisfy({ $0 == nil }) || own.allSatisfy({ $0 != nil }) else {
      throw ValidationError("--cycle, --from and --to go together. Give all three or none.")
    }
    if let yearBegins, !(1...12).contains(yearBegins) {
      throw ValidationError("--year-begins is a month from 1 to 12.")
    }
  }

  /// Whether the program chose the year.
  var isUsual: Bool { cycle == nil }

  /// The cycle of the options.
  func cycle(today: CalendarDate) throws(Rejection) -> Cycle {
    guard let cycle, let from, let to else {
      return Self.usualCycle(today: today, yearBegins: yearBegins ?? 1)
    }
    return try Cycle(
      name: CleanText(cycle), first: .typed(CleanText(from), reference: today),
      last: .typed(CleanText(to), reference: today))
  }

  /// The fiscal year that has begun, or the next one where more than half of it is over: who meets
  /// then plans the year to come.
  static func usualCycle(today: CalendarDate, yearBegins: Int = 1) -> Cycle {
    let running = Cycle.annual(containing: today, firstMonth: yearBegins)
    let used = running.first.days(until: today)
    return used * 2 < running.dayCount ? running : .annual(after: today, firstMonth: yearBegins)
  }
}
