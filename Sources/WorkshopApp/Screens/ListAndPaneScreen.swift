import PlainText
import TerminalUI
import WorkshopModel

/// A screen of a list above what there is to know about its marked item.
protocol ListAndPaneScreen: ActivityScreen {
  associatedtype Item: Hashable & Sendable

  /// Where the mark is remembered.
  static var cursor: WritableKeyPath<ScreenStates, ItemCursor<Item>> { get }
  /// What is said where nothing can be marked.
  static func nothing(_ state: AppState) -> [StyledText]
  /// What each row of the list stands for; nil for a row that only heads others.
  static func items(_ state: AppState) -> [Item?]
  /// The rectangle of list and pane in that of the screen.
  static func body(of area: Rect) -> Rect
  /// - Parameter area: the `body`.
  static func parts(_ state: AppState, in area: Rect) -> ListAndPane
  /// Only asked for while something is marked.
  static func drawPane(_ state: AppState, in area: Rect, on frame: inout Frame)
  /// Under which names the room knows an item.
  static func roomSubjects(of item: Item) -> [RoomSubject]
  /// What a second press of the mouse on the marked item does.
  static func openMarked(_ state: inout AppState) -> [Effect]
}

extension ListAndPaneScreen {
  static func body(of area: Rect) -> Rect { area }

  static func roomSubjects(_ state: AppState) -> [RoomSubject] {
    markedItem(state).map { roomSubjects(of: $0) } ?? []
  }

  static func markedItem(_ state: AppState) -> Item? {
    state.screens[keyPath: cursor].marked(in: items(state).compactMap(\.self))
  }

  /// The row of the list that is marked.
  static func markedRow(_ state: AppState) -> Int? {
    markedItem(state).flatMap { items(state).firstIndex(of: $0) }
  }

  static func draw(_ state: AppState, in area: Rect, on frame: inout Frame) {
    drawListAndPane(state, in: area, on: &frame)
  }

  static func drawListAndPane(_ state: AppState, in area: Rect, on frame: inout Frame) {
    let body = body(of: area)
    guard markedItem(state) != nil else {
      nothing(state).wrapped(to: body.width).draw(in: body, on: &frame)
      return
    }
    let parts = parts(state, in: body)
    var list = parts.list
    list.shown = RoomControl.line(state) {
      items(state).map { $0.map { roomSubjects(of: $0) } ?? [] }
    }
    list.draw(in: parts.listArea, on: &frame)
    drawPane(state, in: parts.paneArea, on: &frame)
  }

  static func cutsLines(_ state: AppState, in area: Rect) -> Bool {
    parts(state, in: body(of: DeskLayout.belowHeading(state, in: area))).cutsLines
  }

  static func move(_ move: ListMove, _ state: inout AppState) {
    let rows = items(state)
    switch move {
    case .up: state.screens[keyPath: cursor].move(by: -1, in: rows.compactMap(\.self))
    case .down: state.screens[keyPath: cursor].move(by: 1, in: rows.compactMap(\.self))
    default:
      let parts = parts(state, in: body(of: Desk.screenArea(state)))
      guard let row = parts.list.index(after: move, in: parts.listArea) else { return }
      let item = rows[row...].lazy.compactMap(\.self).first ?? rows.last.flatMap(\.self)
      item.map { mark($0, &state) }
    }
  }

  /// Notes the row of the mark, so that it stays near when its item goes.
  static func keepMark(_ state: inout AppState) {
    markedItem(state).map { mark($0, &state) }
  }

  static func mark(_ item: Item, _ state: inout AppState) {
    let all = items(state).compactMap(\.self)
    all.firstIndex(of: item).map { state.screens[keyPath: cursor].select($0, in: all) }
  }

  static func mouse(_ event: MouseEvent, in area: Rect, _ state: inout AppState) -> [Effect] {
    listMouse(event, in: area, &state)
  }

  /// What the mouse does to the list.
  static func listMouse(
    _ event: MouseEvent, in area: Rect, _ state: inout AppState
  ) -> [Effect] {
    switch event.action {
    case .scrollUp: move(.up, &state)
    case .scrollDown: move(.down, &state)
    case .press:
      let parts = parts(state, in: body(of: area))
      guard let row = parts.list.item(at: event.position, in: parts.listArea),
        let item = items(state)[row]
      else { return [] }
      guard item != markedItem(state) else { return openMarked(&state) }
      mark(item, &state)
    case .release, .drag: break
    }
    return []
  }

  static func openMarked(_ state: inout AppState) -> [Effect] {
    handle(KeyPress(.enter), &state) ?? []
  }
}
