import PlainText
import TerminalUI
import WorkshopModel

extension PagesDialog {
  /// All that is known of a statement: its wording, the hands, the reason, and what it was before.
  static func statement(_ statement: Statement, _ workshop: Workshop) -> PagesDialog {
    guard let written = workshop.statements[statement] else {
      return PagesDialog(statement.title, [StyledText("Not written yet.", .secondary)])
    }
    var lines: [StyledText] = [
      StyledText(statement.prompt, .secondary), "", StyledText(written.text), "",
      StatementState(statement, in: workshop).styled,
    ]
    if let hands = written.hands, let count = HandsCount(written) {
      lines.append(StyledText(count.words))
      let each = hands.enumerated().map { "\($0.offset): \($0.element)" }
      lines.append(
        StyledText("Fingers: \(CleanText(each.joined(separator: " · ")))", .secondary))
    }
    if let reason = written.reason { lines.append(StyledText("Because: \(reason)")) }
    if !written.earlier.isEmpty {
      lines += ["", StyledText("Earlier wordings, newest first", .heading)]
      lines += written.earlier.reversed().map { StyledText("· \($0)") }
    }
    return PagesDialog(statement.title, lines)
  }
}
