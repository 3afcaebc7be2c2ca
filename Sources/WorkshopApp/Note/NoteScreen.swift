import PlainText
import TerminalUI
import WorkshopModel

/// Scene setting: notes under their sections, the two ambitions, and the way to the exercise.
enum NoteScreen: ListScreen {
  enum Action: Hashable, Sendable {
    case move(ListMove)
    case add, edit, place, remove, exercise
  }

  struct State: Sendable {
    fileprivate var cursor = ListCursor()
    /// What is marked: the mark stays on it while notes come and go.
    private var marked: NoteRow.Name?

    /// The cursor on what is marked; where that is gone, on what has its place.
    fileprivate func cursor(in workshop: Workshop) -> ListCursor {
      marked.flatMap { NoteRow.place(of: $0, workshop) }.map { ListCursor($0) } ?? cursor
    }

    /// Puts the mark at `place`.
    mutating func mark(_ place: Int, _ workshop: Workshop) {
      cursor = ListCursor(place)
      marked = NoteRow.at(place, workshop).name
    }
  }

  static let keys = KeyTable<Action, AppState>(
    [
      .init(
        ["a", "Enter"], "write", .add, help: "Write a note or the ambition that is marked.",
        hint: .first),
      .init(
        "e", "edit", .edit, help: "Reword the marked note or ambition.", whyNot: needsText),
      .init(
        "m", "move to", .place, help: "Put the marked note under another heading.",
        whyNot: needsNote),
      .init(
        ["d", "Delete"], "remove", .remove, help: "Remove the marked note.",
        weight: .deliberate, whyNot: needsNote),
      .init("x", "exercise", .exercise, help: "The goal-setting exercise.", hint: .first),
    ], and: ListMove.rows(Action.move, letters: true))

  private static let needsNote: @Sendable (AppState) -> CleanText? = { state in
    if case .note = row(state) { nil } else { "Mark a note first, with the arrow keys." }
  }

  private static let needsText: @Sendable (AppState) -> CleanText? = { state in
    if case .ambition = row(state) { return nil }
    return needsNote(state) == nil ? nil : "Mark a note or an ambition first, with the arrow keys."
  }

  static func lines(_ state: AppState, width: Int) -> [[StyledText]] {
    NoteRow.all(state.workshop).map { $0.styled.hanging(in: max(1, width - ListView.cursorWidth)) }
  }

  static func draw(
    _ state: AppState, _ lines: [[StyledText]], in area: Rect, on frame: inout Frame
  ) {
    list(state, lines).draw(in: area, on: &frame)
  }

  static func perform(_ action: Action, _ state: inout AppState) -> [Effect] {
    switch action {
    case .move(let move):
      let count = NoteRow.all(state.workshop).count
      var cursor = state.screens.note.cursor(in: state.workshop)
      cursor.clamp(count: count)
      if !cursor.step(move, count: count) {
        let area = Desk.screenArea(state)
        let list = list(state, lines(state, width: area.width))
        list.index(after: move, in: area).map { cursor.select($0, count: count) }
      }
      state.screens.note.mark(cursor.index, state.workshop)
    case .add: return write(&state)
    case .edit:
      switch row(state) {
      case .note(let note, _): state.open(Form(.editNote(EditNoteForm(note: note)), state))
      case .ambition: return write(&state)
      case .section, .exercise: break
      }
    case .place:
      if case .note(let note, let text) = row(state) { state.open(placing(note, text, state)) }
    case .remove:
      if case .note(let note, _) = row(state) {
        return [.record(.noteRemoved(note: note), then: .say("Removed. u undoes it"))]
      }
    case .exercise: return ExerciseDialog.open(&state)
    }
    return []
  }

  static func mouse(_ event: MouseEvent, in area: Rect, _ state: inout AppState) -> [Effect] {
    let count = NoteRow.all(state.workshop).count
    var cursor = state.screens.note.cursor(in: state.workshop)
    switch event.action {
    case .scrollUp, .scrollDown:
      cursor.move(by: event.action == .scrollUp ? -1 : 1, count: count)
      state.screens.note.mark(cursor.index, state.workshop)
    case .press:
      let list = list(state, lines(state, width: area.width))
      guard let item = list.item(at: event.position, in: area) else { return [] }
      let again = cursor.index == item
      state.screens.note.mark(item, state.workshop)
      if again { return perform(.add, &state) }
    default: break
    }
    return []
  }

  /// The headings a note can stand under instead.
  private static func placing(_ note: NoteID, _ text: CleanText, _ state: AppState) -> MenuDialog {
    MenuDialog(
      "Under which heading does it belong?", intro: [text],
      items: NoteSection.allCases.enumerated().map { index, section in
        let event = Event.noteMoved(note: note, section: section)
        return .init(
          key: Character("\(index + 1)"), words: section.title, detail: section.prompt,
          whyNot: state.workshop.rejection(of: event)?.reason,
          outcome: .effects([
            .record(event, then: .say("It stands under \(section.title) now. u undoes it"))
          ]))
      })
  }

  private static func write(_ state: inout AppState) -> [Effect] {
    switch row(state) {
    case .section(let section): state.open(Form(.addNote(AddNoteForm(section: section)), state))
    case .note(let note, _):
      guard let section = state.workshop.notes.first(where: { $0.id == note })?.section else {
        return []
      }
      state.open(Form(.addNote(AddNoteForm(section: section)), state))
    case .ambition(let statement, _):
      state.open(Form(.writeStatement(WriteStatementForm(statement: statement)), state))
    case .exercise: return ExerciseDialog.open(&state)
    }
    return []
  }

  static func roomSubjects(_ state: AppState) -> [RoomSubject] { row(state).roomSubjects }

  private static func row(_ state: AppState) -> NoteRow {
    NoteRow.at(state.screens.note.cursor(in: state.workshop).index, state.workshop)
  }

  private static func list(_ state: AppState, _ lines: [[StyledText]]) -> ListView {
    var cursor = state.screens.note.cursor(in: state.workshop)
    cursor.clamp(count: lines.count)
    var list = ListView(
      lines, selected: cursor.selection(count: lines.count), things: NoteRow.things(state.workshop))
    list.shown = RoomControl.line(state) { NoteRow.all(state.workshop).map(\.roomSubjects) }
    return list
  }
}
