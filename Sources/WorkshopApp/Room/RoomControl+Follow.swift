import PlainText
import WorkshopModel

extension RoomControl {
  /// What the desk is on; nil where the room has nothing to follow.
  static func target(_ state: AppState) -> Follow.Target? {
    guard state.face == .desk, !Desk.showsBoard(state), let phase = state.workshop.phase,
      let screen = Desk.screen(state)
    else { return nil }
    return Follow.Target(
      phase: phase.id, scene: screen.roomScene(state), subjects: screen.roomSubjects(state))
  }

  /// Turns the room to what the desk is on.
  /// - Parameters:
  ///   - isOwn: whether it was done here; what others do turns nothing.
  ///   - effects: what is done first. What was just chosen for the room is not turned before it is so.
  static func follow(
    _ state: inout AppState, isOwn: Bool, after effects: [Effect]
  ) -> [Effect] {
    let seen = Follow.Seen(target: target(state), lastSeq: state.timeline.lastSeq)
    if state.follow.sees(seen), isOwn { soon(&state) }
    let isChosen = effects.contains { if case .setStage = $0 { true } else { false } }
    guard let due = state.follow.due, state.now >= due, !isChosen else { return [] }
    return lookAfter(&state)
  }

  private static func soon(_ state: inout AppState) {
    guard state.follow.due == nil else { return }
    state.follow.due = Timestamp(milliseconds: state.now.milliseconds + Follow.milliseconds)
  }

  /// Holds `scene` up once the keys rest: a dialog is leafed through, and each page would be a write.
  static func holdUpSoon(_ scene: RoomStage.Scene, _ state: inout AppState) {
    state.follow.comingUp = scene
    soon(&state)
  }

  private static func lookAfter(_ state: inout AppState) -> [Effect] {
    state.follow.due = nil
    let followed = turnToTarget(&state)
    defer { state.follow.comingUp = nil }
    guard let coming = state.follow.comingUp,
      state.dialogs.contains(where: { $0.holdsUp(coming) })
    else { return followed }
    return holdUp(coming, state)
  }

  private static func turnToTarget(_ state: inout AppState) -> [Effect] {
    guard state.follow.isOn, let target = state.follow.seen?.target else { return [] }
    var follow = state.follow
    let stage = follow.stage(for: target, state)
    state.follow = follow
    return stage.map { [.setStage($0)] } ?? []
  }

  /// Lets the room follow the desk, or keep its page.
  static func toggleFollow(_ state: inout AppState) -> [Effect] {
    state.follow.isOn.toggle()
    guard state.follow.isOn else {
      state.follow.due = nil
      state.say("The room keeps its page. R lets it follow again.")
      return []
    }
    state.follow.begin(at: nil, lastSeq: state.timeline.lastSeq)
    _ = state.follow.sees(
      Follow.Seen(target: target(state), lastSeq: state.timeline.lastSeq))
    let effects = lookAfter(&state)
    let shows = state.follow.seen?.target.map { !$0.subjects.isEmpty } ?? false
    state.say(
      shows ? "The room follows: it shows what is marked here." : "The room follows the desk.")
    return effects
  }

  /// Which line of a list the room is on; nil where nobody can see it.
  /// - Parameter subjects: what the lines are about.
  static func line(_ state: AppState, of subjects: () -> [[RoomSubject]]) -> Int? {
    guard state.live.hasRoom, !state.live.stage.isBlank, let marked = state.live.stage.marked
    else { return nil }
    return subjects().firstIndex { $0.first == marked }
  }

  /// Whether the room follows, in a word for the top bar; empty where there is no room to follow.
  static func sign(_ state: AppState) -> (words: CleanText, isWarning: Bool)? {
    guard state.live.hasRoom else { return nil }
    let stage = state.live.stage
    if stage.isBlank { return ("room is blank", true) }
    guard !Desk.showsBoard(state), !state.workshop.isFinished else { return nil }
    guard state.follow.isOn else { return (held(state), true) }
    switch stage.scene {
    case .automatic, .squares: return ("room follows", false)
    default: return ("room: own page", false)
    }
  }

  private static func held(_ state: AppState) -> CleanText {
    guard state.size.width >= 80 else { return "room held" }
    let view = RoomView(state.workshop, state.live.stage, on: state.today)
    return view.pageCount > 1
      ? "room: page \(view.page + 1) of \(view.pageCount), held" : "room: held"
  }
}
