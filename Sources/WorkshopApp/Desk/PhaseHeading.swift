import PlainText
import TerminalUI
import WorkshopModel

/// The phase's title and question above its screen.
struct PhaseHeading {
  private let title: CleanText
  private let question: CleanText

  init(_ state: AppState) {
    let workshop = state.workshop
    guard !Desk.showsBoard(state) else {
      title = "The board of \(workshop.organisation)"
      question =

        workshop.isFinished
        ? "Between sessions: s begins the next one, Enter reads the goals of the marked line."
        : "The session goes on meanwhile: Esc goes back to it."
      return
    }
    title = workshop.phase.map(workshop.title) ?? "Rooftop"
    question = workshop.phase.map(workshop.question) ?? ""
  }

  /// Rows it takes of `rows`; short terminals leave the question out before the screen suffers.
  func height(width: Int, rows: Int) -> Int {
    rows < 12 ? 1 : 2 + questionLines(width).count
  }

  func draw(in content: inout Rect, on frame: inout Frame) {
    let rows = height(width: content.width, rows: content.height)
    var area = content.takeTop(rows)
    frame.put(title, at: Point(x: area.x, y: area.y), .heading, in: area)
    _ = area.takeTop(1)
    guard rows > 1 else { return }
    questionLines(area.width).draw(in: area, on: &frame)
  }

  private func questionLines(_ width: Int) -> [StyledText] {
    Array(StyledText(question, .secondary).wrapped(to: width).prefix(2))
  }
}
