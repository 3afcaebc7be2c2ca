import PlainText
import TerminalUI
import WorkshopModel

/// One person writes a rooftop objective.
struct SuggestionStep: SeatStep {
  enum Action: Hashable, Sendable {
    case review, pass, blank, back
  }

  let turn: SeatTurn?
  var editor: TextEditor

  init(_ turn: SeatTurn, _ kept: SealedEntry?) {
    self.turn = turn
    let text: CleanText = if case .suggestion(let text)? = kept { text } else { "" }
    editor = TextEditor(text: text, multiline: true, limit: Limits.suggestion)
  }

  static let keys: KeyTable<Action, SeatContext<SuggestionStep>> = [
    .init("Enter", "look it over", .review, hint: .first, whyNot: \.step.nothingTyped),
    .init("F4", "abstain", .pass),
    .init("F2", "blank the rest", .blank),
    .init("Esc", "back", .back),
  ]

  let patience = Patience.covers

  /// The suggestion as it would go into the box.
  var text: CleanText { editor.text.singleLine }

  var draft: SealedEntry? { text.isEmpty ? nil : .suggestion(text: editor.text) }

  fileprivate var nothingTyped: CleanText? {
    text.isEmpty ? "Type your suggestion first, or press F4 to abstain." : nil
  }

  mutating func perform(_ action: Action, _ room: SeatRoom) -> SeatMove {
    switch action {
    case .review: .go(ReviewStep(entry: .suggestion(text: text), back: self))
    case .pass: .go(ReviewStep(entry: nil, back: self))
    case .blank: .toggleBlank
    case .back: .go(NamesStep())
    }
  }

  mutating func type(_ key: KeyPress, _ room: SeatRoom) -> SeatMove {
    let before = editor.text
    _ = editor.handle(key, width: SuggestionLayout(room).field.width)
    return answer(since: before)
  }

  mutating func paste(_ text: CleanText, _ room: SeatRoom) -> SeatMove {
    let before = editor.text
    _ = editor.paste(text.singleLine)
    return answer(since: before)
  }

  mutating func press(at point: Point, _ room: SeatRoom) -> SeatMove {
    let field = SuggestionLayout(room).field
    guard field.contains(point) else { return .stay }
    editor.click(
      at: Point(x: point.x - field.x, y: point.y - field.y), width: field.width,
      height: field.height)
    return .stay
  }

  private func answer(since before: CleanText) -> SeatMove {
    if let refusal = editor.refusal { return .refuse(refusal) }
    return editor.text == before ? .stay : .edited
  }
}
