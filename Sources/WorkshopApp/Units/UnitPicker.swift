import PlainText
import TerminalUI
import WorkshopModel

/// Chooses a unit: where another unit belongs, or where a person works.
struct UnitPicker: SearchingDialog {
  enum Purpose: Hashable, Sendable {
    case move(UnitID)
    case assign(PersonID)
  }

  enum Action: Hashable, Sendable {
    case move(ListMove)
    case choose, find, none, close
  }

  static let title: CleanText = "Choose a unit"
  private let purpose: Purpose
  var list: UnitList
  var search: ListSearch {
    get { list.search }
    set { list.search = newValue }
  }

  init(_ purpose: Purpose, _ workshop: Workshop) {
    self.purpose = purpose
    switch purpose {
    case .move(let unit): list = UnitList(marking: workshop.unit(unit)?.parent)
    case .assign(let person): list = UnitList(marking: workshop.person(person)?.unit)
    }
  }

  static let keys = KeyTable<Action, DialogContext<UnitPicker>>(
    [
      .init(
        "Enter", "choose", .choose, help: "Choose the marked unit.", hint: .first, weight: .once,
        whyNot: { context in
          guard !context.dialog.search.isTyping else { return nil }
          guard let event = context.dialog.event(context.state.workshop) else {
            return "No unit is marked."
          }
          return context.state.workshop.rejection(of: event)?.reason
        }),
      .init("/", "find", .find, help: "Find a unit by a part of its name."),
      .init(
        "0", "no unit", .none, help: "Say of a person that they work in no unit.", hint: .ifRoom,
        whyNot: { $0.dialog.whyNotNone($0.state.workshop) }),
      .init(["Esc", "q"], "close", .close, help: "Back, nothing chosen."),
    ], and: ListMove.rows(Action.move, item: "unit", letters: true))

  mutating func perform(_ action: Action, _ state: inout AppState) -> Reply {
    switch action {
    case .move(let move):
      search.endTyping()
      list.move(move, state.workshop, in: inner(state))
    case .choose where search.isTyping: search.endTyping()
    case .choose:
      guard let event = event(state.workshop), let unit = list.marked(state.workshop)?.unit else {
        break
      }
      return .close([.record(event, then: .say(words(unit, state.workshop)))])
    case .none:
      guard case .assign(let person) = purpose else { break }
      return .close([
        .record(.personAssigned(person: person, unit: nil), then: .say("Works in no unit"))
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

  private func event(_ workshop: Workshop) -> Event? {
    list.marked(workshop).map { row in
      switch purpose {
      case .move(let unit): .unitMoved(unit: unit, parent: row.unit.id)
      case .assign(let person): .personAssigned(person: person, unit: row.unit.id)
      }
    }
  }

  private func whyNotNone(_ workshop: Workshop) -> CleanText? {
    guard case .assign(let person) = purpose else { return "A unit belongs to another one." }
    return workshop.rejection(of: .personAssigned(person: person, unit: nil))?.reason
  }

  private func words(_ unit: Unit, _ workshop: Workshop) -> CleanText {
    switch purpose {
    case .move(let moved): "\(workshop.unit(moved)?.name ?? "It") belongs to \(unit.name) now"
    case .assign(let person): "\(workshop.person(person)?.name ?? "") works in \(unit.name)"
    }
  }

  private func inner(_ state: AppState) -> Rect { box(state).inner(in: Desk.dialogArea(state)) }

  private func box(_ state: AppState) -> DialogBox {
    let title: CleanText =
      switch purpose {
      case .move(let unit): "Where does \(state.workshop.unit(unit)?.name ?? "it") belong?"
      case .assign(let person): "Where does \(state.workshop.person(person)?.name ?? "") work?"
      }
    return DialogBox(
      title, content: Size(width: 56, height: max(6, state.workshop.units.count + 2)))
  }
}
