import PlainText
import TerminalUI
import WorkshopModel

/// The departments and teams of the organisation.
struct UnitsDialog: SearchingDialog {
  enum Action: Hashable, Sendable {
    case move(ListMove)
    case add, rename, place, archive, find, close
  }

  static let title: CleanText = "Units"
  var list: UnitList
  var search: ListSearch {
    get { list.search }
    set { list.search = newValue }
  }

  init(marking unit: UnitID?) { list = UnitList(marking: unit) }

  static let keys = KeyTable<Action, DialogContext<UnitsDialog>>(
    [
      .init(
        "a", "add below", .add, help: "Add departments or teams below the marked unit.",
        hint: .first,
        whyNot: { context in
          context.marked?.level == .team ? "Below a team there is nothing: mark a department." : nil
        }),
      .init(
        ["e", "Enter"], "rename", .rename, help: "Change the name of the marked unit.",
        whyNot: { $0.marked == nil ? "No unit is marked." : nil }),
      .init(
        "m", "move", .place, help: "Choose where the marked unit belongs.",
        whyNot: { $0.whyNotMove }),
      .init(
        "x", "archive", .archive,
        help: "Archive the marked unit, or take it into use again. Its goals stay in the file.",
        weight: .deliberate, whyNot: { $0.whyNotMove }),
      .init("/", "find", .find, help: "Find a unit by a part of its name."),
      .init(["Esc", "q", "o"], "close", .close, help: "Back to the board."),
    ], and: ListMove.rows(Action.move, item: "unit", letters: true))

  mutating func perform(_ action: Action, _ state: inout AppState) -> Reply {
    let marked = list.marked(state.workshop)
    switch action {
    case .move(let move):
      search.endTyping()
      list.move(move, state.workshop, in: inner(state))
    case .rename where search.isTyping: search.endTyping()
    case .add:
      state.open(
        Form(.addUnit(AddUnitForm(parent: marked?.unit.id ?? Unit.companyID)), state))
    case .rename:
      if let marked { state.open(Form(.renameUnit(RenameUnitForm(unit: marked.unit.id)), state)) }
    case .place:
      if let marked { state.open(UnitPicker(.move(marked.unit.id), state.workshop)) }
    case .archive:
      guard let unit = marked?.unit else { break }
      return .stay([
        .record(
          .unitArchived(unit: unit.id, archived: !unit.isArchived),
          then: .say("\(unit.name) is \(unit.isArchived ? "in use again" : "archived")"))
      ])
    case .find: search.start()
    case .close where search.isOn: search.clear()
    case .close: return .close()
    }
    return .stay()
  }

  mutating func mouse(_ event: MouseEvent, _ state: inout AppState, in area: Rect) -> Reply {
    if event.action == .press { list.press(event.position, state.workshop, in: inner(state)) }
    return .stay()
  }

  func draw(_ state: AppState, in area: Rect, on frame: inout Frame) {
    let inner = box(state).draw(in: area, on: &frame)
    list.draw(state.workshop, in: inner, on: &frame)
  }

  private func inner(_ state: AppState) -> Rect { box(state).inner(in: Desk.dialogArea(state)) }

  private func box(_ state: AppState) -> DialogBox {
    DialogBox(
      "Units", content: Size(width: 60, height: max(6, state.workshop.units.count + 2)))
  }
}

extension DialogContext<UnitsDialog> {
  fileprivate var marked: UnitTree.Row? { dialog.list.marked(state.workshop) }

  fileprivate var whyNotMove: CleanText? {
    guard let marked else { return "No unit is marked." }
    return marked.level == .company ? "The company stands above all units and stays." : nil
  }
}
