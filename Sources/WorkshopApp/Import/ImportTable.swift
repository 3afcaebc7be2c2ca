import PlainText
import TerminalUI
import WorkshopImport
import WorkshopModel

/// What an import would do, row by row; of suggestions that stay unseen only how many.
struct ImportTable {
  private let state: ImportState
  /// The desk may be on the wall: texts of the open round are not shown, whatever kind the file
  /// is taken for.
  private let isBlind: Bool

  init(_ state: AppState) {
    self.state = state.screens.importing
    isBlind = state.workshop.openRound?.kind == .suggestions
  }

  var summary: StyledText {
    if let refusal = state.refusal { return StyledText("! \(refusal)", .bad) }
    guard let found = state.found else {
      return StyledText("Enter chooses the file. Nothing changes until you have seen it.", .body)
    }
    let plan = found.plan
    if found.isInBox { return StyledText("This list is in the box already.", .body) }
    let problems = plan.problems.count
    guard problems == 0 else {
      let words: CleanText = problems == 1 ? "1 problem" : "\(problems) problems"
      return StyledText("\(words): nothing can come in.", .bad)
    }
    let box: CleanText = plan.sealed.isEmpty ? "" : " They go into the box, unseen."
    return StyledText("\(plan.added) to add, \(plan.thereAlready) there already.\(box)", .body)
  }

  var count: Int {
    guard let plan = state.found?.plan else { return 0 }
    return plan.problems.count + (isBlind ? 0 : plan.steps.count)
  }

  /// Problems come first: they are what must be mended.
  func row(_ index: Int) -> StyledText {
    guard let plan = state.found?.plan else { return StyledText("", .body) }
    guard index >= plan.problems.count else {
      return StyledText("! \(plan.problems[index].words)", .bad)
    }
    let step = plan.steps[index - plan.problems.count]
    let digits = String(step.row)
    let number = CleanText(String(repeating: " ", count: max(0, 6 - digits.count)) + digits)
    let isNew = step.outcome == .added
    return StyledText("\(number) ", .secondary) + StyledText(isNew ? "+ " : "= ", .body)
      + StyledText(step.words, isNew ? .body : .secondary)
      + StyledText(isNew ? "" : "  there already", .secondary)
  }
}
