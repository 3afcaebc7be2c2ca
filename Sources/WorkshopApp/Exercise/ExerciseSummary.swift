import PlainText
import TerminalUI
import WorkshopModel

/// How the room did, in all and for each kind of sentence.
struct ExerciseSummary {
  private let score: ExerciseScore
  private let isOnDialog: Bool

  init(_ score: ExerciseScore, isOnDialog: Bool = false) {
    self.score = score
    self.isOnDialog = isOnDialog
  }

  func draw(in area: Rect, on frame: inout Frame) {
    var rest = area
    let kinds = GoalKind.allCases
    let big = BigText("\(score.right) of \(score.answered)", isOnDialog ? .dialogTitle : .big)
    let bigRows = area.height >= kinds.count + BigText.lineRows + 4 ? BigText.lineRows : 1
    let used = bigRows + 3 + kinds.count
    _ = rest.takeTop(max(0, (area.height - used) / 2))
    big.draw(in: rest.takeTop(bigRows), on: &frame)
    placed(StyledText(words)).draw(in: rest.takeTop(1), align: .centre, on: &frame)
    _ = rest.takeTop(1)
    let width = kinds.map { line(for: $0).width }.max() ?? 0
    let column = rest.centred(Size(width: width, height: rest.height))
    kinds.map(line(for:)).draw(in: column, on: &frame)
  }

  private var words: CleanText {
    let open = ExerciseStatement.allCases.count - score.answered
    return open == 0
      ? "sentences told apart" : "sentences told apart, \(open) not answered yet"
  }

  private func line(for kind: GoalKind) -> StyledText {
    let part = score.parts[kind] ?? ExerciseScore.Part()
    let gap = String(repeating: " ", count: 20 - kind.title.columns)
    return placed(
      StyledText(kind.title + CleanText(gap))
        + StyledText("\(part.right) of \(part.answered)", .heading))
  }

  private func placed(_ text: StyledText) -> StyledText { isOnDialog ? text.onDialog : text }
}
