import TerminalUI
import WorkshopModel

/// One view of Embedding: a list and a pane below the tabs.
protocol EmbedTabScreen: ListAndPaneScreen {
  /// What there is to know about the marked item.
  static func pane(_ state: AppState) -> [StyledText]
}

extension EmbedTabScreen {
  static func body(of area: Rect) -> Rect { EmbedTab.below(area) }

  static func draw(_ state: AppState, in area: Rect, on frame: inout Frame) {
    EmbedTab.drawTabs(state, in: area, on: &frame)
    drawListAndPane(state, in: area, on: &frame)
  }

  static func drawPane(_ state: AppState, in area: Rect, on frame: inout Frame) {
    pane(state).wrapped(to: area.width)
      .draw(in: area.inset(y: area.height > 6 ? 1 : 0), on: &frame)
  }

  static func mouse(_ event: MouseEvent, in area: Rect, _ state: inout AppState) -> [Effect] {
    guard event.action == .press, let tab = EmbedTab.tab(at: event.position, in: area, state)
    else { return listMouse(event, in: area, &state) }
    state.screens.embed.tab = tab
    return []
  }

  /// The view so many tabs on.
  static func turn(by step: Int, _ state: inout AppState) {
    state.screens.embed.tab = state.screens.embed.tab.after(by: step)
  }
}
