import PlainText
import TerminalUI
import WorkshopModel

/// The whole agenda with the facilitator's script: visit any phase, change its minutes, put right whose
/// workshop it is and for which time.
struct AgendaDialog: Dialog {
  enum Action: Hashable, Sendable {
    case move(ListMove)
    case scriptBack, scriptOn, visit, minutes, notes, add, drop, moveUp, moveDown, correct, close
  }

  static let title: CleanText = "Agenda"
  var cursor: ListCursor
  /// The first line of the script that is shown.
  private var scriptOffset = 0

  init(_ state: AppState) {
    cursor = ListCursor(state.workshop.currentIndex ?? 0)
  }

  static let keys = KeyTable<Action, DialogContext<AgendaDialog>>(
    [
      .init(
        "Enter", "go to this phase", .visit,
        help: "Visit the phase. Going back destroys nothing.", hint: .first, weight: .once,
        whyNot: { context in
          context.phase.flatMap {
            context.state.workshop.rejection(of: .phaseEntered(phase: $0.id, overriding: []))?
              .reason
          }
        }),
      .init("m", "minutes", .minutes, help: "Change how long the phase is planned."),
      .init(
        "o", "own notes", .notes,
        help: "Write notes of your own for the marked phase: nobody sees them but you, at the desk."
      ),
      .init(
        "Right", "more script", .scriptOn, help: "One page down in the script.", hint: .ifRoom,
        whyNot: { $0.dialog.whyNoMoreScript($0.state, isAtEnd: true) }),
      .init(
        "e", "organisation, cycle", .correct,
        help: "Correct the name of the organisation, the cycle and its days.", hint: .ifRoom),
      .init(
        "a", "add a phase", .add,
        help: "Add a phase behind the marked one: any kind, about any goals of the unit.",
        hint: .ifRoom),
      .init(
        ["d", "Delete"], "drop", .drop,
        help: "Take the marked phase out of the agenda; u brings it back.", hint: .ifRoom,
        weight: .deliberate, whyNot: { context in context.whyNot { .phaseDropped(phase: $0) } }),
      .init(
        ["K", "<", "Shift-Up"], "move up", .moveUp, help: "Move the marked phase up.",
        hint: .hidden, weight: .deliberate,
        whyNot: { context in context.whyNot { .phaseMoved(phase: $0, by: -1) } }),
      .init(
        ["J", ">", "Shift-Down"], "move down", .moveDown, help: "Move the marked phase down.",
        hint: .hidden, weight: .deliberate,
        whyNot: { context in context.whyNot { .phaseMoved(phase: $0, by: 1) } }),
      .init(
        "Left", "script back", .scriptBack, help: "One page up in the script.", hint: .hidden,
        whyNot: { $0.dialog.whyNoMoreScript($0.state, isAtEnd: false) }),
      .init(["Esc", "q", "g"], "close", .close, help: "Back to the desk."),
    ], and: ListMove.rows(Action.move, item: "phase", letters: true))

  mutating func perform(_ action: Action, _ state: inout AppState) -> Reply {
    let phases = state.workshop.phases
    guard phases.indices.contains(cursor.index) else { return .close() }
    let phase = phases[cursor.index]
    switch action {
    case .move(let move):
      let inner = box(state).inner(in: Desk.dialogArea(state))
      list(state).index(after: move, in: listArea(state, inner)).map {
        select($0, count: phases.count)
      }
    case .scriptBack: scroll(-1, state)
    case .scriptOn: scroll(1, state)
    case .close: return .close()
    case .minutes:
      state.open(Form(.planMinutes(PlanMinutesForm(phase: phase.id)), state))
    case .notes:
      state.open(Form(.writeOwnNotes(OwnNotesForm(phase: phase.id)), state))
    case .add: state.open(Form(.addPhase(AddPhaseForm(after: phase.id)), state))
    case .drop:
      return .stay([
        .record(
          .phaseDropped(phase: phase.id),
          then: .say("\(state.workshop.title(of: phase)) is out of the agenda. u undoes it"))
      ])
    case .moveUp: return move(phase, by: -1, count: phases.count)
    case .moveDown: return move(phase, by: 1, count: phases.count)
    case .correct: state.open(Form(.correctWorkshop(CorrectWorkshopForm()), state))
    case .visit:
      let visit = Effect.record(
        .phaseEntered(phase: phase.id, overriding: skipped(to: phase, state)),
        then: .say("\(state.workshop.title(of: phase))"))
      return .close(state.ask(Question.leave([visit], state), orElse: [visit]))
    }
    return .stay()
  }

  /// The mark goes with the phase.
  private mutating func move(_ phase: Phase, by distance: Int, count: Int) -> Reply {
    select(cursor.index + distance, count: count)
    return .stay([.record(.phaseMoved(phase: phase.id, by: distance))])
  }

  /// Jumping ahead is an override too: the reasons of the phase that is left are recorded.
  private func skipped(to phase: Phase, _ state: AppState) -> [CleanText] {
    guard let current = state.workshop.currentIndex, cursor.index > current else { return [] }
    return state.workshop.unmet(openDrafts: state.openDrafts)
  }

  mutating func mouse(_ event: MouseEvent, _ state: inout AppState, in area: Rect) -> Reply {
    let inner = box(state).inner(in: area)
    if event.action == .press,
      let item = list(state).item(at: event.position, in: listArea(state, inner))
    {
      select(item, count: state.workshop.phases.count)
    }
    switch event.action {
    case .scrollUp: scroll(-1, state)
    case .scrollDown: scroll(1, state)
    default: break
    }
    return .stay()
  }

  private mutating func select(_ phase: Int, count: Int) {
    cursor.select(phase, count: count)
    scriptOffset = 0
  }

  private mutating func scroll(_ pages: Int, _ state: AppState) {
    let (text, height) = script(state)
    scriptOffset = text.offset(movedBy: pages, height: height)
  }

  fileprivate func whyNoMoreScript(_ state: AppState, isAtEnd: Bool) -> CleanText? {
    let (text, height) = script(state)
    let end = isAtEnd ? text.maxOffset(height: height) : 0
    guard text.clampedOffset(height: height) == end else { return nil }
    return isAtEnd ? "This is the end of the script." : "This is the beginning of the script."
  }

  func draw(_ state: AppState, in area: Rect, on frame: inout Frame) {
    let inner = box(state).draw(in: area, on: &frame)
    let listArea = listArea(state, inner)
    list(state).draw(in: listArea, on: &frame)
    script(state).text.draw(in: scriptArea(state, inner), on: &frame)
  }

  /// The script of the chosen phase, and how many rows there are for it.
  private func script(_ state: AppState) -> (text: ScrollText, height: Int) {
    let inner = box(state).inner(in: Desk.dialogArea(state))
    guard state.workshop.phases.indices.contains(cursor.index) else { return (ScrollText([]), 0) }
    let lines = script(state.workshop.phases[cursor.index], width: inner.width)
    return (ScrollText(lines, offset: scriptOffset), scriptArea(state, inner).height)
  }

  private func scriptArea(_ state: AppState, _ inner: Rect) -> Rect {
    let top = listArea(state, inner).bottom + 1
    return Rect(x: inner.x, y: top, width: inner.width, height: max(0, inner.bottom - top))
  }

  private func script(_ phase: Phase, width: Int) -> [StyledText] {
    let steps = phase.definition.script.flatMap { step in
      StyledText("· \(step.words)", .dialogSecondary).hanging(in: width)
    }
    guard !phase.ownNotes.isEmpty else { return steps }
    return steps + [StyledText("Own notes", .dialogTitle)]
      + phase.ownNotes.lines.flatMap { StyledText($0, .dialog).hanging(in: width) }
  }

  private func list(_ state: AppState) -> ListView {
    ListView(
      state.workshop.phases.enumerated().map { index, phase in
        StyledText("\(index + 1) \(state.workshop.title(of: phase))", .dialog)
          + StyledText("  \(AgendaColumn.minutes(phase, at: state.now)) min", .dialogSecondary)
          + StyledText(phase.isDone ? "  ✓ done" : "", .dialogSecondary)
      }, selected: cursor.selection(count: state.workshop.phases.count))
  }

  private func listArea(_ state: AppState, _ inner: Rect) -> Rect {
    Rect(
      x: inner.x, y: inner.y, width: inner.width,
      height: min(inner.height, state.workshop.phases.count))
  }

  private func box(_ state: AppState) -> DialogBox {
    let phase =
      state.workshop.phases.indices.contains(cursor.index)
      ? state.workshop.phases[cursor.index] : nil
    let scriptRows = phase.map { script($0, width: 60).count } ?? 0
    return DialogBox(
      "Agenda", content: Size(width: 60, height: state.workshop.phases.count + 1 + scriptRows))
  }
}

extension DialogContext<AgendaDialog> {
  /// Why what would be done with the marked phase cannot be; nil when it can.
  fileprivate func whyNot(_ event: (PhaseID) -> Event) -> CleanText? {
    phase.flatMap { state.workshop.rejection(of: event($0.id))?.reason }
  }

  fileprivate var phase: Phase? {
    let phases = state.workshop.phases
    return phases.indices.contains(dialog.cursor.index) ? phases[dialog.cursor.index] : nil
  }
}
