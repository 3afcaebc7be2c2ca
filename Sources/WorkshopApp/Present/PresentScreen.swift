import PlainText
import TerminalUI
import WorkshopModel

/// The OKR overview: one page at a time, for the back row.
enum PresentScreen: ActivityScreen {
  enum Action: Hashable, Sendable {
    case next, previous, first, last
    /// From 0.
    case page(Int)
  }

  struct State: Sendable {
    var page = ListCursor()
  }

  static let keys = KeyTable<Action, AppState>(
    [
      .init(
        ["Right", "Space", "PageDown"], "next page", .next, help: "The next page.", hint: .first,
        whyNot: { state in
          state.screens.present.page.index >= OverviewPage.all.count - 1
            ? "This is the last page. n moves on." : nil
        }),
      .init(
        ["Left", "Backspace", "PageUp"], "page before", .previous, help: "The page before.",
        whyNot: { state in
          state.screens.present.page.index == 0 ? "This is the first page." : nil
        }),
      .init("Home", "first page", .first, help: "The first page.", hint: .hidden),
      .init("End", "last page", .last, help: "The last page.", hint: .hidden),
    ] + digits)

  /// The first nine pages by their number.
  private static var digits: [KeyBinding<Action, AppState>] {
    OverviewPage.all.prefix(9).enumerated().map { index, page in
      KeyBinding(
        KeySpec(["\(index + 1)"]), "page \(index + 1)", .page(index),
        help: "Page \(index + 1): \(page.title).", hint: .hidden)
    }
  }

  static func draw(_ state: AppState, in area: Rect, on frame: inout Frame) {
    let count = OverviewPage.all.count
    var cursor = state.screens.present.page
    cursor.clamp(count: count)
    var page = area
    PageDots(index: cursor.index, count: count).draw(in: page.takeBottom(1), on: &frame)
    _ = page.takeBottom(1)
    OverviewPageView(OverviewPage.all[cursor.index]).draw(in: page, on: &frame)
  }

  static func perform(_ action: Action, _ state: inout AppState) -> [Effect] {
    let count = OverviewPage.all.count
    switch action {
    case .next: state.screens.present.page.move(by: 1, count: count)
    case .previous: state.screens.present.page.move(by: -1, count: count)
    case .first: state.screens.present.page.home()
    case .last: state.screens.present.page.end(count: count)
    case .page(let page): state.screens.present.page.select(page, count: count)
    }
    return []
  }

  static func roomSubjects(_ state: AppState) -> [RoomSubject] {
    [.overview(page: state.screens.present.page.index)]
  }

  /// The right half turns on, the left half turns back, as in a book.
  static func mouse(_ event: MouseEvent, in area: Rect, _ state: inout AppState) -> [Effect] {
    switch event.action {
    case .scrollDown: return perform(.next, &state)
    case .scrollUp: return perform(.previous, &state)
    case .press:
      let isRight = event.position.x >= area.x + area.width / 2
      return perform(isRight ? .next : .previous, &state)
    case .release, .drag: return []
    }
  }
}
