import PlainText
import TerminalUI
import WorkshopModel
import WorkshopStore

/// One decision at the shared terminal, one screen. It never sees the desk's state.
protocol SeatStep: Sendable {
  associatedtype Action: Sendable

  static var keys: KeyTable<Action, SeatContext<Self>> { get }
  /// Whose turn it is; nil where nobody has said a name yet.
  var turn: SeatTurn? { get }
  /// What a draft keeps of it; nil when there is nothing to keep.
  var draft: SealedEntry? { get }
  var patience: Patience { get }

  func draw(_ room: SeatRoom, in area: Rect, on frame: inout Frame)
  /// What the last row says about the keys.
  func hints(_ room: SeatRoom) -> [HintBar.Hint]
  /// What it calls a key that can be pressed; nil where the key is better left out.
  func words(of row: KeyBinding<Action, SeatContext<Self>>) -> CleanText?
  mutating func perform(_ action: Action, _ room: SeatRoom) -> SeatMove
  /// A key, of the table or not.
  mutating func handle(_ key: KeyPress, _ room: SeatRoom) -> SeatMove
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
  /// As `go`, to a text that has just changed.
  case writeOn(SuggestionStep)
  /// Somebody said who they are: their task begins, with their draft if there is one.
  case begin(PersonID)
  case record(Intent, FollowUp)
  /// Back to the screen between two people.
  case handOver
  /// Somebody typed what may be the facilitator's PIN.
  case tryPin(CleanText)
  case toggleBlank
  case toggleIdleLimits
  /// The keyboard is the facilitator's again.
  case end
}

extension SeatStep {
  var turn: SeatTurn? { nil }
  var draft: SealedEntry? { nil }

  mutating func type(_ key: KeyPress, _ room: SeatRoom) -> SeatMove { .stay }
  mutating func paste(_ text: CleanText, _ room: SeatRoom) -> SeatMove { .stay }
  mutating func press(at point: Point, _ room: SeatRoom) -> SeatMove { .stay }

  mutating func handle(_ key: KeyPress, _ room: SeatRoom) -> SeatMove { answer(to: key, room) }

  /// What the key table makes of a key.
  mutating func answer(to key: KeyPress, _ room: SeatRoom) -> SeatMove {
    switch Self.keys.answer(to: key, in: SeatContext(step: self, room: room)) {
    case .action(let action): perform(action, room)
    case .refused(let reason): .refuse(reason)
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
