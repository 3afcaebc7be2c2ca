import PlainText
import TerminalUI
import WorkshopModel

/// Chooses a unit: where another unit belongs, where a person works, or who needs what from whom.
struct UnitPicker: SearchingDialog {
  enum Purpose: Hashable, Sendable {
    case move(UnitID)
    case assign(PersonID)
    /// Who needs something.
    case needFrom(SetID)
    /// Whom it asks.
    case needTo(SetID, from: UnitID)
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
    case .needFrom(let set): list = UnitList(marking: workshop.set(set)?.unit)
    case .needTo(_, let from): list = UnitList(marking: workshop.unit(from)?.parent)
    }
  }

  static let keys = KeyTable<Action, DialogContext<UnitPicker>>(
    [
      .init(
        "Enter", "choose", .choose, help: "Choose the marked unit.", hint: .first, weight: .once,
        whyNot: { context in
          guard !context.dialog.search.isTyping else { return nil }
          return context.dialog.whyNotChoose(context.state.workshop)
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
      guard let unit = list.marked(state.workshop)?.unit else { break }
      return choose(unit, &state)
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

  private func choose(_ unit: Unit, _ state: inout AppState) -> Reply {
    let workshop = state.workshop
    switch purpose {
    case .move(let moved):
      let words: CleanText = "\(workshop.unit(moved)?.name ?? "It") belongs to \(unit.name) now"
      return .close([.record(.unitMoved(unit: moved, parent: unit.id), then: .say(words))])
    case .assign(let person):
      let words: CleanText = "\(workshop.person(person)?.name ?? "") works in \(unit.name)"
      return .close([.record(.personAssigned(person: person, unit: unit.id), then: .say(words))])
    case .needFrom(let set): state.open(UnitPicker(.needTo(set, from: unit.id), workshop))
    case .needTo(let set, let from):
      state.open(Form(.addNeed(AddNeedForm(set: set, from: from, to: unit.id)), state))
    }
    return .close()
  }

  fileprivate func whyNotChoose(_ workshop: Workshop) -> CleanText? {
    guard let unit = list.marked(workshop)?.unit else { return "No unit is marked." }
    switch purpose {
    case .move(let moved):
      return workshop.rejection(of: .unitMoved(unit: moved, parent: unit.id))?.reason
    case .assign(let person):
      return workshop.rejection(of: .personAssigned(person: person, unit: unit.id))?.reason
    case .needFrom:
      return unit.isArchived ? "\(unit.name) is archived: choose another." : nil
    case .needTo(let set, let from):
      // Asked with a text that is valid, so that only the units are judged.
      let event = Event.needAdded(
        from: from, to: unit.id, text: "new", set: workshop.set(set)?.label)
      return workshop.rejection(of: event)?.reason
    }
  }

  private func whyNotNone(_ workshop: Workshop) -> CleanText? {
    guard case .assign(let person) = purpose else { return "A unit belongs to another one." }
    return workshop.rejection(of: .personAssigned(person: person, unit: nil))?.reason
  }

  private func inner(_ state: AppState) -> Rect { box(state).inner(in: Desk.dialogArea(state)) }

  private func box(_ state: AppState) -> DialogBox {
    let title: CleanText =
      switch purpose {
      case .move(let unit): "Where does \(state.workshop.unit(unit)?.name ?? "it") belong?"
      case .assign(let person): "Where does \(state.workshop.person(person)?.name ?? "") work?"
      case .needFrom: "Who needs something?"
      case .needTo(_, let from): "\(state.workshop.unit(from)?.name ?? "It") needs it from whom?"
      }
    return DialogBox(
      title, content: Size(width: 56, height: max(6, state.workshop.units.count + 2)))
  }
}
