import Dispatch
import PlainText
import TerminalUI
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

/// A test that reads like a story: keys in, picture out. It runs the real loop on an in-memory
/// store and a scripted terminal, with a clock that only the story moves.
final class Story {
  let terminal: ScriptedTerminal
  let ledger: Ledger
  let store: any EventStore
  private var loop: AppLoop
  let clock: StoryClock
  private var rhythm = KeyRhythm()
  private let exporter: Exporter?
  private let importer: Importer?
  private let copyNaming: CopyNaming?
  private let face: Face
  private let ways: StoryWays
  /// Whether the disk has a thread of its own, as in the program.
  private let hasWorker: Bool
  private let disk: HeldDisk?

  /// - Parameter events: what happened before the story begins.
  init(
    _ events: [Event] = [], face: Face = .desk, size: Size = Size(width: 80, height: 24),
    store: any EventStore = MemoryStore(), exporter: Exporter? = nil,
    importer: Importer? = nil, copyNaming: CopyNaming? = nil, disk: HeldDisk? = nil,
    moves: Bool = false, hasFirstPage: Bool = false, isPlain: Bool = false
  ) throws {
    ways = StoryWays(moves: moves, hasFirstPage: hasFirstPage, isPlain: isPlain)
    self.face = face
    self.disk = disk
    hasWorker = disk != nil
    terminal = ScriptedTerminal(size: size)
    self.store = store
    // No other story sits at this terminal.
    ledger = try Ledger(store, at: "\(ObjectIdentifier(terminal))")
    let clock = StoryClock()
    self.clock = clock
    self.exporter = exporter
    self.importer = importer
    self.copyNaming = copyNaming
    for event in events {
      _ = try ledger.record(.event(event), by: .desk, at: clock.now)
    }
    loop = try Self.loop(
      face, ledger, terminal, clock, exporter, importer, copyNaming, hasWorker, ways)
    (store as? FailingStore)?.disk = disk
    settle()
  }

  private static func loop(
    _ face: Face, _ ledger: Ledger, _ terminal: ScriptedTerminal, _ clock: StoryClock,
    _ exporter: Exporter?, _ importer: Importer?, _ copyNaming: CopyNaming?, _ hasWorker: Bool,
    _ ways: StoryWays
  ) throws -> AppLoop {
    var state = AppState(
      face: face, desk: face == .desk ? try ledger.takeDesk() : 0,
      seatNumber: face == .seat ? try ledger.takeSeat() : nil, place: ledger.place,
      isPlain: ways.isPlain, timeline: ledger.timeline, drafts: ledger.drafts, live: ledger.live,
      size: terminal.size, now: clock.now, fileName: "story.okr",
      themeNames: ["standard", "terminal"], moves: ways.moves)
    state.screens.seat.hasFirstPage = ways.hasFirstPage
    return AppLoop(
      state: state, ledger: ledger, terminal: terminal, themes: [.standard, .terminal],
      clock: { clock.now },
      exporter: exporter, importer: importer, copyNaming: copyNaming,
      makeWorker: { hasWorker ? Worker() : nil })
  }

  // MARK: What happens

  /// Presses keys by the names the key tables use.
  func press(_ names: String...) {
    for name in names {
      guard let key = KeyPress(name: name) else {
        Issue.record("\(name) is not a key")
        continue
      }
      send(.key(key))
    }
  }

  /// Types `text` letter by letter.
  func type(_ text: String) {
    for character in text { send(.key(KeyPress(.character(character)))) }
  }

  func paste(_ text: CleanText) { send(.paste(text)) }

  /// What a terminal sends in one go, as text that is pasted into one that does not mark pastes.
  func arrive(_ bytes: String) {
    var decoder = InputDecoder()
    var events = decoder.take(read: bytes.utf8) + decoder.release()
    while decoder.hasPending { events += decoder.flush() }
    send(rhythm.tell(events, at: clock.seconds))
    rhythm.seen(at: clock.seconds)
  }

  /// Presses keys one after the other with so much time between them, as they then arrive.
  func press(_ names: String..., every milliseconds: Int) {
    for name in names {
      guard let key = KeyPress(name: name) else {
        Issue.record("\(name) is not a key")
        continue
      }
      send(rhythm.tell([.key(key)], at: clock.seconds))
      rhythm.seen(at: clock.seconds)
      clock.now = Timestamp(milliseconds: clock.now.milliseconds + milliseconds)
    }
  }

  /// Holds a key down: the keyboard repeats it every 30 ms.
  func hold(_ name: String, times: Int) {
    for _ in 0..<times { press(name, every: 30) }
  }

  func click(_ x: Int, _ y: Int) { send(.mouse(MouseEvent(.press, at: Point(x: x, y: y)))) }

  /// Clicks the first place on the screen that shows `words`.
  func click(on words: String) {
    for (y, row) in rows.enumerated() {
      guard let range = row.range(of: words) else { continue }
      let x = DisplayWidth.columns(of: CleanText(String(row[..<range.lowerBound])))
      click(x, y)
      return
    }
    Issue.record("nothing on the screen reads \(words)")
  }

  func resize(_ width: Int, _ height: Int) {
    terminal.size = Size(width: width, height: height)
    send(.resized(terminal.size))
  }

  /// Lets time pass without a key; the program wakes when it asked to.
  func pass(seconds: Int) {
    let end = clock.now.milliseconds + seconds * 1000
    while !isOver, let timeout = terminal.timeout {
      let wake = clock.now.milliseconds + max(1, Int(timeout * 1000))
      guard wake <= end else { break }
      clock.now = Timestamp(milliseconds: wake)
      loop.step()
      awaitDisk()
      settle()
    }
    clock.now = Timestamp(milliseconds: end)
  }

  /// The clock is moved, or the computer slept: nothing is looked at meanwhile.
  func moveClock(seconds: Int) { clock.now = clock.now + seconds }

  func send(_ event: TerminalEvent) { send([event]) }

  /// All that comes at once.
  func send(_ events: [TerminalEvent]) {
    guard !isOver else { return }
    terminal.next = events
    loop.step()
    awaitDisk()
    guard !isOver else { return }
    loop.show()
    #expect(terminal.frame == frame, "what is kept of the last picture is out of date")
    settle()
  }

  /// Lets the disk take one write, and the program answer it.
  func diskTakes() {
    disk?.letGo()
    send([])
  }

  /// What is quick is over; what the disk holds up stays under way.
  private func awaitDisk() {
    while loop.isBusy, disk?.isTaking == false {
      let isRung = terminal.bell.wait(timeout: .now() + DispatchTimeInterval.milliseconds(5))
      guard isRung == .success else { continue }
      loop.step()
    }
  }

  /// What the program does once its first picture is shown.
  func open() {
    loop.begin()
    settle()
  }

  /// Starts the program anew on the same store, as after a kill.
  func restart() {
    guard
      let again = try? Self.loop(
        face, ledger, terminal, clock, exporter, importer, copyNaming, hasWorker, ways)
    else { return }
    loop = again
    settle()
  }

  /// Shows what the ledger took in beside the loop.
  func catchUp() { restart() }

  // MARK: What can be seen

  var frame: Frame { Picture.of(loop.state) }
  var state: AppState { loop.state }
  var workshop: Workshop { loop.state.workshop }
  var events: [Event] { loop.state.timeline.records.map(\.event) }
  var isOver: Bool { loop.state.isOver }
  var lost: LostWork? { loop.lost }

  var rows: [String] {
    let frame = frame
    return (0..<frame.size.height).map { y in
      (0..<frame.size.width).map { frame[Point(x: $0, y: y)].glyph.description }.joined()
    }
  }

  var screen: String { rows.joined(separator: "\n") }

  /// Whether `words` stand on the screen, however they are wrapped and however big they are.
  func shows(_ words: String) -> Bool {
    func flat(_ text: String) -> String {
      text.split(whereSeparator: { $0.isWhitespace || $0 == "│" }).joined(separator: " ")
    }
    return flat(screen).contains(flat(words)) || BigReading(frame).shows(words)
  }

  /// Draws once more so that the terminal has the state's picture and timeout.
  private func settle() {
    guard !isOver else { return }
    terminal.show(frame, in: .standard)
    _ = terminal.wait(seconds: Wake.seconds(loop.state))
  }
}
