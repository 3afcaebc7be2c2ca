import PlainText
import TerminalUI
import WorkshopModel
import WorkshopStore

/// One decision at the shared terminal, one screen. It never sees the desk's state.
protocol SeatStep: Sendable {
  associatedtype Action: Sendable

  static var keys: KeyTable<Action, SeatContext<Self>> { get }
  /// Which part of somebody's time at the keyboard it belongs to.
  var place: SeatPlace { get }
  /// Whose turn it is; nil where nobody has said a name yet.
  var turn: SeatTurn? { get }
  /// The entry for the box that is written here, as far as it is; nil where there is none.
  var draft: SealedEntry? { get }
  /// Where a draft of it is kept; nil where nobody writes.
  var slot: DraftSlot? { get }
  /// The text that is saved in `slot`; nil when there is nothing to keep.
  var draftText: CleanText? { get }
  var patience: Patience { get }
  /// Why the last typing was not taken; nil where it was.
  var refusal: CleanText? { get }
  /// The text for the box that is written here; nil where none is.
  var written: TextEditor? { get }
  /// Whether there is a text to come back to, or will be.
  var mayLeaveADraft: Bool { get }
  /// Whether somebody finds their own name here.
  var listsNames: Bool { get }
  /// Whether the PIN is asked for here.
  var asksPin: Bool { get }
  /// Whose key results are checked in here; nil elsewhere.
  var checksInFor: CleanText? { get }
  /// Whose draft lies behind `lock`, where its words are asked for here; nil elsewhere.
  func writer(behind lock: DraftLock) -> PersonID?
  /// The step with the questions as they are now; nil where it asks none, or these.
  func asking(_ asked: Questionnaire) -> (any SeatStep)?
  /// The key that somebody of a rehearsal presses here; nil where they get up.
  func key(of person: inout Participant, in room: SeatRoom) -> KeyPress?
  /// Milliseconds that people take here before they press `key`.
  func pause(before key: KeyPress) -> ClosedRange<Int>

  /// All it says, in reading order.
  func page(_ room: SeatRoom) -> SeatPage
  /// Draws it in the usual way; by itself that is its page.
  func draw(_ room: SeatRoom, in area: Rect, on frame: inout Frame)
  /// What the last row says about the keys.
  func hints(_ room: SeatRoom) -> [HintBar.Hint]
  /// What it calls a key that can be pressed; nil where the key is better left out.
  func words(of row: KeyBinding<Action, SeatContext<Self>>) -> CleanText?
  mutating func perform(_ action: Action, _ room: SeatRoom) -> SeatMove
  /// A key of the table that nobody can have meant for this screen; `words` say so, nil for one that
  /// is held.
  mutating func untimely(_ key: KeyPress, _ words: CleanText?, _ room: SeatRoom) -> SeatMove
  /// A key that is not in the table.
  mutating func type(_ key: KeyPress, _ room: SeatRoom) -> SeatMove
  mutating func paste(_ text: CleanText, _ room: SeatRoom) -> SeatMove
  /// A press of the mouse.
  mutating func press(at point: Point, _ room: SeatRoom) -> SeatMove
}

/// What a step's keys are judged by.
struct SeatContext<Step: Sendable>: Sendable {
  let step: Step
  let room: SeatRoom
}

/// What a step wants after an input.
enum SeatMove: Sendable {
  case stay
  /// What is typed changed: a draft waits to be saved, and what was asked for before is given up.
  case edited
  case say(Message)
  case go(any SeatStep)
  /// As `go`, away from what somebody writes: they can come back to it.
  case leave(any SeatStep)
  /// As `go`, to a step whose draft has just changed.
  case writeOn(any SeatStep)
  /// Somebody said who they are: their task begins, with their draft if there is one.
  case begin(PersonID)
  /// An owner checks this key result in, with the draft of it if there is one.
  case checkIn(KeyResultID)
  /// As `begin`, for somebody who has just read how a seat works.
  case knowsTheSeat(PersonID)
  case record(Intent, FollowUp)
  /// Somebody typed the words of a draft that was left at another terminal.
  case open(DraftLock, with: Receipt)
  /// Back to the screen between two people.
  case handOver
  /// Somebody typed what may be the facilitator's PIN.
  case tryPin(CleanText)
  case toggleVeil(SeatVeil)
  /// Shows the letters behind the dots for a moment.
  case showLetters
  case toggleIdleLimits
  case toggleFirstPage
  /// The keyboard is the facilitator's again.
  case end
}

extension SeatStep {
  var place: SeatPlace { .turn }
  var turn: SeatTurn? { nil }
  var draft: SealedEntry? { nil }
  var slot: DraftSlot? { turn.map { .turn(round: $0.round, person: $0.person) } }
  var draftText: CleanText? { draft?.draft }
  var refusal: CleanText? { nil }
  var written: TextEditor? { nil }
  var mayLeaveADraft: Bool { true }
  var listsNames: Bool { false }
  var asksPin: Bool { false }
  var checksInFor: CleanText? { nil }
  func writer(behind lock: DraftLock) -> PersonID? { nil }
  func asking(_ asked: Questionnaire) -> (any SeatStep)? { nil }

  func draw(_ room: SeatRoom, in area: Rect, on frame: inout Frame) {
    page(room).draw(in: area, on: &frame)
  }

  mutating func untimely(_ key: KeyPress, _ words: CleanText?, _ room: SeatRoom) -> SeatMove {
    words.map { .refuse($0) } ?? .stay
  }

  mutating func type(_ key: KeyPress, _ room: SeatRoom) -> SeatMove {
    unknown(key, room)
  }

  mutating func paste(_ text: CleanText, _ room: SeatRoom) -> SeatMove { .stay }
  mutating func press(at point: Point, _ room: SeatRoom) -> SeatMove { .stay }

  /// A printed key that means nothing here is answered too, unless it came with other typing.
  func unknown(_ key: KeyPress, _ room: SeatRoom) -> SeatMove {
    guard room.arrival == .deliberate, let name = key.printedName else { return .stay }
    return .refuse("\(name) does nothing here. The keys stand in the last row.")
  }

  mutating func handle(_ key: KeyPress, _ room: SeatRoom) -> SeatMove {
    let context = SeatContext(step: self, room: room)
    return switch Self.keys.answer(to: key, arriving: room.arrival, in: context) {
    case .action(let action): perform(action, room)
    case .refused(let reason): .refuse(reason)
    case .untimely(let words): untimely(key, words, room)
    case .unbound: type(key, room)
    }
  }

  func hints(_ room: SeatRoom) -> [HintBar.Hint] {
    let context = SeatContext(step: self, room: room)
    return Self.keys.hints.filter { $0.isEnabled(in: context) }.compactMap { row in
      words(of: row).map { HintBar.Hint(row.keyName, $0) }
    }
  }

  func words(of row: KeyBinding<Action, SeatContext<Self>>) -> CleanText? { row.words }
}

extension SeatMove {
  static func refuse(_ reason: CleanText) -> SeatMove { .say(Message(reason, .refusal)) }
}
