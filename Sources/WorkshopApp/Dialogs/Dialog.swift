import PlainText
import TerminalUI
import WorkshopModel

/// A value that lies over the desk and takes the keys until it is closed.
protocol Dialog: Sendable {
  associatedtype Action: Sendable

  /// Shown on the help page.
  static var title: CleanText { get }
  static var keys: KeyTable<Action, DialogContext<Self>> { get }

  func draw(_ state: AppState, in area: Rect, on frame: inout Frame)
  /// Whether it draws on all of its area, so that nothing below it has to be drawn.
  var coversDesk: Bool { get }
  mutating func perform(_ action: Action, _ state: inout AppState) -> Reply
  /// The keys of its text fields, for the help page; empty where there are none.
  var typingRows: [HelpRow] { get }
  /// What the last row says about the keys.
  func hints(_ state: AppState) -> [HintBar.Hint]
  /// Whether the dialog has a meaning of its own for a key that works over every dialog.
  func knows(_ key: KeyPress) -> Bool
  /// Whether it holds `scene` up to the room, so that the scene goes when the dialog is closed.
  func holdsUp(_ scene: RoomStage.Scene) -> Bool
  /// The step of a moment that it draws over the desk; nil for every other dialog.
  func shownStep(_ workshop: Workshop) -> RoomStage?
  /// Whether it tells who has the room open, so that this is looked for again and again.
  var watchesRoom: Bool { get }
  /// What ends it by itself, wherever it lies; nil where only its keys do.
  var end: DialogEnd? { get }
  /// The form that it is; nil for every other dialog.
  var form: Form? { get }
  /// Somebody was added to the roster.
  mutating func personAdded(_ workshop: Workshop)
  /// Answers a key: by its table, else as typing.
  mutating func handle(_ key: KeyPress, _ state: inout AppState) -> Reply
  /// A key that is not in the table: typing.
  mutating func type(_ key: KeyPress, _ state: inout AppState) -> Reply
  mutating func paste(_ text: CleanText, _ state: inout AppState) -> Reply
  /// A press or scroll, anywhere on the screen.
  mutating func mouse(_ event: MouseEvent, _ state: inout AppState, in area: Rect) -> Reply
}

/// What ends a dialog from outside.
enum DialogEnd: Hashable, Sendable {
  /// The PIN of the seats is on disk.
  case pinSaved
  /// The workshop lies in a file again.
  case fileFound
}

/// What a dialog's keys are judged by.
struct DialogContext<D: Sendable>: Sendable {
  let dialog: D
  let state: AppState
}

/// What a dialog wants after an input.
enum Reply {
  case stay([Effect] = [])
  case close([Effect] = [])
  /// The page of its keys.
  case help
}

extension Dialog {
  var coversDesk: Bool { false }
  func holdsUp(_ scene: RoomStage.Scene) -> Bool { false }
  func shownStep(_ workshop: Workshop) -> RoomStage? { nil }
  var watchesRoom: Bool { false }
  var end: DialogEnd? { nil }
  var form: Form? { nil }
  mutating func personAdded(_ workshop: Workshop) {}
  func knows(_ key: KeyPress) -> Bool { Self.keys.binding(for: key) != nil }

  mutating func type(_ key: KeyPress, _ state: inout AppState) -> Reply { unknown(key, &state) }
  mutating func paste(_ text: CleanText, _ state: inout AppState) -> Reply { .stay() }
  mutating func mouse(_ event: MouseEvent, _ state: inout AppState, in area: Rect) -> Reply {
    .stay()
  }

  /// Where nothing can be typed, `?` asks for help as it does on the desk.
  func unknown(_ key: KeyPress, _ state: inout AppState) -> Reply {
    if key == KeyPress(.character("?")) { return .help }
    state.sayUnknown(key, next: hints(state).first)
    return .stay()
  }

  mutating func handle(_ key: KeyPress, _ state: inout AppState) -> Reply {
    switch state.meaning(of: key, in: Self.keys, DialogContext(dialog: self, state: state)) {
    case .action(let action): perform(action, &state)
    case .answered: .stay()
    case .unbound: type(key, &state)
    }
  }

  func hints(_ state: AppState) -> [HintBar.Hint] {
    Self.keys.hints(in: DialogContext(dialog: self, state: state))
  }

  var helpTitle: CleanText { Self.title }
  var typingRows: [HelpRow] { [] }

  func helpRows(_ state: AppState) -> [HelpRow] {
    Self.keys.helpRows(in: DialogContext(dialog: self, state: state))
  }
}

extension AppState {
  /// Gives the top dialog an input. The dialog may open others above itself while it answers.
  mutating func answer(_ input: (inout any Dialog, inout AppState) -> Reply) -> [Effect] {
    guard var top = dialogs.popLast() else { return [] }
    let depth = dialogs.count
    switch input(&top, &self) {
    case .stay(let effects):
      dialogs.insert(top, at: min(depth, dialogs.count))
      return effects
    case .close(let effects):
      return effects
    case .help:
      dialogs.append(top)
      return Desk.openHelp(&self)
    }
  }
}
