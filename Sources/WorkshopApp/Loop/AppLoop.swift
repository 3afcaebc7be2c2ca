import TerminalUI
import WorkshopModel
import WorkshopStore

/// The program: show, wait, update, perform, until it is over.
public final class AppLoop {
  public private(set) var state: AppState
  private let terminal: any Terminal
  private let errands: Errands
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
  /// What was typed and is answered once the disk has taken what was decided before it.
  private var later: [TerminalEvent] = []
  /// Whether others may have written since the last look.
  private var looksAgain = false
  /// Whether a long history was not read yet.
  private var hasMoreToRead = false
  private static let pauseBeforeReading = 0.1
  /// Whether no screen is to be kept alive: all is waited for.
  private var hasTime = false

  /// - Parameters:
  ///   - themes: in the order of `state.themeNames`.
  ///   - exporter: writes files of the worksheet; nil where none are written.
  ///   - importer: reads prepared files; nil where none are read.
  ///   - copyNaming: where copies of the workshop go; nil where none are saved.
  ///   - makeWorker: makes the thread that waits for the disk; without one the keys wait too.
  public init(
    state: AppState, ledger: Ledger, terminal: any Terminal, themes: [Theme],
    clock: @escaping () -> Timestamp, exporter: Exporter? = nil,
    importer: Importer? = nil, copyNaming: CopyNaming? = nil,
    makeWorker: @escaping () -> Worker? = { nil }
  ) {
    self.state = state
    self.terminal = terminal
    self.themes = themes
    self.clock = clock
    errands = Errands(
      LivePerformer(
        ledger: ledger, face: state.face, author: state.author, clock: clock,
        exporter: exporter, importer: importer, copyNaming: copyNaming),
      wake: terminal.wake, makeWorker: makeWorker)
  }

  /// Runs until the user quits or the terminal is gone.
  /// - Parameter whenShown: done once the first picture is on the screen, so that nobody waits for
  ///   it.
  public func run(whenShown: () -> Void = {}) {
    show()
    whenShown()
    begin()
    while !state.isOver { step() }
    finish()
  }

  /// The first picture is shown. What it did not need is read once nobody waits for anything.
  func begin() {
    hasMoreToRead = state.face != .seat && !state.timeline.isWhole
    process(.opened)
  }

  /// Where the workshop lies now, if that is another file than at the start.
  public var copiedTo: String? { state.copiedTo }

  /// What the program ended without having written; nil where all is in the file.
  public var lost: LostWork? { state.lost }

  /// Whether the disk has something that the loop goes on without.
  var isBusy: Bool { errands.isBusy }

  /// One turn of the loop: show, wait, answer everything that came.
  func step() {
    if isStale { show() }
    let wake = Wake.seconds(state)
    let events = terminal.wait(
      seconds: hasMoreToRead ? min(Self.pauseBeforeReading, wake ?? .infinity) : wake)
    state.clockReads(clock())
    dropsTyped = false
    let inputs = events.filter { $0 != .fileChanged }
    // Most decisions are made with it: the disk is ready once it is worked out what to write.
    if inputs.contains(where: \.isEnter) { errands.getReady() }
    isLast = inputs.isEmpty
    if let answers = errands.takeAnswers() { take(answers) }
    // Looking at the file is cheap, and finds what the system did not tell.
    if events.isEmpty || events.contains(.fileChanged) { looksAgain = true }
    if looksAgain { look() }
    answer(inputs)
    if inputs.isEmpty { process(.tick) }
  }

  private func answer(_ inputs: [TerminalEvent]) {
    for (index, event) in inputs.enumerated() where !state.isOver {
      isLast = index == inputs.count - 1
      if dropsTyped, event.isTyped { continue }
      if event.isTyped, !later.isEmpty {
        later.append(event)
        continue
      }
      process(.terminal(event))
    }
  }

  func show() {
    let begun = clock()
    terminal.show(canvas.picture(of: state), in: themes[state.theme])
    isStale = false
    guard state.motion.isMoving,
      clock().milliseconds - begun.milliseconds > Motion.slowMilliseconds
    else { return }
    state.motion.stop()
    terminal.show(canvas.picture(of: state), in: themes[state.theme])
  }

  private func process(_ input: AppInput) {
    isStale = true
    answer(input)
  }

  private func answer(_ input: AppInput) {
    if case .copied(let copy) = input { terminal.watch(copy.path) }
    perform(Update.apply(input, to: &state))
  }

  private func perform(_ effects: [Effect]) {
    for effect in effects {
      isStale = true
      perform(effect)
    }
  }

  private func perform(_ effect: Effect) {
    switch effect {
    case .answerLater(let event): later.insert(event, at: 0)
    case .discardInput:
      terminal.discardInput()
      dropsTyped = true
      later = []
    case .eraseScrollback:
      // Of a desk only what its own pictures left: the rest is the facilitator's.
      terminal.eraseScrollback(state.face == .seat ? .all : .ofThisProgram)
    case .waitLonger:
      finish()
      send(effect)
      state.waiting.takeAll().forEach(send)
    case .suspend:
      finish()
      terminal.suspend()
      hasTime = false
      send(effect)
    default: if let effect = state.waiting.admit(effect) { send(effect) }
    }
  }

  /// Performs `effect`. Its answers are processed at once, unless they take longer than a moment.
  private func send(_ effect: Effect) {
    var coming: Coming?
    let answers = errands.perform(effect, waiting: hasTime) { answer in
      if isPromising { coming = prepare(for: answer) }
    }
    guard let answers else { return state.waiting.goesToDisk(effect, at: state.now) }
    guard let coming, case .written? = answers.first else { return answers.forEach(process) }
    terminal.show(coming.picture, in: themes[coming.state.theme])
    state = coming.state
    canvas = coming.canvas
    isStale = false
    perform(coming.effects)
    answers.dropFirst().forEach(answer)
  }

  private func look() {
    guard !errands.isBusy else { return }
    looksAgain = false
    hasMoreToRead = false
    guard let answers = errands.catchUp(waiting: hasTime) else {
      return state.waiting.goesToDisk(nil, at: state.now)
    }
    answers.forEach(process)
  }

  /// What was under way is done: that is answered, and then what was typed meanwhile.
  private func take(_ answers: [AppInput]) {
    for answer in answers.dropLast() { process(answer) }
    state.waiting.leavesDisk()
    process(answers.last ?? .tick)
    while !later.isEmpty, !state.isOver, state.waiting.onTheirWay.isEmpty {
      process(.terminal(later.removeFirst()))
    }
  }

  /// Waits for all that is under way, and for what follows.
  private func finish() {
    hasTime = true
    while let answers = errands.finish() { take(answers) }
  }

  /// Whether the picture of a decision is worth making before the disk has it: it is lost when the
  /// disk refuses, as it may after it just did, and when more was typed that is to be answered first.
  private var isPromising: Bool {
    isLast && later.isEmpty && !state.isOver && state.waiting.problem == nil
      && state.saveProblem == nil
  }

  /// What is shown once a decision is on disk.
  private struct Coming {
    let state: AppState
    let effects: [Effect]
    let canvas: Canvas
    let picture: Frame
  }

  /// Makes all ready to show what `input` will lead to.
  private func prepare(for input: AppInput) -> Coming {
    var next = state
    let effects = Update.apply(input, to: &next)
    var canvas = canvas
    let picture = canvas.picture(of: next)
    terminal.prepare(picture, in: themes[next.theme])
    return Coming(state: next, effects: effects, canvas: canvas, picture: picture)
  }
}
