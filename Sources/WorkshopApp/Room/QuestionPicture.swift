import PlainText
import TerminalUI
import WorkshopModel

/// The phase and its question, while there is nothing else to show.
struct QuestionPicture {
  private let view: RoomView
  private let timer: RoomTimer?

  init(_ view: RoomView, _ timer: RoomTimer?) {
    self.view = view
    self.timer = timer
  }

  func draw(in area: Rect, on frame: inout Frame) {
    var rest = area
    let question = ReadableText(view.question, plain: .big, big: .accent)
    if let timer {
      let rows = area.height >= 2 * BigText.lineRows + 6 ? BigText.lineRows - 1 : 1
      var left = rest
      let place = left.takeBottom(rows)
      // The question is worth more than big digits.
      if rows > 1, !question.isBig(in: left), question.isBig(in: rest.inset(y: 1)) {
        timer.drawBig(in: rest.takeBottom(1), align: .centre, on: &frame)
      } else {
        timer.drawBig(in: place, align: .centre, on: &frame)
        rest = left
      }
    }
    SceneTitle(view.title, above: question).draw(in: &rest, on: &frame)
    question.draw(in: rest.inset(y: rest.height > 6 ? 1 : 0), on: &frame)
  }
}
