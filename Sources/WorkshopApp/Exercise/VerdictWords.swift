import PlainText
import TerminalUI
import WorkshopModel

/// The kind the room gave a sentence, beside the kind it is.
struct VerdictWords {
  let verdict: RoomExercise.Verdict

  /// `✓ Objective`, or both where they differ.
  var line: StyledText {
    verdict.isRight
      ? StyledText("✓ \(verdict.answer.title)", .good)
      : StyledText("The room: \(verdict.said.title).  ")
        + StyledText("→ \(verdict.answer.title)", .heading)
  }
}
