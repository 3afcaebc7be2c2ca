import TerminalUI
import WorkshopModel

@testable import WorkshopApp

extension Story {
  /// Says yes where something is asked.
  func agree() { if state.dialogs.last is Question { press("y") } }

  /// Closes the open round, whoever is missing.
  func closeRound() {
    press("c")
    agree()
  }

  /// Shows what the closed round holds, however few are in.
  func showRound() {
    press("s")
    if let form = state.dialogs.last as? Form, case .showFew = form.kind {
      type("All agree to see it")
      press("Enter", "s")
    }
    agree()
  }

  /// Another desk closes the round, and the reason to show so few is on record.
  func closeElsewhere(_ round: RoundID) throws {
    for event in [
      Event.roundClosed(round: round), .fewBallotsAccepted(round: round, reason: "All agree"),
    ] {
      _ = try ledger.record(.event(event), by: .desk, at: state.now)
    }
  }

  func closeAndShow() {
    closeRound()
    showRound()
  }
}
