import PlainText
import TerminalUI
import WorkshopModel

/// One thing the program says, above the hint bar.
struct Message: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case plain, good, refusal
  }

  let text: CleanText
  let kind: Kind

  init(_ text: CleanText, _ kind: Kind = .plain) {
    self.text = text
    self.kind = kind
  }

  /// What is said to a person in the middle of a turn when the round is about to close.
  static let lastCall = Message("One minute: then the facilitator closes this round.")

  /// The message with a sign, so that its meaning is never colour alone.
  var styled: StyledText {
    switch kind {
    case .plain: StyledText(text, .body)
    case .good: StyledText("✓ \(text)", .good)
    case .refusal: StyledText("! \(text)", .bad)
    }
  }

  /// At most `most` rows; where more are needed the last one ends in an ellipsis.
  func rows(width: Int, most: Int) -> [StyledText] {
    let rows = styled.wrapped(to: width)
    guard rows.count > most, most > 0 else { return rows }
    let rest = rows[most - 1] + StyledText(" …", styled.spans.first?.role ?? .body)
    return rows.prefix(most - 1) + [rest.truncated(to: width)]
  }
}

/// Moving on was asked for while the gate had reasons against it; asking again in time overrides.
struct ArmedAdvance: Hashable, Sendable {
  let phase: PhaseID?
  let reasons: [CleanText]
  var until: Timestamp

  /// Seconds in which a second press overrides.
  static let seconds = 8
}
