import PlainText
import TerminalUI
import WorkshopModel

/// Where the mark is, and what the keys would do there.
extension SquaresScreen {
  static func squares(_ state: AppState) -> FourSquares {
    FourSquares(state.workshop.currentSet, on: state.today)
  }

  /// The squares with all their lines, and where the mark is.
  struct Glance {
    let squares: FourSquares
    /// One line that says so where a square is empty.
    let parts: [(square: Square, lines: [SquareLine])]
    let marked: SquareLine.Item
    /// The place of the square that the mark is in.
    let focus: Int

    init(_ state: AppState) {
      squares = SquaresScreen.squares(state)
      let parts = Square.allCases.map { [squares] in ($0, squares.linesOrNone(of: $0)) }
      let marked =
        state.screens.squares.cursor.marked(in: parts.flatMap { $0.1.map(\.item) })
        ?? .nothing(.priorities)
      focus = parts.firstIndex { $0.1.contains { $0.item == marked } } ?? 0
      self.parts = parts
      self.marked = marked
    }

    var square: Square { parts[focus].square }
    var items: [SquareLine.Item] { parts.flatMap { $0.lines.map(\.item) } }
    var line: SquareLine? { parts[focus].lines.first { $0.item == marked } }
  }

  static func items(_ state: AppState) -> [SquareLine.Item] { Glance(state).items }

  static func marked(_ state: AppState) -> SquareLine.Item { Glance(state).marked }

  /// The square that the mark is in.
  static func square(_ state: AppState) -> Square { Glance(state).square }

  static func move(
    _ move: ListMove, in items: [SquareLine.Item], _ state: inout AppState
  ) {
    switch move {
    case .up: state.screens.squares.cursor.move(by: -1, in: items)
    case .down: state.screens.squares.cursor.move(by: 1, in: items)
    case .pageUp, .pageDown, .start, .end:
      let layout = SquaresLayout(state, in: Desk.screenArea(state))
      guard let part = layout.parts.first(where: \.isFocused),
        let index = part.list.index(after: move, in: part.listArea)
      else { return }
      state.screens.squares.cursor.select(part.items[index])
    }
  }

  /// To the first line of another square.
  static func step(by step: Int, _ state: inout AppState) {
    let glance = Glance(state)
    let count = glance.parts.count
    show(glance.parts[(glance.focus + step + count) % count].square, &state)
  }

  /// Marks the first line of `square`.
  static func show(_ square: Square, _ state: inout AppState) {
    squares(state).linesOrNone(of: square).first.map {
      state.screens.squares.cursor.select($0.item)
    }
  }

  /// What takes the marked priority on once more; nil where none is marked.
  static func takeOn(_ state: AppState) -> Event? {
    guard case .priority(let id) = marked(state), let priority = state.workshop.priority(id) else {
      return nil
    }
    let set = state.workshop.currentSet
    return .priorityAdded(
      text: priority.text, owner: priority.owner, week: set.week(of: state.today), again: id,
      set: set.label)
  }

  /// What removes the marked thing; nil where nothing is.
  static func removal(_ state: AppState) -> Event? {
    let set = state.workshop.currentSet
    return switch marked(state) {
    case .priority(let id): .priorityRemoved(priority: id)
    case .healthMetric(let id): .healthMetricRemoved(metric: id)
    case .week(let week) where !set.note(forWeekOf: week).isEmpty:
      .weekNoted(week: week, text: "", set: set.label)
    case .week, .keyResult, .nothing: nil
    }
  }

  static let whyNotChoose: @Sendable (AppState) -> CleanText? = { state in
    switch marked(state) {
    case .keyResult where ConfidencePicture(state.workshop) != nil:
      "The private round comes first: Tab, then c closes it, s shows it."
    case .keyResult(let id) where state.workshop.keyResult(id)?.values == nil:
      Rejection.checkInWithoutValues.reason
    case .nothing(.keyResults): "There is no key result yet."
    case .nothing(.ahead): Square.ahead.emptyWords
    default: nil
    }
  }

  /// Asked with what is valid, so that only the place is judged.
  static let whyNotAdd: @Sendable (AppState) -> CleanText? = { state in
    let set = state.workshop.currentSet
    let event: Event =
      square(state) == .health
      ? .healthMetricAdded(name: "…", set: set.label)
      : .priorityAdded(
        text: "…", owner: "new", week: set.week(of: state.today), set: set.label)
    return state.workshop.rejection(of: event)?.reason
  }

  static let whyNotEdit: @Sendable (AppState) -> CleanText? = { state in
    switch marked(state) {
    case .priority(let id):
      guard let answer = state.workshop.priority(id)?.answer, answer != .open else { return nil }
      return "It is \(answer.words). Enter opens it again."
    case .healthMetric, .week: return nil
    case .keyResult: return "Key results are reworded in their own phase. Enter checks one in."
    case .nothing: return "Nothing is marked: a adds something."
    }
  }

  static let whyNotAgain: @Sendable (AppState) -> CleanText? = { state in
    guard let event = takeOn(state) else { return "Mark a priority first, with the arrow keys." }
    return state.workshop.rejection(of: event)?.reason
  }

  static let whyNotRemove: @Sendable (AppState) -> CleanText? = { state in
    guard let event = removal(state) else {
      if case .keyResult = marked(state) { return "Key results are removed in their own phase." }
      return "There is nothing to remove here."
    }
    return state.workshop.rejection(of: event)?.reason
  }

  static func whyNot(_ state: AppState, _ event: (PriorityID) -> Event) -> CleanText? {
    guard case .priority(let id) = marked(state) else {
      return "Mark a priority first, with the arrow keys."
    }
    return state.workshop.rejection(of: event(id))?.reason
  }
}
