import PlainText
import TerminalUI
import WorkshopExport
import WorkshopModel

/// The worksheet of one set after the other: as the text that `rooftop show` prints, or as its
/// objectives side by side.
struct WorksheetDialog: Dialog {
  enum Action: Hashable, Sendable {
    case move(ListMove)
    case page, other, left, right, trace, next, previous, show, close
  }

  /// What is remembered when it is closed.
  struct State: Sendable {
    var isBoard = false
  }

  static let title: CleanText = "The worksheet"

  private var set: SetID
  /// Made when it shows first.
  private var text: ReadingPane?
  private var cursor = ItemCursor<Goal>()

  init(_ state: AppState, about set: OKRSet? = nil) {
    self.set = (set ?? state.workshop.currentSet).id
    if !state.screens.worksheet.isBoard { read(state) }
  }

  static let keys = KeyTable<Action, DialogContext<WorksheetDialog>>(
    [
      .init(
        "Tab", "board or text", .other,
        help: "From the text to the board, the objectives side by side, and back."),
      TraceKey.row(.trace, hint: .usual, of: { $0.dialog.marked($0.state) }),
      .init(
        "n", "next goals", .next, help: "The goals of the next unit or cycle.", whyNot: oneSet),
      .init(
        "N", "goals before", .previous, help: "The goals before.", hint: .ifRoom, whyNot: oneSet),
      .init(
        "V", "show the room", .show, help: "Show the board to the room.", hint: .ifRoom,
        weight: .deliberate,
        whyNot: { $0.dialog.objectives($0.state).isEmpty ? noGoals : nil }),
      .init(
        "Left", "left", .left, help: "The objective to the left.", hint: .hidden, whyNot: isText),
      .init(
        "Right", "right", .right, help: "The objective to the right.", hint: .hidden,
        whyNot: isText),
    ], and: ListMove.rows(Action.move, letters: true, whyNot: cannotMove),
    then: [
      .init(["Esc", "q", "Enter", "w"], "close", .close, help: "Back.", hint: .first),
      .init(
        "Space", "page down", .page, help: "A page of the text down, as PageDown.", hint: .first,
        whyNot: { context in
          context.state.screens.worksheet.isBoard
            ? "All of it shows already." : context.dialog.text?.whyNotScroll(context.state)
        }),
    ])

  private typealias Judge = @Sendable (DialogContext<WorksheetDialog>) -> CleanText?

  private static let noGoals: CleanText = "There is no objective yet."

  private static let oneSet: Judge = {
    $0.dialog.sets($0.state).count > 1 ? nil : "There are no other goals."
  }

  private static let isText: Judge = { context in
    guard context.state.screens.worksheet.isBoard else { return "Tab shows the board." }
    return context.dialog.objectives(context.state).isEmpty ? noGoals : nil
  }

  private static let cannotMove: Judge = { context in
    guard !context.state.screens.worksheet.isBoard else { return isText(context) }
    return context.dialog.text?.whyNotScroll(context.state)
  }

  mutating func perform(_ action: Action, _ state: inout AppState) -> Reply {
    switch action {
    case .close: return .close()
    case .other:
      state.screens.worksheet.isBoard.toggle()
      if text == nil { read(state) }
    case .next: walk(by: 1, state)
    case .previous: walk(by: -1, state)
    case .left: step(by: -1, state)
    case .right: step(by: 1, state)
    case .trace: TraceKey.open(marked(state), &state)
    case .show:
      let shown = state.live.hasRoom ? "The room sees the board." : RoomControl.noRoom(state)
      state.say("\(shown) R, then a at the desk: back to the phase.")
      return .stay([.setStage(RoomStage(.board(set: set), in: state.workshop))])
    case .move(let move) where state.screens.worksheet.isBoard: mark(move, state)
    case .move(let move): text?.scroll(move, state)
    case .page: text?.scroll(.pageDown, state)
    }
    return .stay()
  }

  mutating func mouse(_ event: MouseEvent, _ state: inout AppState, in area: Rect) -> Reply {
    guard state.screens.worksheet.isBoard else {
      text?.mouse(event, state)
      return .stay()
    }
    if event.action == .press,
      let goal = picture(state).goal(at: event.position, in: box(state).inner(in: area))
    {
      cursor.select(goal)
    }
    return .stay()
  }

  func draw(_ state: AppState, in area: Rect, on frame: inout Frame) {
    guard state.screens.worksheet.isBoard else {
      text?.draw(state, in: area, on: &frame)
      return
    }
    let inner = box(state).draw(in: area, on: &frame)
    let picture = picture(state)
    guard !picture.objectives.isEmpty else {
      StyledText("\(Self.noGoals) Tab shows the text.", .dialogSecondary).draw(
        in: inner, on: &frame)
      return
    }
    picture.draw(in: inner, onDialog: true, on: &frame)
  }
}

extension WorksheetDialog {
  private func worksheet(_ state: AppState) -> Worksheet {
    Worksheet(state.workshop, about: state.workshop.set(set) ?? state.workshop.currentSet)
  }

  private func objectives(_ state: AppState) -> [Objective] {
    state.workshop.set(set)?.objectives ?? []
  }

  private mutating func read(_ state: AppState) {
    text = ReadingPane(heading(state), WorksheetText.styled(worksheet(state)))
  }

  private func picture(_ state: AppState) -> SideBySide {
    let worksheet = worksheet(state)
    return SideBySide(
      objectives: worksheet.objectives, cycle: worksheet.cycle, marked: marked(state))
  }

  private func box(_ state: AppState) -> DialogBox {
    var box = DialogBox.overDesk(heading(state), state, widest: 180)
    let inner = box.inner(in: Desk.dialogArea(state))
    box.content.height = min(inner.height, max(1, picture(state).height(in: inner)))
    return box
  }

  /// Whose goals they are, where the file holds those of several.
  private func heading(_ state: AppState) -> CleanText {
    let workshop = state.workshop
    guard workshop.sets.count > 1, let set = workshop.set(set) else { return "Worksheet" }
    return "Worksheet: \(workshop.title(of: set))"
  }

  // MARK: The sets

  /// In the order they are told, this one among them although it is still empty.
  private func sets(_ state: AppState) -> [SetID] {
    let told = state.workshop.setsToTell.map(\.id)
    return told.contains(set) ? told : [set] + told
  }

  private mutating func walk(by step: Int, _ state: AppState) {
    let sets = sets(state)
    let place = (sets.firstIndex(of: set) ?? 0) + step
    set = sets[(place + sets.count) % sets.count]
    cursor = ItemCursor()
    text = nil
    if !state.screens.worksheet.isBoard { read(state) }
  }

  // MARK: The marked goal

  /// Nil where the text shows, in which nothing is marked.
  private func marked(_ state: AppState) -> Goal? {
    guard state.screens.worksheet.isBoard else { return nil }
    return cursor.marked(in: state.workshop.set(set)?.goals ?? [])
  }

  private mutating func mark(_ move: ListMove, _ state: AppState) {
    let goals = state.workshop.set(set)?.goals ?? []
    switch move {
    case .up: cursor.move(by: -1, in: goals)
    case .down: cursor.move(by: 1, in: goals)
    case .start: cursor.select(0, in: goals)
    case .end: cursor.select(goals.count - 1, in: goals)
    case .pageUp: step(by: -1, state)
    case .pageDown: step(by: 1, state)
    }
  }

  /// To the objective beside this one, or its key result in the same row.
  private mutating func step(by distance: Int, _ state: AppState) {
    let columns = objectives(state).map { objective in
      [Goal.objective(id: objective.id)] + objective.keyResults.map { .keyResult(id: $0.id) }
    }
    guard let marked = marked(state),
      let column = columns.firstIndex(where: { $0.contains(marked) }),
      let row = columns[column].firstIndex(of: marked),
      columns.indices.contains(column + distance)
    else { return }
    let next = columns[column + distance]
    cursor.select(next[min(row, next.count - 1)])
  }
}
