import PlainText
import TerminalUI
import WorkshopModel

/// Hands shown in private, at the seats or at the handed-over desk, and opened together.
enum PrivateHands {
  /// For every statement that waits for hands.
  static func opening(_ workshop: Workshop) -> Event {
    .roundOpened(
      kind: .hands(statements: workshop.statementsForHands), set: workshop.currentSet.label)
  }

  static func show(_ state: inout AppState) -> [Effect] {
    guard let round = state.workshop.handsNotShown, case .hands(let asked) = round.kind else {
      return []
    }
    // The room sees the statement the desk is at.
    state.screens.confirm.cursor.home()
    markOneOf(asked.keys, &state)
    let words: CleanText =
      round.enteredCount == 0
      ? "Nobody showed a hand. o opens them again, f counts the room's"
      : "Here are the hands, statement by statement"
    return state.reveal(round, saying: words)
  }

  /// Moves the mark to the first of `statements`, unless it stands at one of them.
  static func markOneOf(_ statements: some Sequence<Statement>, _ state: inout AppState) {
    let asked = Set(statements)
    guard !asked.contains(ConfirmScreen.marked(state)) else { return }
    let all = Statement.allCases
    let first = all.firstIndex(where: asked.contains) ?? 0
    state.screens.confirm.cursor.select(first, count: all.count)
  }

  /// What stands in place of the statement until the hands are shown.
  static func picture(of round: Round, _ workshop: Workshop) -> TurnsPicture {
    TurnsPicture(round: round, workshop: workshop, standing: standing(round, workshop))
  }

  private static func standing(_ round: Round, _ workshop: Workshop) -> StyledText {
    guard round.stage == .open else {
      return StyledText("closed. ", .secondary) + StyledText("s", .key)
        + StyledText(" shows the hands, ") + StyledText("r", .key) + StyledText(" reopens.")
    }
    return workshop.progress(of: round).isComplete
      ? StyledText("✓ Everyone is in. ", .good) + StyledText("c", .key)
        + StyledText(" closes the hands.")
      : StyledText("open · only this number shows", .secondary)
  }
}
