import PlainText
import TerminalUI
import WorkshopModel
import WorkshopStore

/// How the desk chooses what the room sees. The room follows the pages of the desk by itself until
/// something else is chosen.
enum RoomControl {
  /// The page of the phase that the desk is on, where the room has the same pages.
  struct Focus: Hashable {
    let phase: PhaseID?
    let page: Int
    var scene = RoomStage.Scene.automatic
  }

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
    [.setStage(state.stage.turned(by: step, in: state.workshop, history: state.timeline))]
  }

  static func trace(_ goal: Goal, _ state: AppState) -> [Effect] {
    [.setStage(RoomStage(.trace(goal: goal), in: state.workshop))]
  }

  /// Holds `scene` up to the room while the desk talks about it. Blank stays blank.
  static func holdUp(_ scene: RoomStage.Scene, _ state: AppState) -> [Effect] {
    let stage = RoomStage(scene, in: state.workshop)
    return [.setStage(stage.blank(state.stage.isBlank))]
  }

  /// What this desk holds up to the room goes with it.
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

  static func focus(_ state: AppState) -> Focus? {
    let workshop = state.workshop
    guard state.face == .desk, !workshop.isFinished, let phase = workshop.phase else { return nil }
    switch phase.definition.activity {
    case .present: return Focus(phase: phase.id, page: state.screens.present.page.index)
    case .confirm where workshop.handsNotShown == nil:
      return Focus(phase: phase.id, page: state.screens.confirm.cursor.index)
    case .evaluate where workshop.currentSet.evaluationRound?.stage == .revealed:
      return Focus(phase: phase.id, page: state.screens.evaluate.line.index)
    case .draft: return focus(phase, on: DraftScreen.row(state)?.subject, workshop)
    case .measure: return focus(phase, on: MeasureScreen.subject(state), workshop)
    case .plan:
      return PlanScreen.row(state).flatMap { RoomView.taskPage(of: $0.keyResult, in: workshop) }
        .map { Focus(phase: phase.id, page: $0) }
    case .align:
      return AlignScreen.marked(workshop, state).map { Focus(phase: phase.id, page: $0) }
    case .track where SquaresScreen.shows(state):
      let page = RoomView.page(of: SquaresScreen.square(state), on: state.today, in: workshop)
      return Focus(phase: phase.id, page: page, scene: .squares(day: state.today))
    case .track:
      return TrackScreen.marked(state).flatMap { TrackScreen.kept(state).roomPages[$0.id] }
        .map { Focus(phase: phase.id, page: $0) }
    case .review:
      return ReviewScreen.row(state).flatMap { workshop.objective(of: $0.goal) }
        .flatMap { RoomView.reviewPage(of: $0, in: workshop) }
        .map { Focus(phase: phase.id, page: $0) }
    case .share:
      return ShareScreen.audience(state).flatMap { RoomView.page(of: $0.id, in: workshop) }
        .map { Focus(phase: phase.id, page: $0) }
    case .embed: return Focus(phase: phase.id, page: embeddingPage(state))
    case .note, .confirm, .collect, .shortlist, .evaluate, .recap: return nil
    }
  }

  private static func focus(
    _ phase: Phase, on subject: AdviceSubject?, _ workshop: Workshop
  ) -> Focus? {
    subject.flatMap { RoomView.page(of: $0, in: workshop) }.map { Focus(phase: phase.id, page: $0) }
  }

  private static func embeddingPage(_ state: AppState) -> Int {
    let evidence = KeptReadiness.of(state).evidence(for:)
    return switch state.screens.embed.tab {
    case .readiness:
      RoomView.readinessPage(of: EmbedScreen.marked(state), in: state.workshop, evidence)
    case .champions: RoomView.embeddingPage(ofChampions: true, in: state.workshop, evidence)
    case .sessions: RoomView.embeddingPage(ofChampions: false, in: state.workshop, evidence)
    }
  }

  /// Turns the room's page where the desk has turned its own.
  /// - Parameter isOwn: whether it was done here; what others do turns nothing.
  static func follow(_ state: inout AppState, isOwn: Bool) -> [Effect] {
    let before = state.roomFocus
    let after = focus(state)
    state.roomFocus = after
    guard isOwn, let after, after != before else { return [] }
    let view = RoomView(state.workshop, state.stage, on: state.today)
    let scene = view.stage.scene
    guard scene == .automatic || scene == before?.scene else { return [] }
    guard scene != after.scene || view.page != after.page else { return [] }
    let stage = RoomStage(after.scene, page: after.page, in: state.workshop)
    return [.setStage(stage.blank(view.stage.isBlank))]
  }

  /// While the desk looks at the room, it looks whether the room is still there.
  static func watch(_ state: AppState) -> [Effect] {
    state.dialogs.last is RoomDialog ? [.lookAround] : []
  }

  static func watchSeconds(_ state: AppState) -> Int? {
    state.dialogs.last is RoomDialog ? 1 : nil
  }
}
