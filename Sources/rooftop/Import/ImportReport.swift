import PlainText
import WorkshopImport

/// What an import does, as a table of rows that a person can look through.
enum ImportReport {
  private static let mostRows = 40

  static func print(_ plan: ImportPlan) {
    for step in plan.steps.prefix(mostRows) {
      switch step.outcome {
      case .added: StandardStreams.say("\(row(step.row)) + \(step.words)")
      case .thereAlready: StandardStreams.say("\(row(step.row)) = \(step.words)  (there already)")
      case .changed(let before):
        StandardStreams.say("\(row(step.row)) ~ \(step.words)  (it is now: \(before))")
      }
    }
    let more = plan.steps.count - mostRows
    if more > 0 { StandardStreams.say("and \(more) more rows") }
    for note in plan.notes.prefix(mostRows) {
      StandardStreams.say(note.row.map { "\(row($0)) . \(note.words)" } ?? note.words)
    }
    let silent = plan.notes.count - mostRows
    if silent > 0 { StandardStreams.say("and \(silent) more notes") }
    for problem in plan.problems { StandardStreams.say("! \(problem.words)") }
    if plan.questions.contains(.decimalMark) {
      StandardStreams.say(
        "Say --decimal comma or --decimal point: which mark stands before a fraction.")
    }
    if plan.questions.contains(.dateOrder) {
      StandardStreams.say(
        "Say --dates day-first or --dates month-first: what stands first in 5/6/2027.")
    }
    if plan.questions.contains(.unknownUnits) {
      StandardStreams.say(
        "Say --units make or --units leave: make the units that are not there, or leave them out.")
    }
    let box: CleanText =
      plan.sealed.isEmpty ? "" : " They go into the box, unseen until the reveal."
    StandardStreams.say("\(plan.summary)\(box)")
  }

  private static func row(_ number: Int) -> CleanText {
    let digits = String(number)
    return CleanText(String(repeating: " ", count: max(0, 6 - digits.count)) + digits)
  }
}
