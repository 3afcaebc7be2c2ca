import PlainText
import TerminalUI

/// The name of what a chart is about, bold in letters of the terminal's own size: those of a script
/// without big letters stand apart where two lines hold them.
struct BoldName {
  let text: CleanText
  var role = Role.big

  private static let mostSpread = 2
  private static let most = 4

  func lines(columns: Int) -> [StyledText] {
    let spread = BigText.canDraw(text) ? [] : SpacedText(text).lines(columns: columns)
    if (1...Self.mostSpread).contains(spread.count) { return spread.map { StyledText($0, role) } }
    return [StyledText(text, role)].cut(columns: min(columns, 72), rows: Self.most)
  }
}
