import PlainText
import TerminalUI

/// What to do one after the other, before a round is opened.
struct NumberedSteps {
  private let steps: [StyledText]

  init(_ steps: StyledText...) {
    self.steps = steps
  }

  /// Each step behind its number, wrapped to `width` columns.
  func lines(width: Int) -> [StyledText] {
    steps.enumerated().flatMap { index, step in
      step.wrapped(behind: StyledText("\(index + 1) ", .accent), to: width)
    }
  }
}
