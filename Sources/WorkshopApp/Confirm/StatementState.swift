import PlainText
import TerminalUI
import WorkshopModel

/// How far the room is with a statement.
enum StatementState: Hashable, Sendable {
  case notWritten
  case written
  /// Asked about in private, and not shown yet.
  case inPrivate(isOpen: Bool)
  case counted(low: Int)
  case confirmed(withReason: Bool)

  init(_ which: Statement, in workshop: Workshop) {
    guard let statement = workshop.statements[which] else {
      self = .notWritten
      return
    }
    if let round = workshop.handsNotShown(for: which) {
      self = .inPrivate(isOpen: round.stage == .open)
    } else if statement.isConfirmed {
      self = .confirmed(withReason: statement.reason != nil)
    } else if statement.hands != nil {
      self = .counted(low: statement.lowHands)
    } else {
      self = .written
    }
  }

  /// A sign and words, so that the state never hangs on colour.
  var styled: StyledText {
    switch self {
    case .notWritten: StyledText("○ not written", .caution)
    case .written: StyledText("○ written, no hands yet", .secondary)
    case .inPrivate(isOpen: true): StyledText("○ private hands open", .secondary)
    case .inPrivate(isOpen: false): StyledText("○ hands not shown yet", .secondary)
    case .counted(low: 0): StyledText("● hands counted", .body)
    case .counted(let low):
      StyledText("! \(low) \(low == 1 ? "hand" : "hands") at 2 or lower", .bad)
    case .confirmed(withReason: false): StyledText("✓ confirmed", .good)
    case .confirmed(withReason: true): StyledText("✓ confirmed with a reason", .good)
    }
  }
}
