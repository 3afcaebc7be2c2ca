import PlainText
import TerminalUI
import WorkshopModel
import WorkshopStore

/// How the desk chooses what the room sees. The room follows the cursor of the desk by itself until
/// something else is chosen.
enum RoomControl {
  static func open(_ state: inout AppState) -> [Effect] {
    state.open(RoomDialog())
    return [.lookAround]
  }

  static func toggleBlank(_ state: AppState) -> [Effect] {
    [.setStage(state.stage.blank(!state.stage.isBlank), saying: true)]
  }

  /// Said once it is so: a room that only reads the file cannot tell the desk when it comes.
  static func sayBlank(_ state: inout AppState) {
    let words: CleanText =
      state.live.stage.isBlank
      ? "The room view is blank. B shows it again" : "The room sees the workshop again"
    state.say(state.live.hasRoom ? words : "\(words). \(noRoom(state))")
  }

  static func spotlight(_ id: SuggestionID?, _ state: AppState) -> [Effect] {
    guard let id else { return [] }
    return [.setStage(RoomStage(.spotlight(suggestion: id), in: state.workshop))]
  }

  static func turn(by step: Int, _ state: AppState) -> [Effect] {
    [
      .setStage(
        state.stage.turned(
          by: step, in: state.workshop, history: state.timeline, at: state.roomMoment))
    ]
  }

  static func trace(_ goal: Goal, _ state: AppState) -> [Effect] {
    [.setStage(RoomStage(.trace(goal: goal), in: state.workshop))]
  }

  /// Holds `scene` up to the room while the desk talks about it. Blank stays blank.
  static func holdUp(_ scene: RoomStage.Scene, _ state: AppState) -> [Effect] {
    let stage = RoomStage(scene, in: state.workshop)
    return [.setStage(stage.blank(state.stage.isBlank))]
  }

  /// Returns the room to the phase where a desk that ends was holding something else up to it.
  static func leave(_ state: AppState) -> [Effect] {
    let scene = state.stage.scene
    if state.dialogs.contains(where: { $0.holdsUp(scene) }) { return backToThePhase(state) }
    if case .squares = state.stage.scene, SquaresScreen.shows(state) {
      return backToThePhase(state)
    }
    return []
  }

  /// The room goes back to the phase where `dialog`, which is being closed, held up what it sees.
  static func end(_ dialog: some Dialog, _ state: AppState) -> [Effect] {
    dialog.holdsUp(state.stage.scene) ? backToThePhase(state) : []
  }

  private static func backToThePhase(_ state: AppState) -> [Effect] {
    [.setStage(RoomStage.automatic.blank(state.stage.isBlank))]
  }

  /// What the facilitator does to get a room view.
  static func noRoom(_ state: AppState) -> CleanText {
    "No room view is open: rooftop room \(state.fileName)"
  }

  /// While the desk looks at the room, it looks whether the room is still there.
  static func watch(_ state: AppState) -> [Effect] {
    state.dialogs.last?.watchesRoom == true ? [.lookAround] : []
  }

  static func watchSeconds(_ state: AppState) -> Int? {
    state.dialogs.last?.watchesRoom == true ? 1 : nil
  }
}
