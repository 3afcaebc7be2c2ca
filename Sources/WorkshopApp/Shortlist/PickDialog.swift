import PlainText
import TerminalUI
import WorkshopModel

/// Picks suggestions in order: a shortlist by hand, or those of a tie that get the places left.
struct PickDialog: Dialog {
  enum Purpose: Hashable, Sendable {
    case hand
    case tie(RoundID, sure: [SuggestionID], tied: [SuggestionID], places: Int)
  }

  enum Action: Hashable, Sendable {
    case move(ListMove)
    case pick, decide, close
  }

  static let title: CleanText = "Choose"

  let purpose: Purpose
  private(set) var picks: [SuggestionID]
  private(set) var cursor = ListCursor()

  /// A choice by hand begins with what is chosen now.
  init(_ purpose: Purpose, _ state: AppState) {
    self.purpose = purpose
    picks = purpose == .hand ? state.workshop.currentSet.shortlist?.chosen ?? [] : []
  }

  static let keys = KeyTable<Action, DialogContext<PickDialog>>(
    [
      .init(
        ["Space", "m"], "pick", .pick, help: "Pick the line, or let go of it again.", hint: .first,
        whyNot: { $0.dialog.whyNoPick($0.state.workshop) }),
      .init(
        "Enter", "decide", .decide, help: "Decide for what is picked, in that order.", hint: .first,
        weight: .deliberate,
        whyNot: { $0.dialog.whyNoDecision($0.state.workshop) }),
      .init(["Esc", "q"], "close", .close, help: "Back, nothing decided."),
    ], and: ListMove.rows(Action.move, letters: true))

  mutating func perform(_ action: Action, _ state: inout AppState) -> Reply {
    let candidates = candidates(state.workshop)
    switch action {
    case .move(let move):
      let area = listArea(state, in: Desk.dialogArea(state))
      list(state.workshop).index(after: move, in: area).map {
        cursor.select($0, count: candidates.count)
      }
    case .pick: toggle(candidates)
    case .close: return .close()
    case .decide: return decide(&state)
    }
    return .stay()
  }

  mutating func mouse(_ event: MouseEvent, _ state: inout AppState, in area: Rect) -> Reply {
    let candidates = candidates(state.workshop)
    guard event.action == .press,
      let item = list(state.workshop).item(at: event.position, in: listArea(state, in: area))
    else { return .stay() }
    cursor.select(item, count: candidates.count)
    if let reason = whyNoPick(state.workshop) {
      state.say(reason, .refusal)
    } else {
      toggle(candidates)
    }
    return .stay()
  }

  private mutating func toggle(_ candidates: [Suggestion]) {
    guard let index = cursor.selection(count: candidates.count) else { return }
    let id = candidates[index].id
    if let place = picks.firstIndex(of: id) { picks.remove(at: place) } else { picks.append(id) }
  }

  private func decide(_ state: inout AppState) -> Reply {
    switch purpose {
    case .hand:
      return .close([
        .record(
          .shortlistDecided(chosen: picks, how: .hand, set: state.workshop.currentSet.label),
          then: .say("The shortlist is decided"))
      ])
    case .tie(let round, let sure, _, _):
      state.open(Form(.tieReason(TieReasonForm(round: round, chosen: sure + picks)), state))
      return .close()
    }
  }

  // MARK: What can be picked

  func candidates(_ workshop: Workshop) -> [Suggestion] {
    switch purpose {
    case .hand: workshop.currentSet.suggestionsInPlay
    case .tie(_, _, let tied, _): tied.compactMap(workshop.currentSet.suggestion)
    }
  }

  var limit: Int {
    if case .tie(_, _, _, let places) = purpose { places } else { Limits.objectives }
  }

  private func whyNoPick(_ workshop: Workshop) -> CleanText? {
    let candidates = candidates(workshop)
    guard let index = cursor.selection(count: candidates.count) else { return "Nothing is left." }
    guard picks.count >= limit, !picks.contains(candidates[index].id) else { return nil }
    return limit == 1
      ? "There is one place: let go of the other one first."
      : "There are \(limit) places: let go of one first."
  }

  private func whyNoDecision(_ workshop: Workshop) -> CleanText? {
    switch purpose {
    case .hand:
      workshop.rejection(
        of: .shortlistDecided(chosen: picks, how: .hand, set: workshop.currentSet.label))?.reason
    case .tie(let round, let sure, _, _):
      workshop.rejection(
        of: .shortlistDecided(
          chosen: sure + picks, how: .decision(round: round, reason: "Given next"),
          set: workshop.currentSet.label))?.reason
    }
  }
}
