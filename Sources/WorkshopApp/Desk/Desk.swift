import PlainText
import TerminalUI
import WorkshopModel
import WorkshopStore

/// The facilitator's face: the agenda, the current phase's screen, and the dialogs over it.
enum Desk {
  /// A key goes to the top dialog, else to the phase's screen, else to the desk.
  static func key(_ key: KeyPress, _ state: inout AppState) -> [Effect] {
    // What was said to the first of many keys stays.
    if state.armedAdvance == nil, state.arrival == .deliberate { state.message = nil }
    if let dialog = state.dialogs.last {
      guard !dialog.knows(key) else { return state.answer { $0.handle(key, &$1) } }
      switch state.meaning(of: key, in: overDialogs, state) {
      case .action(let action): return perform(action, &state)
      case .answered: return []
      case .unbound: return state.answer { $0.handle(key, &$1) }
      }
    }
    if let effects = screen(state)?.handle(key, &state) { return effects }
    // Esc leaves the board; pressed once too often after a dialog it needs no words.
    if key == .escape, keys.binding(for: key)?.isEnabled(in: state) == false {
      state.screens.board.isOpen = false
      return []
    }
    switch state.meaning(of: key, in: keys, state) {
    case .action(let action): return perform(action, &state)
    case .answered: return []
    case .unbound:
      state.sayUnknown(key, next: screen(state)?.hints(state).first)
      return []
    }
  }

  static func screen(_ state: AppState) -> (any ActivityScreen.Type)? {
    if showsBoard(state) { return BoardScreen.self }
    if let tab = EmbedTab.open(state) { return tab.screen }
    return SquaresScreen.shows(state)
      ? SquaresScreen.self : state.workshop.phase?.definition.activity.screen
  }

  /// Whether the board shows: between sessions, and when it was asked for.
  static func showsBoard(_ state: AppState) -> Bool {
    state.workshop.isFinished || state.screens.board.isOpen
  }

  static func perform(_ action: DeskAction, _ state: inout AppState) -> [Effect] {
    switch action {
    case .moveOn: return Advance.press(&state)
    case .goBack: return Advance.back(&state)
    case .script: state.open(ScriptDialog())
    case .passStep: ScriptSteps.pass(&state)
    case .agenda: state.open(AgendaDialog(state))
    case .agendaColumn:
      state.screens.desk.showsAgenda = DeskLayout(state).agenda == nil
      state.say(
        state.screens.desk.showsAgenda == true
          ? "The agenda stands beside the phase." : "The agenda is hidden: G brings it back.")
    case .board: state.screens.board.isOpen.toggle()
    case .export: state.open(ExportDialog())
    case .bringIn: state.openImport()
    case .worksheet: state.open(WorksheetDialog(state))
    case .log: state.open(PagesDialog.log(state))
    case .parkingLot: state.open(ParkingDialog())
    case .people: state.open(PeopleDialog())
    case .help: return openHelp(&state)
    case .undo: return undo(&state)
    case .redo: return redo(&state)
    case .toggleTimer:
      let running = state.workshop.phase?.clock.isRunning == true
      return [.record(running ? .timerPaused : .timerStarted)]
    case .addMinute: return [.record(.timerExtended(minutes: 1), then: .say("1 minute more"))]
    case .addFiveMinutes:
      return [.record(.timerExtended(minutes: 5), then: .say("5 minutes more"))]
    case .room: return RoomControl.open(&state)
    case .follow: return RoomControl.toggleFollow(&state)
    case .blankRoom: return RoomControl.toggleBlank(state)
    case .answerCalls: return AnswerCalls.perform(&state)
    case .nextTheme:
      state.theme = (state.theme + 1) % max(1, state.themeNames.count)
      state.say("Theme: \(state.themeNames[state.theme])")
    case .giveUp where state.armedAdvance != nil: (state.armedAdvance, state.message) = (nil, nil)
    case .giveUp:
      state.giveUp(.desk)
      state.say("Your last step was given up.")
    case .suspend: return Update.leavingForShell(&state)
    case .quit: return quit(&state)
    }
    return []
  }

  /// The first phase is entered by opening its workshop: its timer starts as the others' do.
  static func begin(_ state: AppState) -> [Effect] {
    guard state.face == .desk, state.timeline.waitsToBegin else { return [] }
    return [.record(.timerStarted)]
  }

  static func openHelp(_ state: inout AppState) -> [Effect] {
    state.open(HelpDialog(state))
    return []
  }

  private static func undo(_ state: inout AppState) -> [Effect] {
    guard let step = try? state.timeline.stepToUndo(by: state.author) else { return [] }
    return [.record(.undone(seq: step.seq), then: .say("Undone: \(step.event.title)"))]
  }

  private static func redo(_ state: inout AppState) -> [Effect] {
    guard let step = try? state.timeline.stepToRedo(by: state.author) else { return [] }
    return [.record(.redone(seq: step.seq), then: .say("Redone: \(step.event.title)"))]
  }

  /// Quits at once where nothing is at stake.
  private static func quit(_ state: inout AppState) -> [Effect] {
    if let question = Question.quit(state) {
      state.open(question)
      return []
    }
    state.isOver = true
    return Update.leaving(&state)
  }
}

extension Update {
  /// Writes what is not on disk before the shell takes over: a stopped program may be killed.
  static func leavingForShell(_ state: inout AppState) -> [Effect] {
    state.waiting.keep(Form.draftEffects(state))
    return state.waiting.keepsNothing ? [.suspend] : [.waitLonger, .suspend]
  }
}

extension KeyPress {
  static let escape = KeyPress(.escape)
}
