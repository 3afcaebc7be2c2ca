import PlainText
import WorkshopImport

/// What an import does, as a table of rows that a person can look through.
enum ImportReport {
  private static let mostRows = 40

  static func print(_ plan: ImportPlan) {
    for step in plan.steps.prefix(mostRows) {
      let sign: CleanText = step.outcome == .added ? "+" : "="
      let note: CleanText = step.outcome == .added ? "" : "  (there already)"
      StandardStreams.say("\(row(step.row)) \(sign) \(step.words)\(note)")
    }
    let more = plan.steps.count - mostRows
    if more > 0 { StandardStreams.say("and \(more) more rows") }
    for problem in plan.problems { StandardStreams.say("! \(problem.words)") }
    let box: CleanText =
      plan.sealed.isEmpty ? "" : " They go into the box, unseen until the reveal."
    StandardStreams.say("\(plan.added) to add, \(plan.thereAlready) there already.\(box)")
  }

  private static func row(_ number: Int) -> CleanText {
    let digits = String(number)
    return CleanText(String(repeating: " ", count: max(0, 6 - digits.count)) + digits)
  }
}
