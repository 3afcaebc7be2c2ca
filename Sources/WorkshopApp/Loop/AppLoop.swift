import TerminalUI
import WorkshopModel
import WorkshopStore

/// The program: show, wait, update, perform, until it is over.
public final class AppLoop {
  public private(set) var state: AppState
  private let terminal: any Terminal
  private let performer: any Performer
  private let themes: [Theme]
  private let clock: () -> Timestamp
  private var canvas = Canvas()
  /// Whether the rest of what came with this input is dropped, if somebody typed it: it was meant
  /// for a screen that is gone.
  private var dropsTyped = false

  /// - Parameter themes: in the order of `state.themeNames`.
  public init(
    state: AppState, ledger: Ledger, terminal: any Terminal, themes: [Theme],
    clock: @escaping () -> Timestamp
  ) {
    self.state = state
    self.terminal = terminal
    self.themes = themes
    self.clock = clock
    performer = LivePerformer(
      ledger: ledger, terminal: terminal, author: state.author, clock: clock)
  }

  /// Runs until the user quits or the terminal is gone.
  /// - Parameter whenShown: done once the first picture is on the screen, so that nobody waits for
  ///   it.
  public func run(whenShown: () -> Void = {}) {
    show()
    whenShown()
    while !state.isOver { step() }
  }

  /// One turn of the loop: show, wait, answer everything that came.
  func step() {
    show()
    let events = terminal.wait(seconds: Wake.seconds(state))
    state.now = clock()
    if events.isEmpty { process(.tick) }
    dropsTyped = false
    for event in events where !state.isOver {
      if dropsTyped, event.isTyped { continue }
      if event == .fileChanged {
        performer.catchUp().forEach(process)
      } else {
        process(.terminal(event))
      }
    }
  }

  func show() { terminal.show(canvas.picture(of: state), in: themes[state.theme]) }

  private func process(_ input: AppInput) {
    for effect in Update.apply(input, to: &state) {
      if case .discardInput = effect { dropsTyped = true }
      performer.perform(effect).forEach(process)
    }
  }
}

extension TerminalEvent {
  fileprivate var isTyped: Bool {
    switch self {
    case .key, .paste, .mouse: true
    case .focus, .resized, .resumed, .terminated, .fileChanged: false
    }
  }
}
