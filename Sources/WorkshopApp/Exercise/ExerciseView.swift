import PlainText
import TerminalUI
import WorkshopModel

/// The exercise over the whole desk: the sentence in the middle, the four answers below it.
struct ExerciseView {
  private let statement: ExerciseStatement?
  private let place: Int
  private let workshop: Workshop
  private let size: Size

  init(_ dialog: ExerciseDialog, _ state: AppState) {
    statement = dialog.statement
    place = dialog.place.index
    workshop = state.workshop
    size = state.size
  }

  func draw(in area: Rect, on frame: inout Frame) {
    let inner = box.draw(in: area, on: &frame)
    guard let statement else {
      ExerciseSummary(ExerciseScore(workshop.exercise), isOnDialog: true).draw(
        in: inner, on: &frame)
      return
    }
    let parts = parts(in: inner)
    ReadableText(statement.sentence, plain: .dialogTitle, big: .dialogTitle)
      .draw(in: parts.sentence, on: &frame)
    choices.draw(in: parts.choices, on: &frame)
    if let verdict = RoomExercise(statement, in: workshop).verdict {
      lines(verdict, width: parts.verdict.width)
        .draw(in: parts.verdict, align: .centre, on: &frame)
    } else {
      StyledText("What is it? The room calls out, you press its number.", .dialogSecondary)
        .draw(in: parts.verdict, align: .centre, on: &frame)
    }
  }

  /// The answer whose button is drawn at `point`.
  func kind(at point: Point, in area: Rect) -> GoalKind? {
    guard statement != nil else { return nil }
    let place = parts(in: box.inner(in: area)).choices
    return choices.button(at: point, in: place).map { GoalKind.allCases[$0] }
  }

  /// What the room said, what it is, and why.
  private func lines(_ verdict: RoomExercise.Verdict, width: Int) -> [StyledText] {
    [VerdictWords(verdict: verdict).line.onDialog, StyledText("", .dialog)]
      + StyledText(verdict.why, .dialog).wrapped(to: min(width, 60))
  }

  private var choices: ButtonRow {
    ButtonRow(
      GoalKind.allCases.enumerated().map { ButtonRow.Button("\($0.offset + 1)", $0.element.title) },
      isOnDialog: true, alignment: .centre)
  }

  private struct Parts {
    let sentence: Rect
    let choices: Rect
    let verdict: Rect
  }

  private func parts(in inner: Rect) -> Parts {
    var rest = inner
    let verdict = rest.takeBottom(inner.height >= 18 ? 6 : 5)
    let choices = rest.takeBottom(self.choices.size(maxWidth: inner.width).height + 1)
    return Parts(sentence: rest, choices: choices, verdict: verdict)
  }

  private var box: DialogBox {
    let count = ExerciseStatement.allCases.count
    let width = min(DeskLayout.widest, size.width - 2)
    return DialogBox(
      statement == nil ? "Exercise: score" : "Exercise: \(place + 1) of \(count)",
      content: Size(width: width - 4, height: size.height - 4), maxWidth: width)
  }
}
