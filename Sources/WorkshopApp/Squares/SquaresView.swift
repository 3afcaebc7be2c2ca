import PlainText
import TerminalUI
import WorkshopModel

extension SquaresScreen {
  static func draw(_ state: AppState, in area: Rect, on frame: inout Frame) {
    let layout = SquaresLayout(state, in: area)
    if let tabs = layout.tabs { tabs.tabs.draw(in: tabs.area, on: &frame) }
    for part in layout.parts {
      StyledText(part.title, part.isFocused ? .accent : .heading)
        .truncated(to: part.heading.width).draw(in: part.heading, on: &frame)
      part.list.draw(in: part.listArea, on: &frame)
    }
    layout.pane.draw(in: layout.paneArea, on: &frame)
  }

  /// Enter is called by what it does to the marked line.
  static func hints(_ state: AppState) -> [HintBar.Hint] {
    keys.hints(in: state).map { hint in
      guard hint.key == "Enter" else { return hint }
      let words: CleanText =
        switch marked(state) {
        case .priority: "answer"
        case .keyResult: "check in"
        case .week: "note"
        case .healthMetric: "read"
        case .nothing: "add"
        }
      return HintBar.Hint("Enter", words)
    }
  }

  static func mouse(_ event: MouseEvent, in area: Rect, _ state: inout AppState) -> [Effect] {
    let items = items(state)
    switch event.action {
    case .scrollUp: state.screens.squares.cursor.move(by: -1, in: items)
    case .scrollDown: state.screens.squares.cursor.move(by: 1, in: items)
    case .press:
      let layout = SquaresLayout(state, in: area)
      if let tabs = layout.tabs, let tab = tabs.tabs.tab(at: event.position, in: tabs.area) {
        show(Square.allCases[tab], &state)
        return []
      }
      for part in layout.parts {
        guard let index = part.list.item(at: event.position, in: part.listArea) else { continue }
        let again = marked(state) == part.items[index]
        state.screens.squares.cursor.select(part.items[index])
        return again ? handle(KeyPress(.enter), &state) ?? [] : []
      }
    case .release, .drag: break
    }
    return []
  }

  static func cutsLines(_ state: AppState, in area: Rect) -> Bool {
    SquaresLayout(state, in: DeskLayout.belowHeading(state, in: area)).cutsLines
  }
}
