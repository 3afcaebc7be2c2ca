import TerminalUI

/// An activity's screen that is one list. Its lines hang on nothing but what is on disk and the
/// width, so they are kept while the cursor moves.
protocol ListScreen: ActivityScreen {
  /// The lines, item by item.
  static func lines(_ state: AppState, width: Int) -> [[StyledText]]
  static func draw(
    _ state: AppState, _ lines: [[StyledText]], in area: Rect, on frame: inout Frame)
}

extension ListScreen {
  static func standingLines(_ state: AppState, width: Int) -> [[StyledText]]? {
    lines(state, width: width)
  }

  static func draw(
    _ state: AppState, standing lines: [[StyledText]]?, in area: Rect, on frame: inout Frame
  ) {
    draw(state, lines ?? self.lines(state, width: area.width), in: area, on: &frame)
  }

  static func draw(_ state: AppState, in area: Rect, on frame: inout Frame) {
    draw(state, lines(state, width: area.width), in: area, on: &frame)
  }
}
