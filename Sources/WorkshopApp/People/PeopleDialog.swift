import PlainText
import TerminalUI
import WorkshopModel

/// The roster: who is in the room and who is waited for.
struct PeopleDialog: Dialog {
  enum Action: Hashable, Sendable {
    case move(ListMove)
    case add, rename, toggleAbsent, assign, remove, discard, pin, close
  }

  static let title: CleanText = "People"
  var cursor = ListCursor()

  static let keys = KeyTable<Action, DialogContext<PeopleDialog>>(
    [
      .init(
        "a", "add", .add, help: "Add people to the roster, one after the other.", hint: .first),
      .init(
        ["e", "Enter"], "rename", .rename, help: "Change the name.", whyNot: { $0.needsPerson }),
      .init(
        ["x", "Space"], "absent", .toggleAbsent,
        help: "Mark absent or present again. Absent people are not waited for.",
        weight: .deliberate,
        whyNot: { $0.needsPerson }),
      .init(
        "u", "unit", .assign, help: "Choose the department or team the person works in.",
        hint: .ifRoom, whyNot: { $0.needsPerson ?? $0.needsUnits }),
      .init(
        ["d", "Delete"], "remove", .remove,
        help: "Take the name of somebody who has not taken part off the roster.",
        weight: .deliberate,
        whyNot: { context in
          context.needsPerson
            ?? context.person.flatMap { person in
              context.state.workshop.hasTakenTurns(person.id)
                ? "\(person.name) has taken part and stays on the roster: x marks absent."
                : context.state.isWriting(person.id)
                  ? "\(person.name) has begun to write: close the round first, or mark absent with x."
                  : context.state.workshop.rejection(of: .personRemoved(person: person.id))?.reason
            }
        }),
      .init(
        "t", "discard draft", .discard,
        help: "Discard the draft of somebody, unread: they begin anew. It asks first.",
        hint: .ifRoom, weight: .deliberate, whyNot: { $0.needsPerson ?? $0.whyNotDiscard }),
      .init(
        "s", "seat PIN", .pin, help: "Set, change or remove the PIN that leaves a seat.",
        hint: .ifRoom),
      .init(["Esc", "q", "P"], "close", .close, help: "Back to the desk."),
    ], and: ListMove.rows(Action.move, item: "name", letters: true))

  mutating func personAdded(_ workshop: Workshop) {
    cursor.select(workshop.people.count - 1, count: workshop.people.count)
  }

  mutating func perform(_ action: Action, _ state: inout AppState) -> Reply {
    let people = state.workshop.people
    cursor.clamp(count: people.count)
    let person = people.indices.contains(cursor.index) ? people[cursor.index] : nil
    switch action {
    case .move(let move):
      let inner = box(state).inner(in: Desk.dialogArea(state))
      list(state).index(after: move, in: inner).map { cursor.select($0, count: people.count) }
    case .close: return .close()
    case .discard:
      if let person { state.open(Question.discardDraft(of: person, state)) }
    case .pin:
      state.open(PinDialog())
      return .stay([.pin(.ask)])
    case .add:
      state.open(Form(.addPerson(AddPersonForm()), state))
    case .rename:
      if let person { state.open(Form(.renamePerson(RenamePersonForm(person: person.id)), state)) }
    case .toggleAbsent:
      guard let person else { break }
      let absent = !state.workshop.isAbsent(person.id)
      return .stay([
        .record(
          .personPresenceChanged(person: person.id, absent: absent),
          then: .say("\(person.name) is \(absent ? "absent" : "present")"))
      ])
    case .assign:
      if let person { state.open(UnitPicker(.assign(person.id), state.workshop)) }
    case .remove:
      guard let person else { break }
      return .stay([
        .record(
          .personRemoved(person: person.id), then: .say("\(person.name) removed. u undoes it"))
      ])
    }
    return .stay()
  }

  mutating func mouse(_ event: MouseEvent, _ state: inout AppState, in area: Rect) -> Reply {
    let inner = box(state).inner(in: area)
    if let item = list(state).item(at: event.position, in: inner), event.action == .press {
      cursor.select(item, count: state.workshop.people.count)
    }
    return .stay()
  }

  func draw(_ state: AppState, in area: Rect, on frame: inout Frame) {
    let inner = box(state).draw(in: area, on: &frame)
    guard !state.workshop.people.isEmpty else {
      StyledText("Nobody yet. Press a and type a name.", .dialog).wrapped(to: inner.width)
        .draw(in: inner, on: &frame)
      return
    }
    list(state).draw(in: inner, on: &frame)
  }

  private func list(_ state: AppState) -> ListView {
    let people = state.workshop.people
    var clamped = cursor
    clamped.clamp(count: people.count)
    return ListView(
      people.map { person in
        StyledText(person.name, .dialog)
          + StyledText(
            person.unit.flatMap(state.workshop.unit).map { "  \($0.name)" } ?? "",
            .dialogSecondary)
          + StyledText(state.workshop.isAbsent(person.id) ? "  (absent)" : "", .dialogSecondary)
          + StyledText(state.drafts(of: person.id).isEmpty ? "" : "  draft", .dialogSecondary)
      }, selected: clamped.selection(count: people.count))
  }

  private func box(_ state: AppState) -> DialogBox {
    let workshop = state.workshop
    let absent = workshop.people.count - workshop.present.count
    let title: CleanText =
      absent == 0
      ? "People: \(workshop.present.count)"
      : "People: \(workshop.present.count) present, \(absent) absent"
    return DialogBox(
      title, content: Size(width: 50, height: max(3, min(16, workshop.people.count + 1))))
  }
}

extension AppState {
  /// Whether `person` has begun a turn that can still be taken.
  fileprivate func isWriting(_ person: PersonID) -> Bool {
    workshop.openRound.map { drafts[.turn(round: $0.id, person: person)] != nil } ?? false
  }
}

extension DialogContext<PeopleDialog> {
  var person: Person? {
    var cursor = dialog.cursor
    cursor.clamp(count: state.workshop.people.count)
    return cursor.selection(count: state.workshop.people.count).map { state.workshop.people[$0] }
  }

  fileprivate var needsUnits: CleanText? {
    state.workshop.units.count < 2
      ? "There is no department or team yet: O shows the board, and o its units." : nil
  }

  fileprivate var needsPerson: CleanText? {
    person == nil ? "The roster is empty: press a to add a person." : nil
  }
}
