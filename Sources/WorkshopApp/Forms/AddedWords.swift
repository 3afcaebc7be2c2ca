import PlainText
import TerminalUI

extension CleanText {
  /// Columns of a text that a message repeats; the rest of a long one is cut.
  private static let repeatedColumns = 40

  /// What a form that stays open says of the last thing it added, and how many there are now.
  static func added(
    _ text: CleanText, _ count: CleanText, how: CleanText = "Added"
  ) -> CleanText {
    let shown = text.truncated(toColumns: repeatedColumns)
    return "\(how): \(shown)\(shown == text ? "." : "") \(count)"
  }
}
