import TerminalUI
import WorkshopModel

/// The word that says on every face that this is a rehearsal.
enum RehearsalMark {
  /// The mark in a bar, before what stands there; nothing but that in a real workshop.
  static func words(_ state: AppState, before words: StyledText) -> StyledText {
    guard state.workshop.isRehearsal else { return words }
    return StyledText(Workshop.rehearsalMark, .barKey) + StyledText("  ", .bar) + words
  }

  /// A row of its own, for a picture without a bar.
  static func drawRow(_ state: AppState, in area: inout Rect, on frame: inout Frame) {
    guard state.workshop.isRehearsal else { return }
    let row = area.takeTop(1)
    frame.fill(row, .bar)
    StyledText(Workshop.rehearsalMark, .barKey).draw(in: row, align: .centre, on: &frame)
  }
}
