import PlainText
import TerminalUI
import WorkshopExport
import WorkshopModel

extension WorksheetText {
  /// The lines as a screen shows them, unwrapped.
  static func styled(_ worksheet: Worksheet) -> [StyledText] { lines(worksheet).map(styled) }

  /// The same of blocks.
  /// - Parameter below: whether they follow other lines, apart from them.
  static func styled(_ blocks: [Block], below: Bool = false) -> [StyledText] {
    (below ? [StyledText("")] : []) + lines(blocks).map(styled)
  }

  private static func styled(_ line: Line) -> StyledText {
    let margin = CleanText(String(repeating: " ", count: line.indent))
    return StyledText(margin + line.text, line.weight.role)
  }
}

extension WorksheetText.Weight {
  fileprivate var role: Role {
    switch self {
    case .title, .heading: .heading
    case .body: .body
    case .detail: .secondary
    }
  }
}
