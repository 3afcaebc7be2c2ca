import PlainText
import TerminalUI
import WorkshopModel

/// What the desk does with the seats that ask for help.
enum AnswerCalls {
  /// Stays in the top bar until it is answered; nil where nobody calls.
  static func words(_ state: AppState) -> StyledText? {
    state.live.calls.words.map { StyledText($0, .barKey) + StyledText("  ", .bar) }
  }

  static func whyNot(_ state: AppState) -> CleanText? {
    state.live.calls.isEmpty ? "No seat asks for help." : nil
  }

  /// Takes the calls off, and tells the seats that somebody comes.
  static func perform(_ state: inout AppState) -> [Effect] {
    guard let words = state.live.calls.words else { return [] }
    state.say("\(words): it is told that you come.")
    return [.answerCalls]
  }

  /// The row for it, on the desk and over its dialogs.
  static let key = KeyBinding<DeskAction, AppState>(
    "F9", "answer", .answerCalls,
    help: "A seat asks for help: take the call off. The seat is told that you come.",
    hint: .first, weight: .deliberate, whyNot: whyNot)
}
