import PlainText
import TerminalUI
import WorkshopExport
import WorkshopModel

extension PagesDialog {
  /// The worksheet as it stands, the same lines as `rooftop show`.
  static func worksheet(_ state: AppState) -> PagesDialog {
    let lines = WorksheetText.lines(Worksheet(state.workshop)).map { line in
      let margin = CleanText(String(repeating: " ", count: line.indent))
      return StyledText(margin + line.text, line.weight.role)
    }
    return PagesDialog("Worksheet", lines)
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
