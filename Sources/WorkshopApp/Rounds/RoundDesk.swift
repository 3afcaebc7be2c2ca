import PlainText
import TerminalUI
import WorkshopModel
import WorkshopStore

/// What the desk does with a blind round.
enum RoundAction: Hashable, Sendable, CaseIterable {
  case open, handOver, close, show, reopen
}

/// How an activity holds its blind round. The keys are the same in every activity that holds one;
/// only what they are called there differs.
struct RoundDesk: Sendable {
  /// What the hint bar calls opening, closing and showing.
  let openWords: CleanText
  let closeWords: CleanText
  let showWords: CleanText
  /// One sentence for each key, for the help page.
  let opens: CleanText
  let closes: CleanText
  let shows: CleanText
  let reopens: CleanText
  /// The keys that open it.
  var openKeys: KeySpec = "o"
  /// How eagerly they ask for a place in the hint bar.
  var openHint = KeyHint.first
  /// Why there is nothing to close or to hand over.
  let notOpen: CleanText
  /// The latest round that the keys are about.
  let round: @Sendable (AppState) -> Round?
  let whyNotOpen: @Sendable (AppState) -> CleanText?
  let whyNotShow: @Sendable (AppState) -> CleanText?
  /// What opening and showing do.
  let open: @Sendable (inout AppState) -> [Effect]
  let show: @Sendable (inout AppState) -> [Effect]
  /// What is said once it is closed.
  let closed: @Sendable (AppState) -> CleanText
}

extension RoundDesk {
  /// The rows of the key table.
  /// - Parameter action: what such an action is called in the table of the activity.
  func keys<Action>(
    _ action: (RoundAction) -> Action
  ) -> [KeyBinding<Action, AppState>] {
    [
      .init(
        openKeys, openWords, action(.open), help: opens, hint: openHint, weight: .deliberate,
        whyNot: whyNotOpen),
      .init(
        "h", "hand over", action(.handOver),
        help: "Turn this screen into the shared terminal. ^] or F12 brings the desk back.",
        hint: .first, weight: .once, whyNot: { state in whyNotClose(state) }),
      .init(
        "c", closeWords, action(.close), help: closes, hint: .first, weight: .deliberate,
        whyNot: { state in whyNotClose(state) }),
      .init(
        "s", showWords, action(.show), help: shows, hint: .first, weight: .deliberate,
        whyNot: whyNotShow),
      .init(
        "r", "reopen", action(.reopen), help: reopens, hint: .first, weight: .deliberate,
        whyNot: { state in whyNotReopen(state) }),
    ]
  }

  private func whyNotClose(_ state: AppState) -> CleanText? {
    switch round(state)?.stage {
    case .open: nil
    case .closed:
      whyNotShow(state) == nil
        ? "It is closed and not shown yet: s shows it, r opens it again."
        : "It is closed: r opens it again."
    case .revealed, nil: notOpen
    }
  }

  private func whyNotReopen(_ state: AppState) -> CleanText? {
    guard let round = round(state), round.stage == .closed else {
      return "Only what is closed and not shown can be opened again."
    }
    return state.workshop.rejection(of: .roundReopened(round: round.id))?.reason
  }

  func perform(_ action: RoundAction, _ state: inout AppState) -> [Effect] {
    switch action {
    case .open: return open(&state)
    case .handOver: return Seat.handOver(&state)
    case .close:
      guard let round = round(state) else { return [] }
      let close = Effect.record(.roundClosed(round: round.id), then: .say(closed(state)))
      return state.ask(Question.close(round, [close], state), orElse: [close])
    case .show: return show(&state)
    case .reopen:
      guard let round = round(state) else { return [] }
      return [
        .record(
          .roundReopened(round: round.id),
          then: .say(CleanText("\(round.kind.definition.title) is open again").capitalisedFirst))
      ]
    }
  }
}

extension AppState {
  /// Asks first where there is something to ask.
  mutating func ask(_ question: Question?, orElse effects: [Effect]) -> [Effect] {
    guard let question else { return effects }
    open(question)
    return []
  }

  /// Shows what `round` holds: at once where everyone is in, else asked first; of fewer ballots than
  /// hide who chose what, only with a reason on record.
  /// - Parameter moment: how the room is led through it; nil to show it at once.
  mutating func reveal(
    _ round: Round, saying words: CleanText?, as moment: Moment? = nil
  ) -> [Effect] {
    if round.needsReasonToShow {
      open(Form(.showFew(ShowFewForm(round: round.id)), self))
      return []
    }
    let show = Effect.reveal(round, then: words.map { .say($0) } ?? .nothing, as: moment, self)
    // Who gave the reason has read who is missing.
    guard round.reasonToShow == nil else { return show }
    return ask(Question.show(round, show, self), orElse: show)
  }
}

extension Effect {
  /// Shows what `round` holds: at once, or after `moment` has covered the room's screen and the desk's,
  /// so that nothing is seen before its time.
  static func reveal(
    _ round: Round, then: FollowUp, as moment: Moment?, _ state: AppState
  ) -> [Effect] {
    (moment?.hold(0, state) ?? [])
      + [.record(.reveal(round: round.id), then: moment.map { .moment($0) } ?? then)]
  }
}
