import PlainText
import TerminalUI

/// A few ways to go on, each with a line that says what it means.
struct MenuDialog: Dialog {
  enum Action: Hashable, Sendable {
    case up, down, choose, close
  }

  /// One way to go on.
  struct Item: Sendable {
    /// A letter that chooses it at once.
    let key: Character
    let words: CleanText
    let detail: CleanText
    /// Why it cannot be chosen now.
    var whyNot: CleanText?
    let outcome: Outcome
  }

  static let title: CleanText = "Menu"

  let heading: CleanText
  let intro: [CleanText]
  let items: [Item]
  var cursor = ListCursor()

  init(_ heading: CleanText, intro: [CleanText] = [], items: [Item]) {
    self.heading = heading
    self.intro = intro
    self.items = items
  }

  static let keys: KeyTable<Action, DialogContext<MenuDialog>> = [
    .init(
      "Enter", "choose", .choose, help: "Choose the marked line; its letter does it at once.",
      hint: .first, weight: .deliberate),
    .init("Up", "up", .up, help: "One line up.", hint: .hidden),
    .init("Down", "down", .down, help: "One line down.", hint: .hidden),
    .init("Esc", "close", .close, help: "Back, nothing chosen."),
  ]

  mutating func perform(_ action: Action, _ state: inout AppState) -> Reply {
    switch action {
    case .up: cursor.move(by: -1, count: items.count)
    case .down: cursor.move(by: 1, count: items.count)
    case .close: return .close()
    case .choose: return choose(cursor.index, &state)
    }
    return .stay()
  }

  mutating func type(_ key: KeyPress, _ state: inout AppState) -> Reply {
    guard case .character(let letter) = key.key,
      let index = items.firstIndex(where: { $0.key == letter })
    else { return unknown(key, &state) }
    return press(index, &state)
  }

  /// A letter or a click weighs what Enter weighs.
  private mutating func press(_ index: Int, _ state: inout AppState) -> Reply {
    cursor.select(index, count: items.count)
    return handle(KeyPress(.enter), &state)
  }

  mutating func mouse(_ event: MouseEvent, _ state: inout AppState, in area: Rect) -> Reply {
    let inner = box.inner(in: area)
    guard event.action == .press, let item = list.item(at: event.position, in: listArea(inner))
    else { return .stay() }
    return press(item, &state)
  }

  private mutating func choose(_ index: Int, _ state: inout AppState) -> Reply {
    guard items.indices.contains(index) else { return .stay() }
    cursor.select(index, count: items.count)
    let item = items[index]
    if let reason = item.whyNot {
      state.say(reason, .refusal)
      return .stay()
    }
    return item.outcome.happen(&state)
  }

  func draw(_ state: AppState, in area: Rect, on frame: inout Frame) {
    let inner = box.draw(in: area, on: &frame)
    introLines.draw(in: inner, on: &frame)
    list.draw(in: listArea(inner), on: &frame)
  }

  private static let width = 64

  private var introLines: [StyledText] {
    intro.map { StyledText($0, .dialog) }.wrapped(to: Self.width)
  }

  private var list: ListView {
    ListView(
      items.map { item in
        [
          StyledText("\(String(item.key))  ", .dialogKey)
            + StyledText(item.words, item.whyNot == nil ? .dialog : .dialogSecondary),
          StyledText("   \(item.whyNot ?? item.detail)", .dialogSecondary),
        ]
      }, selected: cursor.selection(count: items.count), wraps: true)
  }

  private func listArea(_ inner: Rect) -> Rect {
    var area = inner
    _ = area.takeTop(introLines.isEmpty ? 0 : introLines.count + 1)
    return area
  }

  private var box: DialogBox {
    let rows = items.reduce(0) { sum, item in
      sum + 1 + StyledText("   \(item.whyNot ?? item.detail)").wrapped(to: Self.width - 2).count
    }
    return DialogBox(
      heading,
      content: Size(
        width: Self.width, height: rows + (introLines.isEmpty ? 0 : introLines.count + 1)))
  }
}
