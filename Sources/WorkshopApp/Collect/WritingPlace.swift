import PlainText
import TerminalUI

/// Where people take their turns: at the seats that are joined, else at this keyboard.
struct WritingPlace {
  private let hasSeats: Bool

  init(_ state: AppState) { hasSeats = state.live.hasSeats }

  /// Follows `Everyone writes`.
  var words: CleanText { hasSeats ? "at the seats" : "at this keyboard" }

  /// What follows once the round is open, after its message.
  var next: CleanText {
    hasSeats ? "People write at the seats" : "h hands the keyboard over"
  }

  /// The step after opening, with its key where there is one to press.
  var step: StyledText {
    hasSeats
      ? "People write at the seats. Turn the projector to the room."
      : StyledText("h", .key) + StyledText(" hands the keyboard over. Turn the projector away.")
  }
}
