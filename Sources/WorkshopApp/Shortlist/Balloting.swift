import PlainText
import TerminalUI
import WorkshopModel

/// Opening boxes: the suggestions' and the votes', and what their contents decide.
enum Balloting {
  /// Opens a box and leads the room through what it held, or through what lies open already.
  static func oneByOne(_ state: inout AppState) -> [Effect] {
    switch state.workshop.currentSet.shortlistStage {
    case .readyToReveal: return reveal(&state, as: .suggestions)
    case .counting: return reveal(&state, as: .result)
    case .settled, .tied: return Moment.result.open(&state)
    default: return Moment.suggestions.open(&state)
    }
  }

  static func reveal(_ state: inout AppState) -> [Effect] { reveal(&state, as: nil) }

  private static func reveal(_ state: inout AppState, as moment: Moment?) -> [Effect] {
    let workshop = state.workshop
    switch workshop.currentSet.shortlistStage {
    case .counting(let id):
      guard let round = workshop.round(id) else { return [] }
      let isOnGroups = round.kind.voteMatter == .groups
      return state.reveal(
        round, saying: isOnGroups ? "l shows the groups in the order of the vote" : nil,
        as: moment)
    case .readyToReveal(let id):
      guard let round = workshop.round(id) else { return [] }
      let show = Effect.reveal(
        round, then: .say("Here they are, in random order. Enter shows one big."), as: moment,
        state)
      let effects = (round.stage == .open ? [.record(.roundClosed(round: id))] : []) + show
      return state.ask(Question.show(round, effects, state), orElse: effects)
    default: return []
    }
  }

  static func decide(_ state: inout AppState) -> [Effect] {
    if case .settled(let round, let winners) = state.workshop.currentSet.shortlistStage {
      return [
        .record(
          .shortlistDecided(
            chosen: winners, how: .vote(round: round), set: state.workshop.currentSet.label),
          then: .say("The shortlist is decided"))
      ]
    }
    if let menu = TieMenu.dialog(state) { state.open(menu) }
    return []
  }
}
