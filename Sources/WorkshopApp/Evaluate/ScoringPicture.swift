import PlainText
import TerminalUI
import WorkshopModel

/// The scoring before it is shown: what will happen, or how many are in.
struct ScoringPicture {
  private let stage: EvaluationStage
  private let workshop: Workshop
  private let place: TurnPlace

  init(_ state: AppState) {
    stage = EvaluateScreen.stage(state)
    workshop = state.workshop
    place = TurnPlace(.score, state)
  }

  func draw(in area: Rect, on frame: inout Frame) {
    switch stage {
    case .notScored:
      beforeOpening(width: area.width).draw(in: area, on: &frame)
    case .open(let round), .closed(let round):
      TurnsPicture(round: round, workshop: workshop, standing: standing(round))
        .draw(in: area, on: &frame)
    case .shown: break
    }
  }

  private func standing(_ round: Round) -> StyledText {
    let again: CleanText = workshop.currentSet.evaluationsShown > 0 ? "scored before, kept · " : ""
    guard round.stage == .open else {
      return StyledText("\(again)closed. ", .secondary) + StyledText("s", .key)
        + StyledText(" shows the result, ") + StyledText("r", .key) + StyledText(" reopens.")
    }
    return workshop.progress(of: round).isComplete
      ? StyledText("✓ Everyone is in. ", .good) + StyledText("c", .key)
        + StyledText(" closes the scoring.")
      : StyledText("\(again)open · only this number shows", .secondary)
  }

  private func beforeOpening(width: Int) -> [StyledText] {
    let what = [
      StyledText("Everyone scores the set in private, \(place.words):"),
      StyledText(
        "four questions about each objective, 1 to 5, and how sure we are of each key result, 0 to 10.",
        .secondary),
      "",
    ]
    let steps = NumberedSteps(
      StyledText("o", .key) + StyledText(" opens the scoring."),
      place.step,
      StyledText("c", .key) + StyledText(" closes, ") + StyledText("s", .key)
        + StyledText(" shows the result, lowest first."),
      StyledText("y", .key) + StyledText(" accepts the set; ") + StyledText("g", .key)
        + StyledText(" goes back to change it. Nothing is lost."))
    return what.wrapped(to: width) + steps.lines(width: width)
  }
}
