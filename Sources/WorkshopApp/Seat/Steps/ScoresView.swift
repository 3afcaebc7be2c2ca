import PlainText
import TerminalUI
import WorkshopModel

extension ScoresStep {
  func draw(_ room: SeatRoom, in area: Rect, on frame: inout Frame) {
    guard let question else { return }
    frame.put("\(index + 1) of \(items.count)", rightAlignedIn: area, .accent)
    var rows = area
    frame.flow(StyledText("\(turn?.name ?? ""), your \(asked.answers)", .secondary), in: &rows)
    let subject = subject(of: question).wrapped(to: area.width)
    var asked = ask(question.item).wrapped(to: area.width)
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
  private func subject(of question: Questionnaire.Question) -> [StyledText] {
    let text = question.subject.map { subject in
      question.group == nil ? StyledText(subject) : StyledText("▸ ", .accent) + StyledText(subject)
    }
    return [StyledText(question.heading, .heading)] + (text.map { [$0] } ?? [])
      + question.beside.map { StyledText("· \($0)", .secondary) }
  }

  private func ask(_ item: ScoreItem) -> [StyledText] {
    [
      StyledText(item.question, .accent), "", scale(item),
      StyledText("A number answers and goes on", .secondary)
        + (item.scale.contains(10) ? StyledText(", a 1 waits for its 0", .secondary) : "")
        + (item.mayBeLeftOut ? leavingOut : "")
        + StyledText(". \(item.answers.words)", .secondary),
    ]
  }

  private var leavingOut: StyledText {
    StyledText(", ", .secondary) + StyledText("-", .key)
      + StyledText(" leaves this one out", .secondary)
  }

  private func promise(_ room: SeatRoom) -> [StyledText] {
    [StyledText("Nobody sees whose \(asked.answers) these are.", .secondary)]
      + (room.projected.map { ["", $0] } ?? [])
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
