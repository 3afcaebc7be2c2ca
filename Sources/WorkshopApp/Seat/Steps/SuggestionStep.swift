import PlainText
import TerminalUI
import WorkshopModel

/// One person writes a rooftop objective.
struct SuggestionStep: TypingStep {
  enum Action: Hashable, Sendable {
    case review, pass, back
    case veil(SeatVeil)
  }

  let turn: SeatTurn?
  var editor: TextEditor

  init(_ turn: SeatTurn, _ kept: SealedEntry?) {
    self.turn = turn
    let text: CleanText = if case .suggestion(let text)? = kept { text } else { "" }
    editor = TextEditor(text: text, multiline: true, limit: Limits.suggestion)
  }

  static let keys: KeyTable<Action, SeatContext<SuggestionStep>> = [
    .init("Enter", "check it", .review, hint: .first, whyNot: \.step.nothingTyped),
    .init("F4", "abstain", .pass),
    .init(
      "F3", "type dots", .veil(.letters),
      help: "Show a dot for each letter you type, or the letters again."),
    .init(
      "F2", "hide the rest", .veil(.rest),
      help: "Hide all but your text, or show all again."),
    .init("Esc", "back", .back),
  ]

  let patience = Patience.covers
  var written: TextEditor? { editor }

  /// The suggestion as it would go into the box.
  var text: CleanText { editor.text.singleLine }

  var draft: SealedEntry? { text.isEmpty ? nil : .suggestion(text: editor.text) }

  fileprivate var nothingTyped: CleanText? {
    text.isEmpty ? "Type your suggestion first, or press F4 to abstain." : nil
  }

  /// What is hidden is called by what the key brings back.
  func hints(_ room: SeatRoom) -> [HintBar.Hint] {
    let context = SeatContext(step: self, room: room)
    return Self.keys.hints(in: context).map { hint in
      switch (hint.key, room.options.veil) {
      case ("F3", .letters): HintBar.Hint(hint.key, "show letters").kept
      case ("F2", .rest): HintBar.Hint(hint.key, "show all again").kept
      default: hint
      }
    }
  }

  mutating func perform(_ action: Action, _ room: SeatRoom) -> SeatMove {
    switch action {
    case .review: .go(ReviewStep(entry: .suggestion(text: text), back: self))
    case .pass: .go(ReviewStep(entry: nil, back: self))
    case .veil(let veil): .toggleVeil(veil)
    case .back: .go(NamesStep())
    }
  }

  mutating func type(_ key: KeyPress, _ room: SeatRoom) -> SeatMove {
    let before = editor.text
    let width = room.columns(of: editor, usually: SuggestionLayout(room).field.width)
    _ = editor.handle(key, width: width)
    return answer(since: before)
  }

  mutating func paste(_ text: CleanText, _ room: SeatRoom) -> SeatMove {
    let before = editor.text
    _ = editor.paste(text.withoutLineBreaks)
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
}
