import PlainText
import TerminalUI
import WorkshopModel

/// Opening boxes: the suggestions' and the votes', and what their contents decide.
enum Balloting {
  static func perform(_ action: ShortlistScreen.Action, _ state: inout AppState) -> [Effect] {
    switch action {
    case .reveal: return reveal(&state)
    case .handOver: return Seat.handOver(&state)
    case .close: return close(state)
    case .reopen:
      guard case .counting(let round) = state.workshop.shortlistStage else { return [] }
      return [.record(.roundReopened(round: round), then: .say("The vote is open again"))]
    case .decide: return decide(&state)
    default: return []
    }
  }

  private static func reveal(_ state: inout AppState) -> [Effect] {
    let workshop = state.workshop
    switch workshop.shortlistStage {
    case .counting(let round): return [.record(.reveal(round: round))]
    case .readyToReveal(let id):
      guard let round = workshop.round(id) else { return [] }
      let show = Effect.record(
        .reveal(round: id), then: .say("Here they are, in random order. Enter shows one big."))
      guard round.stage == .open else { return [show] }
      let effects = [.record(.roundClosed(round: id)), show]
      let reasons = unfinished(round, state)
      guard !reasons.isEmpty else { return effects }
      state.open(
        ConfirmDialog(
          question: "Close entry and open the box?",
          reasons: reasons + ["What the room has seen cannot be hidden again."],
          yes: "open the box", effects: effects))
      return []
    default: return []
    }
  }

  private static func unfinished(_ round: Round, _ state: AppState) -> [CleanText] {
    var reasons: [CleanText] = []
    let waiting = state.workshop.progress(of: round).waiting
    if !waiting.isEmpty {
      let names = waiting.prefix(5).map(\.name.string).joined(separator: ", ")
      let more = waiting.count > 5 ? " and \(waiting.count - 5) more" : ""
      reasons.append(CleanText("\(waiting.count) not in: \(names)\(more)"))
    }
    let drafts = state.openDrafts.count
    if drafts > 0 {
      reasons.append(
        "\(drafts) \(drafts == 1 ? "draft is" : "drafts are") open: kept, not submitted")
    }
    return reasons
  }

  private static func close(_ state: AppState) -> [Effect] {
    guard let round = state.openVote else { return [] }
    let progress = state.workshop.progress(of: round)
    return [
      .record(
        .roundClosed(round: round.id),
        then: .say("Closed with \(progress.done) of \(progress.expected) in"))
    ]
  }

  private static func decide(_ state: inout AppState) -> [Effect] {
    if case .settled(let round, let winners) = state.workshop.shortlistStage {
      return [
        .record(
          .shortlistDecided(chosen: winners, how: .vote(round: round)),
          then: .say("The shortlist is decided"))
      ]
    }
    if let menu = TieMenu.dialog(state) { state.open(menu) }
    return []
  }
}
