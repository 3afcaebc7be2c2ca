import PlainText
import TerminalUI
import WorkshopModel

/// One statement of the strategy in the middle, and how far the room is with it.
struct StatementPicture {
  private let statement: RoomStatement

  init(_ statement: RoomStatement) { self.statement = statement }

  func draw(in area: Rect, on frame: inout Frame) {
    var rest = area
    if let hands = bigHands(in: area) {
      hands.draw(in: rest.takeBottom(HandsRow.rows), on: &frame)
    } else {
      let below = standing.wrapped(to: rest.width)
      below.draw(in: rest.takeBottom(below.count), align: .centre, on: &frame)
    }
    SceneTitle(statement.title, above: words).draw(in: &rest, on: &frame)
    words.draw(in: rest, on: &frame)
  }

  /// The hands in big numbers, where the statement is as big above them, or would not be big without
  /// them either and stands whole.
  private func bigHands(in area: Rect) -> HandsRow? {
    guard !statement.isConfirmed, let text = statement.text, let hands = statement.hands,
      area.width >= HandsRow.columns
    else { return nil }
    var rest = area
    _ = rest.takeBottom(HandsRow.rows)
    _ = rest.takeTop(1)
    let isWhole = StyledText(text).wrapped(to: rest.width).count <= rest.height
    return words.isBig(in: rest) || !isBig(in: area) && isWhole ? HandsRow(hands: hands) : nil
  }

  func isBig(in area: Rect) -> Bool {
    var rest = area
    _ = rest.takeBottom(standing.wrapped(to: rest.width).count)
    _ = rest.takeTop(1)
    return words.isBig(in: rest)
  }

  /// The statement, or the question that brings it out.
  private var words: ReadableText {
    statement.text.map { ReadableText($0, plain: .big, big: .big, isFramed: true) }
      ?? ReadableText(statement.prompt, plain: .secondary, big: .secondary)
  }

  private var standing: StyledText {
    if statement.isConfirmed { return StyledText("✓ confirmed", .good) }
    guard statement.text != nil else { return StyledText("Not written yet", .secondary) }
    guard let hands = statement.hands else {
      return StyledText("Show 0 to 5 fingers. \(AnswerScale.hands.words)", .secondary)
    }
    let shown = hands.enumerated().filter { $0.element > 0 }
      .map { "\($0.element) \($0.element == 1 ? "hand shows" : "hands show") \($0.offset)" }
    return StyledText(CleanText(shown.joined(separator: " · ")), .body)
  }
}
