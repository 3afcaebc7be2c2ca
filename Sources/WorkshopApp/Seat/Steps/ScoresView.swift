import PlainText
import TerminalUI
import WorkshopModel

extension ScoresStep {
  func draw(_ room: SeatRoom, in area: Rect, on frame: inout Frame) {
    guard let item, let objective = objectives.first(where: { item.belongs(to: $0) }) else {
      return
    }
    var rows = area
    let progress: CleanText = "\(index + 1) of \(items.count)"
    frame.put(progress, rightAlignedIn: rows, .accent)
    frame.flow(StyledText("\(turn?.name ?? ""), your scores", .secondary), in: &rows, gap: 1)
    frame.flow(StyledText(objective.title, .heading), in: &rows)
    for keyResult in shown(objective, item) {
      let isAsked = item == .confidence(keyResult.id)
      frame.flow(
        StyledText(isAsked ? "▸ " : "· ", isAsked ? .accent : .secondary)
          + StyledText(keyResult.sentence, isAsked ? .body : .secondary), in: &rows)
    }
    _ = rows.takeTop(1)
    frame.flow(StyledText(item.question, .accent), in: &rows, gap: 1)
    scale(item).draw(in: rows.takeTop(1), on: &frame)
    frame.flow(
      StyledText(
        "Type a number: \(item.ends.low), \(item.ends.high).", .secondary), in: &rows)
    frame.flow(
      StyledText("Nobody sees whose scores these are.", .secondary), in: &rows, gap: 1)
    frame.flow(StyledText(.projected, .secondary), in: &rows)
  }

  /// The key results help to answer; a question of confidence shows the one it asks about.
  private func shown(
    _ objective: SeatView.ObjectiveToScore, _ item: ScoreItem
  ) -> [SeatView.KeyResultToScore] {
    if case .confidence(let id) = item { return objective.keyResults.filter { $0.id == id } }
    return objective.keyResults
  }

  private func scale(_ item: ScoreItem) -> StyledText {
    item.scale.reduce(StyledText("")) { line, number in
      line
        + (number == answer
          ? StyledText("▸\(number)◂", .selection) : StyledText(" \(number) ", .body))
        + StyledText(" ")
    }
  }
}
