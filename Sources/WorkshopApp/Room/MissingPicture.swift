import PlainText
import TerminalUI
import WorkshopModel

/// Who is not in yet, as big as the names go.
struct MissingPicture {
  private let missing: RoomMissing

  init(_ missing: RoomMissing) { self.missing = missing }

  func draw(in area: Rect, on frame: inout Frame) {
    var rest = area
    CallStrip(missing).draw(in: &rest, on: &frame)
    SceneTitle("We wait for", above: words).draw(in: &rest, on: &frame)
    words.draw(in: rest, on: &frame)
  }

  func isBig(in area: Rect) -> Bool {
    var rest = CallStrip(missing).above(area)
    _ = rest.takeTop(1)
    return words.isBig(in: rest)
  }

  /// No line ends within a name.
  private var names: CleanText {
    let names = missing.names.map { $0.string.split(separator: " ").joined(separator: "\u{a0}") }
    return CleanText(names.joined(separator: " · "))
  }

  private var words: ReadableText {
    missing.names.isEmpty
      ? ReadableText("Nobody: everyone is in.", plain: .good, big: .good)
      : ReadableText(names, plain: .big, big: .big)
  }
}
