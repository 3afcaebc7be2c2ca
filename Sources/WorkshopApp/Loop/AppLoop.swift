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
  /// Whether something has happened since the last picture.
  private var isStale = true
  /// Whether the rest of what came with this input is dropped, if somebody typed it: it was meant
  /// for a screen that is gone.
  private var dropsTyped = false
  /// Whether nothing that has come waits behind the input that is being answered.
  private var isLast = true

  /// - Parameters:
  ///   - themes: in the order of `state.themeNames`.
  ///   - exporter: writes files of the worksheet; nil where none are written.
  ///   - importer: reads prepared files; nil where none are read.
  ///   - copyNaming: where copies of the workshop go; nil where none are saved.
  public init(
    state: AppState, ledger: Ledger, terminal: any Terminal, themes: [Theme],
    clock: @escaping () -> Timestamp, exporter: Exporter? = nil,
    importer: Importer? = nil, copyNaming: CopyNaming? = nil
  ) {
    self.state = state
    self.terminal = terminal
    self.themes = themes
    self.clock = clock
    performer = LivePerformer(
      ledger: ledger, terminal: terminal, face: state.face, author: state.author, clock: clock,
      exporter: exporter, importer: importer, copyNaming: copyNaming)
  }

  /// Runs until the user quits or the terminal is gone.
  /// - Parameter whenShown: done once the first picture is on the screen, so that nobody waits for
  ///   it.
  public func run(whenShown: () -> Void = {}) {
    show()
    whenShown()
    begin()
    while !state.isOver { step() }
  }

  /// The first picture is shown.
  func begin() { process(.opened) }

  /// Where the workshop lies now, if that is another file than at the start.
  public var copiedTo: String? { state.copiedTo }

  /// What the program ended without having written; nil where all is in the file.
  public var lost: LostWork? { state.lost }

  /// One turn of the loop: show, wait, answer everything that came.
  func step() {
    if isStale { show() }
    let events = terminal.wait(seconds: Wake.seconds(state))
    state.clockReads(clock())
    dropsTyped = false
    let inputs = events.filter { $0 != .fileChanged }
    isLast = inputs.isEmpty
    // Looking at the file is cheap, and finds what the system did not tell.
    if events.isEmpty || events.contains(.fileChanged) { performer.catchUp().forEach(process) }
    for (index, event) in inputs.enumerated() where !state.isOver {
      isLast = index == inputs.count - 1
      if dropsTyped, event.isTyped { continue }
      process(.terminal(event))
    }
    if inputs.isEmpty { process(.tick) }
  }

  func show() {
    terminal.show(canvas.picture(of: state), in: themes[state.theme])
    isStale = false
  }

  private func process(_ input: AppInput) {
    isStale = true
    answer(input)
  }

  private func answer(_ input: AppInput) {
    for effect in Update.apply(input, to: &state) {
      isStale = true
      if state.waiting.holdsBack(effect) { continue }
      if case .discardInput = effect { dropsTyped = true }
      perform(effect)
    }
  }

  private func perform(_ effect: Effect) {
    var coming: Coming?
    let answers = performer.perform(effect) { answer in
      if isPromising { coming = prepare(for: answer) }
    }
    guard let coming, case .written? = answers.first else { return answers.forEach(process) }
    terminal.show(coming.picture, in: themes[state.theme])
    canvas = coming.canvas
    isStale = false
    answers.forEach(answer)
  }

  /// Whether the picture of a decision is worth making before the disk has it: it is lost when the
  /// disk refuses, as it may after it just did, and when more was typed that is to be answered first.
  private var isPromising: Bool {
    isLast && !state.isOver && state.waiting.problem == nil && state.saveProblem == nil
  }

  /// What is shown once a decision is on disk.
  private struct Coming {
    var canvas: Canvas
    var picture: Frame
  }

  /// Makes all ready to show what `input` will lead to.
  private func prepare(for input: AppInput) -> Coming {
    var next = state
    _ = Update.apply(input, to: &next)
    var canvas = canvas
    let picture = canvas.picture(of: next)
    terminal.prepare(picture, in: themes[next.theme])
    return Coming(canvas: canvas, picture: picture)
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
