import PlainText
import TerminalUI
import WorkshopModel

/// The objectives and key results of a unit for the days of the set that is aligned: written there and
/// then, each saying what it serves.
struct UnitGoalsDialog: Dialog {
  enum Action: Hashable, Sendable {
    case move(ListMove)
    case objective, keyResult, edit, serves, remove, close
  }

  static let title: CleanText = "Goals of a unit"
  private let unit: UnitID
  private let above: SetID

  init(_ unit: UnitID, above: SetID) {
    self.unit = unit
    self.above = above
  }

  static let keys = KeyTable<Action, DialogContext<UnitGoalsDialog>>(
    [
      .init(
        "o", "add objective", .objective,
        help: "Write an objective of the unit; what it serves is asked next.", hint: .first,
        whyNot: { context in
          let dialog = context.dialog
          let event = context.state.workshop.objectiveAdded(
            "new", of: dialog.unit, below: dialog.above)
          return context.state.workshop.rejection(of: event)?.reason
        }),
      .init(
        "a", "add key result", .keyResult, help: "Add a key result to the marked objective.",
        whyNot: { context in
          guard let row = context.row else { return noObjective }
          let event = Event.keyResultAdded(
            objective: row.objective, wording: KeyResultWording(sentence: "new"))
          return context.state.workshop.rejection(of: event)?.reason
        }),
      .init(
        "s", "serves", .serves,
        help: "Say what the marked goal serves in the set above: up to three, or nothing.",
        whyNot: { $0.row == nil ? noObjective : nil }),
      .init(
        ["e", "Enter"], "edit", .edit, help: "Reword what is marked; advice follows the typing.",
        hint: .ifRoom, whyNot: { $0.row == nil ? noObjective : nil }),
      .init(
        ["d", "Delete"], "remove", .remove, help: "Remove the marked key result; u brings it back.",
        hint: .ifRoom, weight: .deliberate,
        whyNot: {
          $0.row?.keyResult == nil ? "Mark a key result first, with the arrow keys." : nil
        }),
      .init(["Esc", "q"], "close", .close, help: "Back."),
    ], and: ListMove.rows(Action.move, letters: true))

  private static let noObjective: CleanText = "There is no objective yet: o writes the first."

  mutating func perform(_ action: Action, _ state: inout AppState) -> Reply {
    let subjects = rows(state.workshop).map(\.subject)
    state.screens.align.goals.move(by: 0, in: subjects)
    let row = marked(state)
    switch action {
    case .move(let move):
      list(state).index(after: move, in: inner(state)).map {
        state.screens.align.goals.select($0, in: subjects)
      }
    case .objective:
      state.open(Form(.addObjective(AddObjectiveForm(unit: unit, above: above)), state))
    case .keyResult:
      if let row {
        state.open(Form(.addKeyResult(AddKeyResultForm(objective: row.objective)), state))
      }
    case .serves: if let row { state.open(ServesDialog(row.goal, state.workshop)) }
    case .edit: if let row { state.open(row.editing(state)) }
    case .remove:
      guard let keyResult = row?.keyResult else { break }
      return .stay([
        .record(.keyResultRemoved(keyResult: keyResult), then: .say("Removed. u undoes it"))
      ])
    case .close: return .close()
    }
    return .stay()
  }

  mutating func mouse(_ event: MouseEvent, _ state: inout AppState, in area: Rect) -> Reply {
    if event.action == .press,
      let item = list(state).item(at: event.position, in: inner(state))
    {
      state.screens.align.goals.select(item, in: rows(state.workshop).map(\.subject))
    }
    return .stay()
  }

  func draw(_ state: AppState, in area: Rect, on frame: inout Frame) {
    let inner = box(state).draw(in: area, on: &frame)
    guard !rows(state.workshop).isEmpty else {
      StyledText("No objective yet. o writes the first.", .dialog).draw(in: inner, on: &frame)
      return
    }
    list(state).draw(in: inner, on: &frame)
  }

  fileprivate func rows(_ workshop: Workshop) -> [DraftRow] {
    workshop.set(of: unit, besides: above).map(DraftRow.all) ?? []
  }

  fileprivate func marked(_ state: AppState) -> DraftRow? {
    let rows = rows(state.workshop)
    return state.screens.align.goals.index(in: rows.map(\.subject)).map { rows[$0] }
  }

  private func list(_ state: AppState) -> ListView {
    let workshop = state.workshop
    let rows = rows(workshop)
    return ListView(
      rows.map { row in
        let lines = row.lines(width: .max).map(\.onDialog)
        guard let words = ServingWords(row.goal, in: workshop) else { return lines }
        let margin: CleanText = row.keyResult == nil ? "   " : "       "
        return lines
          + words.served.map { StyledText("\(margin)serves \($0)", .dialogSecondary) }
          + (words.flag.map { [StyledText("\(margin)! \($0)", .caution)] } ?? [])
      }, selected: state.screens.align.goals.index(in: rows.map(\.subject)), wraps: true)
  }

  private func inner(_ state: AppState) -> Rect { box(state).inner(in: Desk.dialogArea(state)) }

  private func box(_ state: AppState) -> DialogBox {
    let workshop = state.workshop
    let rows = list(state).height(columns: min(68, state.size.width - 4))
    let cycle = workshop.set(above)?.cycle.name ?? ""
    return DialogBox(
      "\(workshop.unit(unit)?.name ?? "") \(cycle)",
      content: Size(width: 68, height: max(4, min(18, rows + 1))))
  }
}

extension DialogContext<UnitGoalsDialog> {
  fileprivate var row: DraftRow? { dialog.marked(state) }
}
