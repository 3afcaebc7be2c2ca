import PlainText
import TerminalUI
import WorkshopModel

extension ScoresStep {
  func draw(_ room: SeatRoom, in area: Rect, on frame: inout Frame) {
    guard let item else { return }
    frame.put("\(index + 1) of \(items.count)", rightAlignedIn: area, .accent)
    var rows = area
    frame.flow(StyledText("\(turn?.name ?? ""), \(words.title)", .secondary), in: &rows)
    let subject = subject(of: item).wrapped(to: area.width)
    var asked = ask(item).wrapped(to: area.width)
    let hasGaps = subject.count + asked.count + 2 <= rows.height
    if !hasGaps { asked.removeAll(where: \.isEmpty) }
    _ = rows.takeTop(hasGaps ? 1 : 0)
    // What is asked about is cut before the scale leaves the screen.
    let shown =
      hasGaps ? subject : subject.cut(columns: area.width, rows: rows.height - asked.count)
    shown.draw(in: rows.takeTop(shown.count), on: &frame)
    _ = rows.takeTop(hasGaps ? 1 : 0)
    asked.draw(in: rows.takeTop(asked.count), on: &frame)
    promise(room).wrapped(to: area.width).draw(in: rows, on: &frame)
  }

  /// What the question is about.
  private func subject(of item: ScoreItem) -> [StyledText] {
    switch (task, item) {
    case (.hands(let statements), .hand(let asked)):
      return statements.filter { $0.statement == asked }
        .flatMap { [StyledText($0.statement.title, .heading), StyledText($0.text)] }
    case (.evaluation(let objectives), .question(let id, _)):
      // The key results help to answer.
      return objectives.filter { $0.id == id }.flatMap { objective in
        [StyledText(objective.title, .heading)]
          + objective.keyResults.map { StyledText("· \($0.sentence)", .secondary) }
      }
    case (.evaluation(let objectives), .confidence(let id)):
      return objectives.flatMap { objective in
        objective.keyResults.filter { $0.id == id }.flatMap { keyResult in
          [
            StyledText(objective.title, .heading),
            StyledText("▸ ", .accent) + StyledText(keyResult.sentence),
          ]
        }
      }
    default: return []
    }
  }

  private func ask(_ item: ScoreItem) -> [StyledText] {
    [
      StyledText(item.question, .accent), "", scale(item),
      StyledText("Type a number", .secondary) + (item.mayBeLeftOut ? leavingOut : "")
        + StyledText(". \(item.answers.words)", .secondary),
    ]
  }

  private var leavingOut: StyledText {
    StyledText(", or ", .secondary) + StyledText("-", .key)
      + StyledText(" to leave this one out", .secondary)
  }

  private func promise(_ room: SeatRoom) -> [StyledText] {
    [StyledText("Nobody sees whose \(words.answers) these are.", .secondary)]
      + (room.projected.map { ["", $0] } ?? [])
  }

  private var words: (title: CleanText, answers: CleanText) {
    if case .hands = task { ("your hands", "hands") } else { ("your scores", "scores") }
  }

  private func scale(_ item: ScoreItem) -> StyledText {
    let numbers = item.scale.map { choice("\($0)", isChosen: $0 == answer) }
    let choices = numbers + (item.mayBeLeftOut ? [choice("-", isChosen: isLeftOut)] : [])
    return choices.reduce(StyledText("")) { $0 + $1 + StyledText(" ") }
  }

  private func choice(_ words: CleanText, isChosen: Bool) -> StyledText {
    isChosen ? StyledText("▸\(words)◂", .selection) : StyledText(" \(words) ", .body)
  }
}
