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
  private var list: GoalList
  var search: ListSearch {
    get { list.search }
    set { list.search = newValue }
  }

  init(_ goal: Goal, _ workshop: Workshop) {
    self.goal = goal
    list = GoalList(picked: workshop.served(by: goal))
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
          let dialog = context.dialog
          guard !dialog.search.isTyping,
            let refusal = context.state.workshop.rejection(of: dialog.event)
          else { return nil }
          return dialog.list.picks.isEmpty ? "Nothing is picked: Space picks." : refusal.reason
        }),
      .init("/", "find", .find, help: "Find a goal by a part of its words."),
      .init(["Esc", "q"], "close", .close, help: "Back, nothing saved."),
    ], and: ListMove.rows(Action.move, item: "goal", letters: true))

  mutating func perform(_ action: Action, _ state: inout AppState) -> Reply {
    switch action {
    case .move(let move): list.move(move, in: above(state.workshop), listArea(state))
    case .pick: toggle(state.workshop)
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
      list.press(event.position, in: above(state.workshop), listArea(state))
    else { return .stay() }
    if let reason = whyNoPick(state.workshop) {
      state.say(reason, .refusal)
    } else {
      toggle(state.workshop)
    }
    return .stay()
  }

  func draw(_ state: AppState, in area: Rect, on frame: inout Frame) {
    var inner = box(state).draw(in: area, on: &frame)
    let goal = state.workshop.set(of: goal)?.words(of: goal) ?? ""
    StyledText(goal, .dialogSecondary).truncated(to: inner.width)
      .draw(in: inner.takeTop(1), on: &frame)
    search.draw(in: inner.takeTop(1), on: &frame)
    list.draw(above(state.workshop), in: inner, on: &frame)
  }

  private var event: Event { .goalServes(goal: goal, above: list.picks) }

  private var words: CleanText {
    list.picks.isEmpty ? "It serves nothing above" : "It serves \(list.picks.count) above"
  }

  private mutating func toggle(_ workshop: Workshop) {
    list.marked(in: above(workshop)).map { list.toggle($0) }
  }

  private func whyNoPick(_ workshop: Workshop) -> CleanText? {
    guard let marked = list.marked(in: above(workshop)) else { return "Nothing is left." }
    guard list.picks.count >= Limits.served, !list.picks.contains(marked) else { return nil }
    return "A goal serves \(Limits.served) at most: let go of one first."
  }

  private func above(_ workshop: Workshop) -> ListedGoals {
    ListedGoals(workshop.set(of: goal)?.serves.flatMap(workshop.set))
  }

  private func listArea(_ state: AppState) -> Rect {
    var inner = box(state).inner(in: Desk.dialogArea(state))
    _ = inner.takeTop(2)
    return inner
  }

  private func box(_ state: AppState) -> DialogBox {
    let above = above(state.workshop)
    let title = above.set.map { state.workshop.title(of: $0) } ?? ""
    let rows = list.height(above, columns: min(68, state.size.width - 4))
    return DialogBox(
      "What it serves in \(title)", content: Size(width: 68, height: max(4, rows + 2)))
  }
}
