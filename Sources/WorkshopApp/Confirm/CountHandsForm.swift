import PlainText
import TerminalUI
import WorkshopModel

/// Counts a show of hands: how many people showed 0, 1, ... 5 fingers for a statement.
struct CountHandsForm: FormContent {
  let statement: Statement

  func done(_ state: AppState) -> CleanText { "Hands counted" }

  func title(_ workshop: Workshop) -> CleanText { "Hands for \(statement.title)" }

  func intro(_ workshop: Workshop) -> [CleanText] {
    [
      "\(AnswerScale.hands.words) \(workshop.present.count) present."
    ]
  }

  private static let names: [FieldName] = [.hands0, .hands1, .hands2, .hands3, .hands4, .hands5]

  func fields(_ state: AppState) -> [FormField] {
    // A new count starts empty: digits typed behind an old count would make another number.
    let counted = state.workshop.statements[statement]?.hands
    return Self.names.enumerated().map { fingers, name in
      return .text(
        name, "\(fingers) \(fingers == 1 ? "finger" : "fingers")",
        hint: counted.map { "\($0[fingers]) last time" } ?? "0", limit: 3)
    }
  }

  func event(_ values: FormValues, _ state: AppState) throws(Rejection) -> Event {
    var hands: [Int] = []
    for (fingers, name) in Self.names.enumerated() {
      guard let count = Self.count(values.text(name)) else {
        throw Rejection("Type how many hands showed \(fingers), for example 3.")
      }
      hands.append(count)
    }
    return .handsCounted(statement: statement, hands: hands)
  }

  func advice(_ values: FormValues, _ state: AppState) -> [StyledText] {
    let total = Self.names.reduce(0) { $0 + (Self.count(values.text($1)) ?? 0) }
    let present = state.workshop.present.count
    let words: CleanText = "\(total) of \(present) present have shown a hand"
    return [
      total > present ? StyledText("! \(words)", .caution) : StyledText(words, .secondary)
    ]
  }

  /// An empty field counts as no hand; nil for what is no count.
  private static func count(_ text: CleanText) -> Int? {
    if text.isEmpty { return 0 }
    guard let count = Int(text.string), (0...Limits.people).contains(count) else { return nil }
    return count
  }
}
