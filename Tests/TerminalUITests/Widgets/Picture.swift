import TerminalUI

/// Draws on a fresh frame and returns its snapshot: characters, roles, cursor.
func picture(_ width: Int, _ height: Int, _ draw: (Rect, inout Frame) -> Void) -> String {
  var frame = Frame(size: Size(width: width, height: height))
  draw(frame.bounds, &frame)
  return frame.snapshot()
}

/// Draws on a fresh frame and returns its characters only.
func characters(_ width: Int, _ height: Int, _ draw: (Rect, inout Frame) -> Void) -> String {
  String(
    picture(width, height, draw).split(separator: "\n", omittingEmptySubsequences: false)
      .prefix(height).joined(separator: "\n"))
}
