import PlainText
import TerminalUI
import WorkshopModel

/// The lines of a square as they are drawn: the signs in a column of their own, figures before the
/// words.
struct SquareRows {
  private let lines: [SquareLine]

  init(_ lines: [SquareLine]) { self.lines = lines }

  /// Wrapped to `width` columns behind the signs; nil for one line each.
  func lines(width: Int?) -> [[StyledText]] {
    let signs = lines.map(\.sign.columns).max() ?? 0
    let figures = lines.map(\.figure.columns).max() ?? 0
    return lines.map { line in
      let lead = Self.column(StyledText(line.sign, line.tone.role), signs)
      let text =
        Self.column(StyledText(line.figure, .accent), figures)
        + StyledText(line.text, Self.role(line))
        + StyledText(line.detail.isEmpty ? "" : "  \(line.detail)", .secondary)
      return text.wrapped(behind: lead, to: width ?? .max)
    }
  }

  private static func role(_ line: SquareLine) -> Role {
    if case .nothing = line.item { .secondary } else { .body }
  }

  /// With a space behind it; nothing where the column is empty.
  private static func column(_ text: StyledText, _ columns: Int) -> StyledText {
    guard columns > 0 else { return "" }
    return text
      + StyledText(CleanText(String(repeating: " ", count: columns - text.width + 1)))
  }
}
