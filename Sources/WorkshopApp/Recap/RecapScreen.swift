import PlainText
import TerminalUI
import WorkshopExport
import WorkshopModel

/// The goals above, as one text to read together: what a unit looks at before it sets its own.
enum RecapScreen: ActivityScreen {
  enum Action: Hashable, Sendable {
    case move(ListMove)
  }

  struct State: Sendable {
    var offset = 0
  }

  static let keys = KeyTable<Action, AppState>(
    [], and: ListMove.rows(Action.move, letters: true, next: "more", whyNot: fits),
    then: [
      .init(
        "Space", "page down", .move(.pageDown), help: "A page down, as PageDown.", hint: .hidden,
        whyNot: fits)
    ])

  private static let fits: @Sendable (AppState) -> CleanText? = { state in
    let area = Desk.screenArea(state)
    return text(state, width: area.width).maxOffset(height: area.height) > 0
      ? nil : "All of it shows already. n moves on."
  }

  static func draw(_ state: AppState, in area: Rect, on frame: inout Frame) {
    text(state, width: area.width).draw(in: area, on: &frame)
  }

  static func perform(_ action: Action, _ state: inout AppState) -> [Effect] {
    switch action {
    case .move(let move):
      let area = Desk.screenArea(state)
      state.screens.recap.offset = text(state, width: area.width)
        .offset(after: move, height: area.height)
    }
    return []
  }

  static func mouse(_ event: MouseEvent, in area: Rect, _ state: inout AppState) -> [Effect] {
    switch event.action {
    case .scrollUp: perform(.move(.up), &state)
    case .scrollDown: perform(.move(.down), &state)
    case .press, .release, .drag: []
    }
  }

  /// What is read now: the row that goes from the first to the last as the text is scrolled.
  static func roomSubjects(_ state: AppState) -> [RoomSubject] {
    guard let above = state.workshop.servedSet else { return [] }
    let area = Desk.screenArea(state)
    let text = text(state, width: area.width)
    let end = text.maxOffset(height: area.height)
    let offset = text.clampedOffset(height: area.height)
    let row = offset + (end > 0 ? area.height * offset / end : 0)
    let read = text.lines.prefix(row + 1).map(\.plain.string)
    let objective = above.objectives.last { objective in
      read.contains { $0.contains(objective.title.string.prefix(24)) }
    }
    return objective.map { [.objective(id: $0.id)] } ?? [.strategy]
  }

  private static func text(_ state: AppState, width: Int) -> ScrollText {
    guard let above = state.workshop.servedSet else {
      return ScrollText(
        StyledText("Nothing stands above these goals: n moves on.", .body).wrapped(to: width))
    }
    let worksheet = Worksheet(state.workshop, about: above).keeping([.strategy, .board])
    let lines = WorksheetText.styled(worksheet).flatMap { $0.hanging(in: width) }
    return ScrollText(lines, offset: state.screens.recap.offset)
  }
}
