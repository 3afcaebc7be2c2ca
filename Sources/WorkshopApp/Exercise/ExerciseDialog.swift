import PlainText
import TerminalUI
import WorkshopModel

/// The goal-setting exercise: one sentence at a time. The room calls out what it is, the facilitator
/// records it, and only then the answer and the why appear.
struct ExerciseDialog: Dialog {
  enum Action: Hashable, Sendable {
    case answer(GoalKind)
    case next, previous, first, last, close
  }

  static let title: CleanText = "Goal-setting exercise"

  /// The place in the exercise; one past the last sentence is the summary.
  var place: ListCursor

  static let placeCount = ExerciseStatement.allCases.count + 1

  /// Opens the exercise, here and in the room.
  static func open(_ state: inout AppState) -> [Effect] {
    let dialog = ExerciseDialog(state.workshop)
    state.open(dialog)
    return RoomControl.holdUp(.exercise(statement: dialog.statement), state)
  }

  /// Begins at the first sentence without an answer, or at the summary.
  init(_ workshop: Workshop) {
    let all = ExerciseStatement.allCases
    place = ListCursor(all.firstIndex { workshop.exercise[$0] == nil } ?? all.count)
  }

  /// The keys of the answers stand on their buttons.
  static let keys: KeyTable<Action, DialogContext<ExerciseDialog>> = [
    .init(
      ["1", "o"], "objective", .answer(.objective), help: "The room says: an objective.",
      hint: .hidden, weight: .deliberate,
      whyNot: { $0.dialog.needsStatement }),
    .init(
      ["2", "k"], "key result", .answer(.keyResult), help: "The room says: a key result.",
      hint: .hidden, weight: .deliberate,
      whyNot: { $0.dialog.needsStatement }),
    .init(
      ["3", "t"], "task", .answer(.task), help: "The room says: a task.", hint: .hidden,
      weight: .deliberate,
      whyNot: { $0.dialog.needsStatement }),
    .init(
      ["4", "b"], "business as usual", .answer(.businessAsUsual),
      help: "The room says: business as usual.", hint: .hidden, weight: .deliberate,
      whyNot: { $0.dialog.needsStatement }
    ),
    .init(
      ["Right", "Space", "Enter"], "next", .next, help: "The next sentence.", hint: .first,
      whyNot: { $0.dialog.statement == nil ? "This is the end. Esc closes." : nil }),
    .init(
      ["Left", "Backspace"], "back", .previous, help: "The sentence before.",
      whyNot: { $0.dialog.place.index == 0 ? "This is the first sentence." : nil }),
    .init("Home", "first", .first, help: "The first sentence.", hint: .hidden),
    .init("End", "score", .last, help: "The score.", hint: .hidden),
    .init(["Esc", "q", "x"], "close", .close, help: "Back to the desk; the answers are kept."),
  ]

  var statement: ExerciseStatement? {
    let all = ExerciseStatement.allCases
    return place.index < all.count ? all[place.index] : nil
  }

  private var needsStatement: CleanText? {
    statement == nil ? "Every sentence has been shown. Left goes back to one." : nil
  }

  func holdsUp(_ scene: RoomStage.Scene) -> Bool {
    if case .exercise = scene { true } else { false }
  }

  mutating func perform(_ action: Action, _ state: inout AppState) -> Reply {
    switch action {
    case .answer(let kind):
      guard let statement else { return .stay() }
      return .stay([.record(.exerciseAnswered(statement: statement, answer: kind))])
    case .next: place.move(by: 1, count: Self.placeCount)
    case .previous: place.move(by: -1, count: Self.placeCount)
    case .first: place.home()
    case .last: place.end(count: Self.placeCount)
    case .close: return .close(RoomControl.end(self, state))
    }
    return .stay(RoomControl.holdUp(.exercise(statement: statement), state))
  }

  mutating func mouse(_ event: MouseEvent, _ state: inout AppState, in area: Rect) -> Reply {
    switch event.action {
    case .scrollDown: return perform(.next, &state)
    case .scrollUp: return perform(.previous, &state)
    case .press:
      let view = ExerciseView(self, state)
      guard let kind = view.kind(at: event.position, in: area),
        let key = Self.keys.bindings.first(where: { $0.action == .answer(kind) })?.keys.first
      else { return .stay() }
      return handle(key, &state)
    case .release, .drag: return .stay()
    }
  }

  func draw(_ state: AppState, in area: Rect, on frame: inout Frame) {
    ExerciseView(self, state).draw(in: area, on: &frame)
  }
}
