import PlainText
import TerminalUI
import WorkshopModel

/// One statement of the strategy in the middle, and how far the room is with it.
struct StatementPicture {
  private let statement: RoomStatement

  init(_ statement: RoomStatement) { self.statement = statement }

  func draw(in area: Rect, on frame: inout Frame) {
    var rest = area
    let title = BigText(statement.title)
    if area.height >= 18, BigText.size(of: statement.title, maxWidth: area.width).height == 4,
      title.fits(in: area)
    {
      title.draw(in: rest.takeTop(BigText.lineRows), on: &frame)
    } else {
      StyledText(statement.title, .accent).draw(in: rest.takeTop(1), align: .centre, on: &frame)
    }
    let below = standing.wrapped(to: rest.width)
    below.draw(in: rest.takeBottom(below.count), align: .centre, on: &frame)
    guard let text = statement.text else {
      ReadableText(statement.prompt, plain: .secondary, big: .secondary).draw(in: rest, on: &frame)
      return
    }
    ReadableText(text, plain: .body, big: .big).draw(in: rest, on: &frame)
  }

  private var standing: StyledText {
    if statement.isConfirmed { return StyledText("✓ confirmed", .good) }
    guard statement.text != nil else { return StyledText("Not written yet", .secondary) }
    guard let hands = statement.hands else {
      return StyledText("Show 0 to 5 fingers: 5 is yes with all my heart, 0 is no.", .secondary)
    }
    let shown = hands.enumerated().filter { $0.element > 0 }
      .map { "\($0.element) \($0.element == 1 ? "hand shows" : "hands show") \($0.offset)" }
    return StyledText(CleanText(shown.joined(separator: " · ")), .body)
  }
}
