import PlainText
import TerminalUI

/// What the screen looks like, as a function of the state.
public enum Picture {
  /// The least a face can be drawn in.
  static let least = Size(width: 60, height: 18)

  public static func of(_ state: AppState) -> Frame {
    var frame = Frame(size: state.size)
    guard fits(state.size) else {
      frame.paragraph(
        "Rooftop needs \(least.width) x \(least.height) cells; this is \(state.size.width) x \(state.size.height). Enlarge the window or shrink the font.",
        in: frame.bounds, .body)
      return frame
    }
    switch state.face {
    case .desk where state.seat != nil: Seat.draw(state, on: &frame)
    case .seat: Seat.draw(state, on: &frame)
    case .desk: Desk.draw(state, on: &frame)
    case .room: Room.draw(state, on: &frame)
    }
    return frame
  }

  static func fits(_ size: Size) -> Bool {
    size.width >= least.width && size.height >= least.height
  }
}
