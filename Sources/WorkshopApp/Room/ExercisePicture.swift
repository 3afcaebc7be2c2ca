import PlainText
import TerminalUI
import WorkshopModel

/// A sentence of the exercise for the whole room, and what it is once the room has said so.
struct ExercisePicture {
  private let exercise: RoomExercise

  init(_ exercise: RoomExercise) { self.exercise = exercise }

  func draw(in area: Rect, on frame: inout Frame) {
    var rest = area
    frame.put("\(exercise.number) of \(exercise.count)", centredIn: rest.takeBottom(1), .secondary)
    if let verdict = exercise.verdict {
      draw(verdict, in: rest.takeBottom(rest.height / 2), on: &frame)
    } else {
      var ask = rest.takeBottom(askRows(rest))
      frame.flowBig("What is it?", in: &ask, below: 2, gap: 1)
      let kinds = GoalKind.allCases.map(\.title.string).joined(separator: " · ")
      frame.flow(StyledText(CleanText(kinds)), in: &ask, align: .centre)
    }
    sentence.draw(in: rest, on: &frame)
  }

  func isBig(in area: Rect) -> Bool {
    var rest = area
    _ = rest.takeBottom(1)
    _ = rest.takeBottom(exercise.verdict == nil ? askRows(rest) : rest.height / 2)
    return sentence.isBig(in: rest)
  }

  private var sentence: ReadableText {
    ReadableText(exercise.sentence, plain: .big, big: .big)
  }

  /// The question is in big letters only below a sentence in big letters.
  private func askRows(_ area: Rect) -> Int {
    var above = area
    _ = above.takeBottom(BigText.lineRows + 3)
    return sentence.isBig(in: above) ? BigText.lineRows + 3 : 4
  }

  private func draw(
    _ verdict: RoomExercise.Verdict, in area: Rect, on frame: inout Frame
  ) {
    var rest = area
    let answer = BigText.broadest(verdict.answer.title, .good, in: area)
    let why = StyledText(verdict.why).wrapped(to: OverviewPage.widestLine).count
    if let answer, BigText.lineRows + 2 + why <= area.height {
      let line = verdict.isRight ? StyledText("✓", .good) : VerdictWords(verdict: verdict).line
      line.draw(in: rest.takeTop(1), align: .centre, on: &frame)
      answer.draw(in: rest.takeTop(BigText.lineRows), on: &frame)
    } else {
      VerdictWords(verdict: verdict).line.draw(in: rest.takeTop(1), align: .centre, on: &frame)
    }
    ReadableText(verdict.why, plain: .body, big: .body).draw(in: rest, on: &frame)
  }
}
