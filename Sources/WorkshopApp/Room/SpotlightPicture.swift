import PlainText
import TerminalUI
import WorkshopModel

/// One suggestion, as big as it goes, and its place among the others. The desk draws it like the room.
struct SpotlightPicture {
  private let text: ReadableText
  private let place: CleanText

  init(_ text: CleanText, place: CleanText) {
    self.text = ReadableText(text, plain: .big, big: .big, isFramed: true)
    self.place = place
  }

  init(_ spotlight: RoomSpotlight) {
    self.init(spotlight.text, place: "\(spotlight.number) of \(spotlight.count)")
  }

  func isBig(in area: Rect) -> Bool {
    var rest = area
    _ = rest.takeBottom(1)
    return text.isBig(in: rest)
  }

  func draw(in area: Rect, on frame: inout Frame) {
    var rest = area
    frame.put(place, centredIn: rest.takeBottom(1), .secondary)
    text.draw(in: rest, on: &frame)
  }
}
