import PlainText
import TerminalUI
import WorkshopModel

/// Takes goals of the set above over as suggestions: objectives and key results that everybody knows
/// already, so that none of it is blind.
struct TakeOverDialog: SearchingDialog {
  enum Action: Hashable, Sendable {
    case move(ListMove)
    case mark, take, find, close
  }

  static let title: CleanText = "Take over"
  private var list = GoalList()
  var search: ListSearch {
    get { list.search }
    set { list.search = newValue }
  }

  /// The key that opens it, in every activity that works on suggestions.
  /// - Parameter whyNot: what the activity itself has against it.
  static func key<Action>(
    _ action: Action, whyNot: @escaping @Sendable (AppState) -> CleanText? = { _ in nil }
  ) -> KeyBinding<Action, AppState> {
    .init(
      "A", "take over", action,
      help: "Take objectives or key results of the set above over as suggestions.",
      whyNot: { state in whyNot(state) ?? Self.whyNot(state) })
  }

  /// Why there is nothing that could be taken over now; nil where there is something.
  static func whyNot(_ state: AppState) -> CleanText? {
    let set = state.workshop.currentSet
    guard let above = state.workshop.servedSet else { return Rejection.nothingToTakeOver.reason }
    guard !above.goals.isEmpty else {
      return "\(state.workshop.title(of: above)) has no objective yet."
    }
    guard let next = above.goals.first(where: { !set.takenOver.contains($0) }) else {
      return "All goals above are taken over already."
    }
    return state.workshop.rejection(of: state.workshop.takingOver([next], into: set.id))?.reason
  }

  static let keys = KeyTable<Action, DialogContext<TakeOverDialog>>(
    [
      .init(
        "Space", "mark", .mark, help: "Mark the goal, or let go of it again.", hint: .first,
        whyNot: { $0.dialog.whyNoMark($0.state) }),
      .init(
        "Enter", "take over", .take, help: "Make the marked goals suggestions.", hint: .first,
        weight: .once,
        whyNot: { context in
          context.dialog.search.isTyping
            ? nil
            : context.state.workshop.rejection(of: context.dialog.event(context.state))?.reason
        }),
      .init("/", "find", .find, help: "Find a goal by a part of its words."),
      .init(["Esc", "q"], "close", .close, help: "Back, nothing taken over."),
    ], and: ListMove.rows(Action.move, item: "goal", letters: true))

  mutating func perform(_ action: Action, _ state: inout AppState) -> Reply {
    switch action {
    case .move(let move): list.move(move, in: above(state), listArea(state))
    case .mark: toggle(state)
    case .take where search.isTyping: search.endTyping()
    case .take:
      let count = list.picks.count
      let words: CleanText = count == 1 ? "Taken over as a suggestion" : "\(count) taken over"
      return .close([.record(event(state), then: .say("\(words). u undoes it"))])
    case .find: search.start()
    case .close where search.isOn: search.clear()
    case .close: return .close()
    }
    return .stay()
  }

  mutating func mouse(_ event: MouseEvent, _ state: inout AppState, in area: Rect) -> Reply {
    guard event.action == .press,
      list.press(event.position, in: above(state), listArea(state))
    else { return .stay() }
    if let reason = whyNoMark(state) {
      state.say(reason, .refusal)
    } else {
      toggle(state)
    }
    return .stay()
  }

  func draw(_ state: AppState, in area: Rect, on frame: inout Frame) {
    var inner = box(state).draw(in: area, on: &frame)
    StyledText("They become suggestions for all to see, beside those in the box.", .dialogSecondary)
      .truncated(to: inner.width).draw(in: inner.takeTop(1), on: &frame)
    search.draw(in: inner.takeTop(1), on: &frame)
    list.draw(above(state), in: inner, on: &frame)
  }

  private func event(_ state: AppState) -> Event {
    let set = state.workshop.currentSet
    let above = state.workshop.servedSet
    // In the order they stand above, however they were marked.
    let picks = above?.goals.filter(list.picks.contains) ?? []
    return state.workshop.takingOver(picks, into: set.id)
  }

  private mutating func toggle(_ state: AppState) {
    list.marked(in: above(state)).map { list.toggle($0) }
  }

  private func whyNoMark(_ state: AppState) -> CleanText? {
    guard let marked = list.marked(in: above(state)) else { return "Nothing is left." }
    return state.workshop.currentSet.takenOver.contains(marked)
      ? "This one is taken over already." : nil
  }

  private func above(_ state: AppState) -> ListedGoals {
    var above = ListedGoals(state.workshop.servedSet)
    for goal in state.workshop.currentSet.takenOver { above.remarks[goal] = "(taken over)" }
    return above
  }

  private func listArea(_ state: AppState) -> Rect {
    var inner = box(state).inner(in: Desk.dialogArea(state))
    _ = inner.takeTop(2)
    return inner
  }

  private func box(_ state: AppState) -> DialogBox {
    let above = above(state)
    let title = above.set.map { state.workshop.title(of: $0) } ?? ""
    let rows = list.height(above, columns: min(68, state.size.width - 4))
    return DialogBox(
      "Take over from \(title)", content: Size(width: 68, height: max(4, rows + 2)))
  }
}
