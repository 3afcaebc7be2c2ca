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
    let title = BigText(view.title)
    let height = BigText.size(of: view.title, maxWidth: area.width).height
    if title.fits(in: area), height + 6 <= area.height {
      title.draw(in: rest.takeTop(height), on: &frame)
    } else {
      StyledText(view.title, .big).draw(in: rest.takeTop(1), align: .centre, on: &frame)
    }
    if let timer {
      let rows = rest.height >= BigText.lineRows + 6 ? BigText.lineRows - 1 : 1
      timer.drawBig(in: rest.takeBottom(rows), align: .centre, on: &frame)
    }
    ReadableText(view.question, plain: .body, big: .accent)
      .draw(in: rest.inset(y: rest.height > 6 ? 1 : 0), on: &frame)
  }
}
