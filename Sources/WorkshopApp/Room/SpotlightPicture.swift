import TerminalUI
import WorkshopModel

/// One suggestion, as big as it goes.
struct SpotlightPicture {
  private let spotlight: RoomSpotlight

  init(_ spotlight: RoomSpotlight) { self.spotlight = spotlight }

  func draw(in area: Rect, on frame: inout Frame) {
    var rest = area
    frame.put(
      "\(spotlight.number) of \(spotlight.count)", centredIn: rest.takeBottom(1), .secondary)
    ReadableText(spotlight.text, plain: .big, big: .big).draw(in: rest, on: &frame)
  }
}
