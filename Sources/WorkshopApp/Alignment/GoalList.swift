import PlainText
import TerminalUI
import WorkshopModel

/// What a list of goals shows: those of one set, and what is to be said behind some of them.
struct ListedGoals {
  let set: OKRSet?
  var remarks: [Goal: CleanText] = [:]

  init(_ set: OKRSet?) { self.set = set }
}

/// The goals of one set as a list that can be searched and picked from: each objective with its key
/// results below it.
struct GoalList: Sendable {
  private(set) var picks: [Goal]
  var search = ListSearch(limit: Limits.suggestion)
  private var cursor = ItemCursor<Goal>()

  init(picked: [Goal] = []) {
    picks = picked
    if let first = picked.first { cursor.select(first) }
  }

  func marked(in set: ListedGoals) -> Goal? { cursor.marked(in: goals(set)) }

  mutating func toggle(_ goal: Goal) {
    if let place = picks.firstIndex(of: goal) {
      picks.remove(at: place)
    } else {
      picks.append(goal)
    }
  }

  mutating func move(_ move: ListMove, in set: ListedGoals, _ area: Rect) {
    search.endTyping()
    let goals = goals(set)
    view(set).index(after: move, in: area).map { cursor.select($0, in: goals) }
  }

  /// Marks what was clicked.
  /// - Returns: whether a goal was.
  mutating func press(_ point: Point, in set: ListedGoals, _ area: Rect) -> Bool {
    guard let item = view(set).item(at: point, in: area) else { return false }
    cursor.select(item, in: goals(set))
    return true
  }

  func draw(_ set: ListedGoals, in area: Rect, on frame: inout Frame) {
    let list = view(set)
    guard !list.items.isEmpty else {
      StyledText("Nothing above says so. Esc shows all.", .dialogSecondary)
        .draw(in: area, on: &frame)
      return
    }
    list.draw(in: area, on: &frame)
  }

  func height(_ set: ListedGoals, columns: Int) -> Int { view(set).height(columns: columns) }

  /// The goals that are looked for.
  private func goals(_ listed: ListedGoals) -> [Goal] {
    guard let set = listed.set else { return [] }
    return set.goals.filter { search.finds(set.words(of: $0) ?? "") }
  }

  private func view(_ listed: ListedGoals) -> ListView {
    let goals = goals(listed)
    guard let set = listed.set else { return ListView([StyledText]()) }
    return ListView(
      goals.map { goal in
        let number = set.number(of: goal) ?? ""
        let words = set.words(of: goal) ?? ""
        let remark = listed.remarks[goal].map { "  \($0)" } ?? ""
        let behind = StyledText(CleanText(remark), .dialogSecondary)
        if case .objective = goal { return StyledText("\(number)  \(words)", .dialog) + behind }
        return StyledText("   \(number)  \(words)", .dialogSecondary) + behind
      }, selected: cursor.index(in: goals),
      markers: goals.map { StyledText(picks.contains($0) ? "[✓]" : "[ ]", .dialogKey) },
      wraps: true)
  }
}
