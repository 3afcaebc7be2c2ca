import FoundationEssentials
import PlainText
import TerminalUI
import WorkshopModel

/// Pairs of suggestions that may say the same. Choosing a pair marks both; merging stays a decision
/// of the room.
struct DuplicatesDialog: Dialog {
  enum Action: Hashable, Sendable {
    case move(ListMove)
    case mark, close
  }

  static let title: CleanText = "Look alike"

  private var cursor = ListCursor()

  /// Nil where no two suggestions look alike.
  init?(_ state: AppState) {
    guard !Self.pairs(state.workshop).isEmpty else { return nil }
  }

  static let keys = KeyTable<Action, DialogContext<DuplicatesDialog>>(
    [
      .init(
        ["Enter", "m", "Space"], "mark both", .mark, help: "Mark both; M then merges them.",
        hint: .first, weight: .once)
    ], and: ListMove.rows(Action.move, item: "pair", letters: true, next: "next pair"),
    then: [.init(["Esc", "q", "="], "close", .close, help: "Back, nothing marked.")])

  static func pairs(_ workshop: Workshop) -> [SimilarPair] {
    Similarity.pairs(among: workshop.currentSet.standingSuggestions.map { ($0.id, $0.text) })
  }

  mutating func perform(_ action: Action, _ state: inout AppState) -> Reply {
    let pairs = Self.pairs(state.workshop)
    switch action {
    case .move(let move):
      let inner = box(state).inner(in: Desk.dialogArea(state))
      list(state).index(after: move, in: inner).map { cursor.select($0, count: pairs.count) }
    case .close: return .close()
    case .mark:
      guard let index = cursor.selection(count: pairs.count) else { return .close() }
      state.screens.shortlist.marks = [pairs[index].first, pairs[index].second]
      state.say("Both are marked. M merges them into the first, m takes a mark away.")
      return .close()
    }
    return .stay()
  }

  mutating func mouse(_ event: MouseEvent, _ state: inout AppState, in area: Rect) -> Reply {
    let count = Self.pairs(state.workshop).count
    guard event.action == .press,
      let item = list(state).item(at: event.position, in: box(state).inner(in: area))
    else { return .stay() }
    let again = cursor.index == item
    cursor.select(item, count: count)
    return again ? perform(.mark, &state) : .stay()
  }

  func draw(_ state: AppState, in area: Rect, on frame: inout Frame) {
    let inner = box(state).draw(in: area, on: &frame)
    list(state).draw(in: inner, on: &frame)
  }

  private static let width = 64

  private func list(_ state: AppState) -> ListView {
    let pairs = Self.pairs(state.workshop)
    return ListView(
      pairs.map { pair in
        let percent = Int((pair.similarity * 100).rounded())
        let texts = [pair.first, pair.second].compactMap {
          state.workshop.currentSet.suggestion($0)?.text
        }
        return [StyledText("\(percent) % alike", .dialogSecondary)]
          + texts.map { StyledText("· \($0)", .dialog) }
      }, selected: cursor.selection(count: pairs.count), wraps: true)
  }

  private func box(_ state: AppState) -> DialogBox {
    let rows = list(state).height(columns: min(Self.width, state.size.width - 4))
    return DialogBox("These may say the same", content: Size(width: Self.width, height: rows))
  }
}
