import PlainText
import TerminalUI
import WorkshopModel

/// A few words alone on the screen, as big as they go.
struct CardPicture {
  private let card: RoomCard
  private let words: ReadableText

  init(_ card: RoomCard) {
    self.card = card
    words = ReadableText(card.text, plain: .big, big: .big, isFramed: true)
  }

  func isBig(in area: Rect) -> Bool {
    var rest = area
    _ = rest.takeBottom(note(area.width).count)
    _ = rest.takeTop(1)
    return words.isBig(in: rest)
  }

  func draw(in area: Rect, on frame: inout Frame) {
    var rest = area
    let below = note(area.width)
    below.draw(in: rest.takeBottom(below.count), align: .centre, on: &frame)
    SceneTitle(card.title, above: words).draw(in: &rest, on: &frame)
    words.draw(in: rest, on: &frame)
  }

  private func note(_ columns: Int) -> [StyledText] {
    card.note.isEmpty ? [] : StyledText(card.note, .secondary).wrapped(to: columns)
  }
}
