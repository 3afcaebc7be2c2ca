import PlainText
import TerminalUI

/// Where people take their turns: at the seats that are joined, else at this keyboard.
struct TurnPlace {
  /// What a turn consists of.
  enum Deed {
    case write, vote, score, showHands

    /// Follows `People`.
    fileprivate var words: CleanText {
      switch self {
      case .write: "write"
      case .vote: "vote"
      case .score: "score"
      case .showHands: "show their hands"
      }
    }
  }

  let hasSeats: Bool
  private let deed: Deed

  init(_ deed: Deed, _ state: AppState) {
    self.deed = deed
    hasSeats = state.live.hasSeats
  }

  /// Where, after what everyone does there.
  var words: CleanText { hasSeats ? "at the seats" : "at this keyboard" }

  /// What follows once the round is open, after its message.
  var next: CleanText {
    hasSeats ? "People \(deed.words) at the seats" : "h hands the keyboard over"
  }

  /// The step after opening, with its key where there is one to press.
  var step: StyledText {
    hasSeats
      ? StyledText("\(next). Turn the projector to the room.")
      : StyledText("h", .key) + StyledText(" hands the keyboard over. Turn the projector away.")
  }
}
