import PlainText
import TerminalUI
import WorkshopModel

/// Alignment: the units below the set against its key results, a mark in each cell.
enum AlignScreen: ListScreen {
  enum Action: Hashable, Sendable {
    case move(ListMove)
    case left, right, cycle, lead, support, clear, questions, goals, need, needs, gaps, units
  }

  struct State: Sendable {
    var units = ItemCursor<UnitID>()
    var keyResults = ItemCursor<KeyResultID>()
    /// Among the goals of a unit that are written beside the matrix.
    var goals = ItemCursor<AdviceSubject>()
  }

  static let keys = KeyTable<Action, AppState>(
    [
      .init(
        "Space", "mark", .cycle,
        help: "The marked unit leads the marked key result; again: supports it; again: neither.",
        hint: .first, weight: .once, whyNot: whyNoCell),
      .init(
        "l", "lead", .lead, help: "The marked unit leads the marked key result.", weight: .once,
        whyNot: whyNoCell),
      .init(
        "s", "support", .support, help: "The marked unit supports the marked key result.",
        weight: .once, whyNot: whyNoCell),
      .init(
        ["x", "d", "Delete"], "neither", .clear,
        help: "The marked unit neither leads nor supports it.", hint: .ifRoom, weight: .once,
        whyNot: whyNoCell),
      .init(
        ["Enter", "e"], "four questions", .questions,
        help: "The four questions for the marked unit, and what it answered.", whyNot: whyNoUnit),
      .init(
        "o", "its goals", .goals,
        help: "The objectives and key results of the marked unit: write them, say what they serve.",
        whyNot: whyNoUnit),
      .init(
        "a", "add a need", .need,
        help: "Write down what the marked unit needs from another one.", hint: .ifRoom,
        whyNot: whyNoUnit),
      .init(
        "v", "needs", .needs, help: "All needs with their answers: answer, reword, drop.",
        hint: .ifRoom),
      .init(
        "i", "gaps", .gaps, help: "All that is to be looked at, in words.", hint: .ifRoom,
        whyNot: whyNoCell),
      .init(
        "A", "units", .units, help: "Departments and teams: add, rename, move, archive.",
        hint: .hidden),
      .init(
        ["Left", "Shift-Tab"], "key result before", .left, help: "The key result before.",
        hint: .hidden, whyNot: whyNoCell),
      .init(
        ["Right", "Tab"], "next key result", .right, help: "The next key result.", hint: .hidden,
        whyNot: whyNoCell),
    ], and: ListMove.rows(Action.move, item: "unit", letters: true))

  static func perform(_ action: Action, _ state: inout AppState) -> [Effect] {
    switch action {
    case .move(let move): self.move(move, &state)
    case .left: step(-1, &state)
    case .right: step(1, &state)
    case .cycle: return mark(cell(state)?.next, &state)
    case .lead: return mark(.lead, &state)
    case .support: return mark(.support, &state)
    case .clear: return mark(nil, &state)
    case .questions, .goals, .need, .needs, .gaps, .units: return open(action, &state)
    }
    return []
  }

  private static func open(_ action: Action, _ state: inout AppState) -> [Effect] {
    let set = state.workshop.currentSet
    let unit = unit(state)
    switch action {
    case .questions:
      guard let unit else { break }
      state.open(UnitQuestionsDialog(unit.id, set.id))
      return RoomControl.holdUp(.unit(id: unit.id), state)
    case .goals: if let unit { state.open(UnitGoalsDialog(unit.id, above: set.id)) }
    case .need:
      if let unit { state.open(UnitPicker(.needTo(set.id, from: unit.id), state.workshop)) }
    case .needs: state.open(NeedsDialog(set.id))
    case .gaps: state.open(gaps(state))
    case .units: state.open(UnitsDialog(marking: unit?.id ?? set.unit))
    case .move, .left, .right, .cycle, .lead, .support, .clear: break
    }
    return []
  }

  private static func mark(_ mark: Contribution?, _ state: inout AppState) -> [Effect] {
    guard let cell = cell(state) else { return [] }
    let event = Event.keyResultMarked(
      keyResult: cell.column.id, unit: cell.unit.id, mark: mark)
    guard cell.mark != mark else {
      if let refusal = state.workshop.rejection(of: event) { state.say(refusal.reason, .refusal) }
      return []
    }
    return [.record(event)]
  }

  private static func gaps(_ state: AppState) -> PagesDialog {
    let flags = AlignmentMatrix(state.workshop.currentSet, in: state.workshop).census.flags
    let lines = flags.map { StyledText("! \($0.words)", .caution) }
    let needs = state.workshop.currentSet.alignment.openNeeds.map { need in
      StyledText("? \(state.workshop.parties(of: need)): \(need.text)", .caution)
    }
    let none = StyledText("No gaps: each key result has one lead, each need an answer.", .good)
    return PagesDialog("Gaps", lines.isEmpty && needs.isEmpty ? [none] : lines + needs)
  }
}

extension AlignScreen {
  /// Where the cursor is.
  struct Cell {
    let unit: Unit
    let column: AlignmentMatrix.Column
    let mark: Contribution?

    /// What Space makes of the mark.
    var next: Contribution? {
      switch mark {
      case nil: .lead
      case .lead: .support
      case .support: nil
      }
    }
  }

  /// Nil while there is no unit or no key result.
  static func cell(_ state: AppState) -> Cell? {
    let matrix = AlignmentMatrix(state.workshop.currentSet, in: state.workshop)
    guard let row = row(matrix, state), let column = column(matrix, state) else { return nil }
    let unit = matrix.units[row]
    let keyResult = matrix.columns[column]
    return Cell(unit: unit, column: keyResult, mark: matrix.mark(of: unit.id, for: keyResult.id))
  }

  /// The place of the marked unit; nil while there is none.
  static func row(_ matrix: AlignmentMatrix, _ state: AppState) -> Int? {
    state.screens.align.units.index(in: matrix.units.lazy.map(\.id))
  }

  /// The place of the marked key result; nil while there is none.
  static func column(_ matrix: AlignmentMatrix, _ state: AppState) -> Int? {
    state.screens.align.keyResults.index(in: matrix.columns.lazy.map(\.id))
  }

  /// The marked unit, also where there is no key result yet.
  private static func unit(_ state: AppState) -> Unit? {
    let units = state.workshop.unitsAligned(with: state.workshop.currentSet)
    return state.screens.align.units.index(in: units.lazy.map(\.id)).map { units[$0] }
  }

  fileprivate static func step(_ step: Int, _ state: inout AppState) {
    let matrix = AlignmentMatrix(state.workshop.currentSet, in: state.workshop)
    state.screens.align.keyResults.move(by: step, in: matrix.columns.lazy.map(\.id))
  }

  /// Asked at every key: it looks for the first unit only.
  static let whyNoUnit: @Sendable (AppState) -> CleanText? = { state in
    let workshop = state.workshop
    let above = workshop.currentSet.unit
    return workshop.units.contains { $0.parent == above && !$0.isArchived }
      ? nil : "No unit stands below \(workshop.unit(above)?.name ?? "it") yet: A adds one."
  }

  static let whyNoCell: @Sendable (AppState) -> CleanText? = { state in
    state.workshop.currentSet.objectives.allSatisfy(\.keyResults.isEmpty)
      ? "There is no key result yet: write them in the phase Key results." : whyNoUnit(state)
  }
}

extension AlignScreen {
  /// The room has a page for each key result, with all units on it. Asked at every key: it makes no matrix.
  static func roomSubjects(_ state: AppState) -> [RoomSubject] {
    let all = state.workshop.currentSet.objectives.flatMap { $0.keyResults.map(\.id) }
    return state.screens.align.keyResults.marked(in: all).map { [.keyResult(id: $0)] } ?? []
  }
}
