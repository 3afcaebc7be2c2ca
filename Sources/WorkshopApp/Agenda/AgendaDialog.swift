import PlainText
import TerminalUI
import WorkshopModel

/// The whole agenda with the facilitator's script: visit any phase, change its minutes.
struct AgendaDialog: Dialog {
  enum Action: Hashable, Sendable {
    case up, down, visit, minutes, close
  }

  static let title: CleanText = "Agenda"
  var cursor: ListCursor

  init(_ state: AppState) {
    cursor = ListCursor(state.workshop.currentIndex ?? 0)
  }

  static let keys: KeyTable<Action, DialogContext<AgendaDialog>> = [
    .init(
      "Enter", "go to this phase", .visit,
      help: "Visit the phase. Going back destroys nothing.", hint: .first,
      whyNot: { context in
        context.phase.flatMap {
          context.state.workshop.rejection(of: .phaseEntered(phase: $0.id, overriding: []))?.reason
        }
      }),
    .init("m", "minutes", .minutes, help: "Change how long the phase is planned."),
    .init(["Up", "k"], "up", .up, help: "One phase up.", hint: .hidden),
    .init(["Down", "j"], "down", .down, help: "One phase down.", hint: .hidden),
    .init(["Esc", "q", "g"], "close", .close, help: "Back to the desk."),
  ]

  mutating func perform(_ action: Action, _ state: inout AppState) -> Reply {
    let phases = state.workshop.phases
    guard phases.indices.contains(cursor.index) else { return .close() }
    let phase = phases[cursor.index]
    switch action {
    case .up: cursor.move(by: -1, count: phases.count)
    case .down: cursor.move(by: 1, count: phases.count)
    case .close: return .close()
    case .minutes:
      state.open(Form(.planMinutes(PlanMinutesForm(phase: phase.id)), state))
    case .visit:
      return .close([
        .record(
          .phaseEntered(phase: phase.id, overriding: skipped(to: phase, state)),
          then: .say("\(phase.definition.title)"))
      ])
    }
    return .stay()
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
      cursor.select(item, count: state.workshop.phases.count)
    }
    return .stay()
  }

  func draw(_ state: AppState, in area: Rect, on frame: inout Frame) {
    let inner = box(state).draw(in: area, on: &frame)
    let listArea = listArea(state, inner)
    list(state).draw(in: listArea, on: &frame)
    guard state.workshop.phases.indices.contains(cursor.index) else { return }
    let phase = state.workshop.phases[cursor.index]
    let below = Rect(
      x: inner.x, y: listArea.bottom + 1, width: inner.width,
      height: inner.bottom - listArea.bottom - 1)
    script(phase, width: inner.width).draw(in: below, on: &frame)
  }

  private func script(_ phase: Phase, width: Int) -> [StyledText] {
    phase.definition.script.flatMap { line in
      StyledText("· \(line)", .dialogSecondary).hanging(in: width)
    }
  }

  private func list(_ state: AppState) -> ListView {
    ListView(
      state.workshop.phases.enumerated().map { index, phase in
        StyledText("\(index + 1) \(phase.definition.title)", .dialog)
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
  fileprivate var phase: Phase? {
    let phases = state.workshop.phases
    return phases.indices.contains(dialog.cursor.index) ? phases[dialog.cursor.index] : nil
  }
}
