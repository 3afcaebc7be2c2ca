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
      return StyledText("\(words): nothing can come in.\(answers)", .bad)
    }
    let box: CleanText = plan.sealed.isEmpty ? "" : " They go into the box, unseen."
    return StyledText("\(plan.summary)\(box)\(answers)", .body)
  }

  /// How numbers and days are read, and which key reads them otherwise.
  private var answers: CleanText {
    let questions = state.found?.plan.questions ?? []
    let decimal: CleanText? =
      switch state.choices.decimal {
      case .comma?: "Fractions behind a comma (, changes it)."
      case .point?: "Fractions behind a point (, changes it)."
      case nil:
        questions.contains(.decimalMark) ? "Press , to say which mark is the decimal one." : nil
      }
    let dates: CleanText? =
      switch state.choices.dates {
      case .dayFirst?: "The day stands first (/ changes it)."
      case .monthFirst?: "The month stands first (/ changes it)."
      case nil: questions.contains(.dateOrder) ? "Press / to say what stands first in days." : nil
      }
    let units: CleanText? =
      switch state.choices.units {
      case .make?: "Units that are not there are made (u changes it)."
      case .leave?: "Units that are not there are left out (u changes it)."
      case nil:
        questions.contains(.unknownUnits)
          ? "Press u to make the units that are not there, or to leave them out." : nil
      }
    let words = [decimal, dates, units].compactMap(\.self).map(\.string).joined(separator: " ")
    return words.isEmpty ? "" : CleanText(" \(words)")
  }

  var count: Int {
    guard let plan = state.found?.plan else { return 0 }
    return plan.problems.count + (isBlind ? 0 : plan.notes.count + plan.steps.count)
  }

  /// Problems come first: they are what must be mended. Then what is good to know.
  func row(_ index: Int) -> StyledText {
    guard let plan = state.found?.plan else { return StyledText("", .body) }
    guard index >= plan.problems.count else {
      return StyledText("! \(plan.problems[index].words)", .bad)
    }
    let place = index - plan.problems.count
    guard place >= plan.notes.count else {
      let note = plan.notes[place]
      return StyledText(note.row.map { "\(number($0)) . " } ?? "  ", .secondary)
        + StyledText(note.words, .secondary)
    }
    return row(plan.steps[place - plan.notes.count])
  }

  private func row(_ step: ImportPlan.Step) -> StyledText {
    let lead = StyledText("\(number(step.row)) ", .secondary)
    return switch step.outcome {
    case .added: lead + StyledText("+ ", .body) + StyledText(step.words, .body)
    case .thereAlready:
      lead + StyledText("= ", .body) + StyledText("\(step.words)  there already", .secondary)
    case .changed(let before):
      lead + StyledText("~ ", .body) + StyledText(step.words, .body)
        + StyledText("  it is now: \(before)", .secondary)
    }
  }

  private func number(_ row: Int) -> CleanText {
    let digits = String(row)
    return CleanText(String(repeating: " ", count: max(0, 6 - digits.count)) + digits)
  }
}
