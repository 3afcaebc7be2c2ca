import PlainText
import TerminalUI
import WorkshopModel

/// The screen of one activity: a key table and a pure drawing. It owns no state; what it remembers
/// is a value in `ScreenStates`.
protocol ActivityScreen {
  associatedtype Action: Sendable

  static var keys: KeyTable<Action, AppState> { get }
  /// The rows below the phase's title and question belong to the screen.
  static func draw(_ state: AppState, in area: Rect, on frame: inout Frame)
  /// The lines, item by item, that stand still while its cursor moves; nil where none do.
  static func standingLines(_ state: AppState, width: Int) -> [[StyledText]]?
  /// As `draw`, from `lines`, where `standingLines` gave any.
  static func draw(
    _ state: AppState, standing lines: [[StyledText]]?, in area: Rect, on frame: inout Frame)
  static func perform(_ action: Action, _ state: inout AppState) -> [Effect]
  /// What the hint bar says of the keys.
  static func hints(_ state: AppState) -> [HintBar.Hint]
  /// Whether lines that people work on would be cut in `area`, which holds the phase's title and
  /// question too, wherever the cursor is.
  static func cutsLines(_ state: AppState, in area: Rect) -> Bool
  /// What the room shows of the screen, where that is not what belongs to the phase.
  static func roomScene(_ state: AppState) -> RoomStage.Scene
  /// What the cursor is on, for the room that follows it: the first that is on a page of the room.
  /// Empty where there is nothing to follow. It names things, and carries no words of them.
  static func roomSubjects(_ state: AppState) -> [RoomSubject]
  /// A press or scroll inside `area`, the rectangle the screen was drawn in.
  static func mouse(_ event: MouseEvent, in area: Rect, _ state: inout AppState) -> [Effect]
}

extension ActivityScreen {
  static func standingLines(_ state: AppState, width: Int) -> [[StyledText]]? { nil }

  static func draw(
    _ state: AppState, standing lines: [[StyledText]]?, in area: Rect, on frame: inout Frame
  ) {
    draw(state, in: area, on: &frame)
  }

  static func cutsLines(_ state: AppState, in area: Rect) -> Bool { false }

  static func mouse(_ event: MouseEvent, in area: Rect, _ state: inout AppState) -> [Effect] { [] }

  static func roomScene(_ state: AppState) -> RoomStage.Scene { .automatic }

  /// Answers a key; nil when the screen does not know it.
  static func handle(_ key: KeyPress, _ state: inout AppState) -> [Effect]? {
    switch state.meaning(of: key, in: keys, state) {
    case .action(let action): perform(action, &state)
    case .answered: []
    case .unbound: nil
    }
  }

  static func hints(_ state: AppState) -> [HintBar.Hint] {
    keys.hints(in: state)
  }

  static func helpRows(_ state: AppState) -> [HelpRow] { keys.helpRows(in: state) }
}

extension Activity {
  /// The one table from activities to screens.
  var screen: any ActivityScreen.Type {
    switch self {
    case .note: NoteScreen.self
    case .present: PresentScreen.self
    case .confirm: ConfirmScreen.self
    case .collect: CollectScreen.self
    case .shortlist: ShortlistScreen.self
    case .draft: DraftScreen.self
    case .measure: MeasureScreen.self
    case .evaluate: EvaluateScreen.self
    case .recap: RecapScreen.self
    case .plan: PlanScreen.self
    case .align: AlignScreen.self
    case .track: TrackScreen.self
    case .review: ReviewScreen.self
    case .share: ShareScreen.self
    case .embed: EmbedScreen.self
    }
  }
}
