import PlainText
import TerminalUI
import WorkshopModel

/// Opening boxes: the suggestions' and the votes', and what their contents decide.
enum Balloting {
  static func reveal(_ state: inout AppState) -> [Effect] {
    let workshop = state.workshop
    switch workshop.currentSet.shortlistStage {
    case .counting(let id):
      guard let round = workshop.round(id) else { return [] }
      return state.reveal(round, saying: nil)
    case .readyToReveal(let id):
      guard let round = workshop.round(id) else { return [] }
      let show = Effect.record(
        .reveal(round: id), then: .say("Here they are, in random order. Enter shows one big."))
      let effects = round.stage == .open ? [.record(.roundClosed(round: id)), show] : [show]
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
