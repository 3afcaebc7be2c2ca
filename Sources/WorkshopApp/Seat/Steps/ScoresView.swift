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

  func page(_ room: SeatRoom) -> SeatPage {
    guard let question else { return SeatPage([]) }
    let item = question.item
    let title: CleanText =
      "\(turn?.name ?? ""), your \(asked.answers). Question \(index + 1) of \(items.count)"
    let head = [StyledText(title, .secondary)] + subject(of: question, in: room.manner)
    let help =
      [ways(item)] + beside(question, in: room.manner) + promise(room).filter { !$0.isEmpty }
    return SeatPage(
      head.map { .line($0) }
        + [
          .line(StyledText(item.question, .accent)), .gap(),
          .scale(
            .init(
              numbers: item.scale, answer: answer, mayBeLeftOut: item.mayBeLeftOut,
              isLeftOut: isLeftOut)), .gap(),
        ] + help.map { .line($0) })
  }

  /// What the question is about.
  private func subject(
    of question: Questionnaire.Question, in manner: SeatManner = .usual
  ) -> [StyledText] {
    let hasSign = question.group != nil && manner != .plain
    let text = question.subject.map { subject in
      hasSign ? StyledText("▸ ", .accent) + StyledText(subject) : StyledText(subject)
    }
    return [StyledText(question.heading, .heading)] + (text.map { [$0] } ?? [])
      + (manner == .usual ? beside(question) : [])
  }

  /// What helps to answer.
  private func beside(
    _ question: Questionnaire.Question, in manner: SeatManner = .usual
  ) -> [StyledText] {
    question.beside.map { StyledText(manner == .plain ? $0 : "· \($0)", .secondary) }
  }

  private func ask(_ item: ScoreItem) -> [StyledText] {
    [StyledText(item.question, .accent), "", scale(item), ways(item)]
  }

  /// How it is answered.
  private func ways(_ item: ScoreItem) -> StyledText {
    StyledText("A number answers and goes on", .secondary)
      + (item.scale.contains(10) ? StyledText(", a 1 waits for its 0", .secondary) : "")
      + (item.mayBeLeftOut ? leavingOut : "")
      + StyledText(". \(item.answers.words)", .secondary)
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
