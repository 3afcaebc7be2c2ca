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
      let kinds = GoalKind.allCases.map(\.title.string).joined(separator: " · ")
      var ask = rest.takeBottom(rest.height >= 30 ? BigText.lineRows + 3 : 4)
      frame.flowBig("What is it?", in: &ask, below: 2, gap: 1)
      frame.flow(StyledText(CleanText(kinds)), in: &ask, align: .centre)
    }
    ReadableText(exercise.sentence, plain: .big, big: .big).draw(in: rest, on: &frame)
  }

  private func draw(
    _ verdict: RoomExercise.Verdict, in area: Rect, on frame: inout Frame
  ) {
    var rest = area
    let answer = BigText(verdict.answer.title, .good)
    let why = StyledText(verdict.why).wrapped(to: OverviewPage.widestLine).count
    if answer.fits(in: area), BigText.lineRows + 2 + why <= area.height {
      let line = verdict.isRight ? StyledText("✓", .good) : VerdictWords(verdict: verdict).line
      line.draw(in: rest.takeTop(1), align: .centre, on: &frame)
      answer.draw(in: rest.takeTop(BigText.lineRows), on: &frame)
    } else {
      VerdictWords(verdict: verdict).line.draw(in: rest.takeTop(1), align: .centre, on: &frame)
    }
    ReadableText(verdict.why, plain: .body, big: .body).draw(in: rest, on: &frame)
  }
}
