import PlainText
import TerminalUI
import WorkshopModel

/// One statement, as large as there is room, with the hands the room showed for it.
struct StatementView {
  private let statement: Statement
  private let written: StrategyStatement?

  init(_ statement: Statement, _ workshop: Workshop) {
    self.statement = statement
    written = workshop.statements[statement]
  }

  func draw(in area: Rect, on frame: inout Frame) {
    guard let written else {
      StyledText(statement.prompt, .accent).wrapped(to: area.width)
        .draw(in: area, align: .centre, on: &frame)
      return
    }
    var rest = area
    if let hands = HandsCount(written) {
      let lines = StyledText(written.text).wrapped(to: area.width).count
      hands.draw(in: rest.takeBottom(hands.rows(of: area.height - lines - 1)), on: &frame)
      _ = rest.takeBottom(rest.height > lines ? 1 : 0)
    }
    ReadableText(written.text, plain: .accent, big: .big).draw(in: rest, on: &frame)
  }
}
