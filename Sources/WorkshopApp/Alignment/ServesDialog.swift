import PlainText
import TerminalUI
import WorkshopModel

/// Says what an objective or a key result serves in the set above: up to three of its objectives and
/// key results, or nothing.
struct ServesDialog: SearchingDialog {
  enum Action: Hashable, Sendable {
    case move(ListMove)
    case pick, save, find, close
  }

  static let title: CleanText = "What it serves"
  private let goal: Goal
  private var picks: [Goal]
  private var cursor: ItemCursor<Goal>
  var search: ListSearch

  init(_ goal: Goal, _ workshop: Workshop) {
    self.goal = goal
    picks = workshop.served(by: goal)
    cursor = ItemCursor()
    search = ListSearch(limit: Limits.suggestion)
    if let first = picks.first { cursor.select(first) }
  }

  static let keys = KeyTable<Action, DialogContext<ServesDialog>>(
    [
      .init(
        "Space", "pick", .pick, help: "Pick the marked goal, or let go of it again.", hint: .first,
        whyNot: { $0.dialog.whyNoPick($0.state.workshop) }),
      .init(
        "Enter", "save", .save, help: "Save what is picked; nothing is an answer too.",
        hint: .first, weight: .once,
        whyNot: { context in
          let event = context.dialog.event
          return context.dialog.search.isTyping
            ? nil : context.state.workshop.rejection(of: event)?.reason
        }),
      .init("/", "find", .find, help: "Find a goal by a part of its words."),
      .init(["Esc", "q"], "close", .close, help: "Back, nothing saved."),
    ], and: ListMove.rows(Action.move, item: "goal", letters: true))

  mutating func perform(_ action: Action, _ state: inout AppState) -> Reply {
    let goals = goals(state.workshop)
    switch action {
    case .move(let move):
      search.endTyping()
      list(state.workshop).index(after: move, in: listArea(state)).map {
        cursor.select($0, in: goals)
      }
    case .pick: toggle(goals)
    case .save where search.isTyping: search.endTyping()
    case .save: return .close([.record(event, then: .say(words))])
    case .find: search.start()
    case .close where search.isOn: search.clear()
    case .close: return .close()
    }
    return .stay()
  }

  mutating func mouse(_ event: MouseEvent, _ state: inout AppState, in area: Rect) -> Reply {
    guard event.action == .press,
      let item = list(state.workshop).item(at: event.position, in: listArea(state))
    else { return .stay() }
    let goals = goals(state.workshop)
    cursor.select(item, in: goals)
    if let reason = whyNoPick(state.workshop) {
      state.say(reason, .refusal)
    } else {
      toggle(goals)
    }
    return .stay()
  }

  func draw(_ state: AppState, in area: Rect, on frame: inout Frame) {
    var inner = box(state).draw(in: area, on: &frame)
    let goal = state.workshop.set(of: goal)?.words(of: goal) ?? ""
    StyledText(goal, .dialogSecondary).truncated(to: inner.width)
      .draw(in: inner.takeTop(1), on: &frame)
    search.draw(in: inner.takeTop(1), on: &frame)
    let list = list(state.workshop)
    guard !list.items.isEmpty else {
      StyledText("Nothing above says so. Esc shows all.", .dialogSecondary)
        .draw(in: inner, on: &frame)
      return
    }
    list.draw(in: inner, on: &frame)
  }

  private var event: Event { .goalServes(goal: goal, above: picks) }

  private var words: CleanText {
    picks.isEmpty ? "It serves nothing above" : "It serves \(picks.count) above"
  }

  private mutating func toggle(_ goals: [Goal]) {
    guard let goal = cursor.marked(in: goals) else { return }
    if let place = picks.firstIndex(of: goal) {
      picks.remove(at: place)
    } else {
      picks.append(goal)
    }
  }

  private func whyNoPick(_ workshop: Workshop) -> CleanText? {
    guard let marked = cursor.marked(in: goals(workshop)) else { return "Nothing is left." }
    guard picks.count >= Limits.served, !picks.contains(marked) else { return nil }
    return "A goal serves \(Limits.served) at most: let go of one first."
  }

  private func above(_ workshop: Workshop) -> OKRSet? {
    workshop.set(of: goal)?.serves.flatMap(workshop.set)
  }

  /// The goals above that are looked for.
  private func goals(_ workshop: Workshop) -> [Goal] {
    guard let above = above(workshop) else { return [] }
    return above.goals.filter { search.finds(above.words(of: $0) ?? "") }
  }

  private func list(_ workshop: Workshop) -> ListView {
    let goals = goals(workshop)
    guard let above = above(workshop) else { return ListView([StyledText]()) }
    return ListView(
      goals.map { goal in
        let number = above.number(of: goal) ?? ""
        let words = above.words(of: goal) ?? ""
        if case .objective = goal { return StyledText("\(number)  \(words)", .dialog) }
        return StyledText("   \(number)  \(words)", .dialogSecondary)
      }, selected: cursor.index(in: goals),
      markers: goals.map { StyledText(picks.contains($0) ? "[✓]" : "[ ]", .dialogKey) },
      wraps: true)
  }

  private func listArea(_ state: AppState) -> Rect {
    var inner = box(state).inner(in: Desk.dialogArea(state))
    _ = inner.takeTop(2)
    return inner
  }

  private func box(_ state: AppState) -> DialogBox {
    let title = above(state.workshop).map { state.workshop.title(of: $0) } ?? ""
    let rows = list(state.workshop).height(columns: min(68, state.size.width - 4))
    return DialogBox(
      "What it serves in \(title)", content: Size(width: 68, height: max(4, rows + 2)))
  }
}
