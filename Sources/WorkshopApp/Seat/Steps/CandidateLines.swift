import PlainText
import TerminalUI
import WorkshopModel

extension [SeatView.Candidate] {
  /// As they stand on a ballot, each with the number it has in the room.
  var lines: [[StyledText]] {
    enumerated().map { [StyledText("\($0 + 1) ", .secondary) + StyledText($1.text)] }
  }
}
