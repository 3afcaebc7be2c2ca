import PlainText
import TerminalUI
import WorkshopModel

extension Desk {
  /// Keys of every phase. A screen's own keys must not repeat them.
  static let keys: KeyTable<DeskAction, AppState> = [
    .init(
      "n", "next phase", .moveOn,
      help: "Move on. Reasons against it are listed; a second press within 8 s overrides them.",
      weight: .deliberate,
      whyNot: {
        $0.workshop.isFinished ? "\(Advance.done) g goes back to a phase." : behindTheBoard($0)
      }),
    .init(
      "N", "previous phase", .goBack, help: "Go back a phase. Going back destroys nothing.",
      hint: .hidden, weight: .deliberate,
      whyNot: {
        $0.workshop.currentIndex == 0 && !$0.workshop.isFinished
          ? "This is the first phase." : behindTheBoard($0)
      }),
    .init("g", "agenda", .agenda, help: "The agenda: visit a phase, change its minutes."),
    .init(
      "Y", "say and do", .script,
      help: "The script of the phase, step by step, with notes of your own.", hint: .ifRoom,
      whyNot: noScript),
    .init(
      ".", "step is done", .passStep,
      help: "Go on in the script, where the program cannot see that a step is done.",
      hint: .hidden, weight: .deliberate,
      whyNot: { noScript($0) ?? ScriptSteps.whyNotPass($0) }),
    .init(
      "G", "agenda beside", .agendaColumn,
      help:
        "Hide the agenda beside the phase, or show it. It hides by itself where it would cut lines.",
      hint: .hidden,
      whyNot: {
        DeskLayout.hasRoomForAgenda($0.size)
          ? nil : "The screen is too narrow for the agenda beside the phase: g shows it."
      }),
    .init(
      "O", "board", .board,
      help: "The board: all units with their goals, and the session that is due.", hint: .hidden,
      whyNot: { $0.workshop.isFinished ? "This is the board." : nil }),
    .init("w", "worksheet", .worksheet, help: "The worksheet as it stands, as text or as a board."),
    .init("p", "parking lot", .parkingLot, help: "The parking lot: thoughts kept for later."),
    .init("P", "people", .people, help: "The roster: add, rename, mark absent, remove."),
    .init("t", "timer", .toggleTimer, help: "Start or pause the timer."),
    .init("+", "1 min more", .addMinute, help: "Give this phase one minute more.", hint: .hidden),
    .init(
      "*", "5 min more", .addFiveMinutes, help: "Give this phase five minutes more.",
      hint: .hidden),
    .init(
      "u", "undo", .undo, help: "Take back your last step. Undo never crosses a reveal or a lot.",
      hint: .ifRoom, weight: .deliberate,
      whyNot: { state in
        whyNot { () throws(Rejection) in _ = try state.timeline.stepToUndo(by: state.author) }
      }),
    .init(
      ["U", "Ctrl-R"], "redo", .redo, help: "Do again what you took back.", hint: .hidden,
      weight: .deliberate,
      whyNot: { state in
        whyNot { () throws(Rejection) in _ = try state.timeline.stepToRedo(by: state.author) }
      }),
    .init("L", "log", .log, help: "Who did what when.", hint: .ifRoom),
    .init("X", "export", .export, help: "Write the worksheet to files.", hint: .hidden),
    .init(
      "I", "import", .bringIn, help: "Bring in people, suggestions, OKRs or check-ins from a file.",
      hint: .hidden),
    .init(
      "V", "room", .room, help: "What the room sees: choose it, turn its pages, blank it.",
      hint: .ifRoom),
    .init(
      "R", "room follows", .follow,
      help:
        "Let the room keep its page, or follow the cursor of the desk again. » marks the line that the room is on.",
      hint: .hidden, weight: .deliberate),
    .init(
      "B", "blank the room", .blankRoom, help: "Blank the room view, or show it again.",
      hint: .hidden, weight: .deliberate),
    AnswerCalls.key,
    .init("T", "theme", .nextTheme, help: "Switch to the next theme.", hint: .ifRoom),
    .init(
      "Ctrl-Z", "suspend", .suspend, help: "Stop Rooftop and return to the shell; fg continues.",
      hint: .hidden),
    .init(
      ["q", "Ctrl-C"], "quit", .quit, help: "Quit. Everything is saved already.", hint: .ifRoom,
      weight: .deliberate),
    .init(
      "Esc", "give up", .giveUp,
      help: "Give up your last step while it waits for another terminal, or the first n.",
      hint: .first,
      whyNot: {
        $0.armedAdvance != nil || $0.waiting.canGiveUp(.desk)
          ? nil : "Nothing waits to be written."
      }),
    .init(["?", "F1"], "help", .help, help: "This page.", hint: .hidden),
  ]

  private static let noScript: @Sendable (AppState) -> CleanText? = { state in
    showsBoard(state) ? "No phase shows now: the board does." : nil
  }

  /// Nobody leaves a phase that does not show.
  private static func behindTheBoard(_ state: AppState) -> CleanText? {
    state.screens.board.isOpen && !state.workshop.isFinished
      ? "The board shows: Esc goes back to the session first." : nil
  }

  /// What these keys mean over a dialog that has no meaning of its own for them.
  static let overDialogs: KeyTable<DeskAction, AppState> = [
    .init("F1", "help", .help, hint: .hidden),
    AnswerCalls.key,
    .init("Ctrl-C", "quit", .quit, hint: .hidden, weight: .deliberate),
    .init("Ctrl-Z", "suspend", .suspend, hint: .hidden),
  ]

  private static func whyNot(_ attempt: () throws(Rejection) -> Void) -> CleanText? {
    do throws(Rejection) {
      try attempt()
      return nil
    } catch {
      return error.reason
    }
  }
}
