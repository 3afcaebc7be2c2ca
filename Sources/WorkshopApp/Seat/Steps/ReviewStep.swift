import PlainText
import TerminalUI
import WorkshopModel
import WorkshopStore

/// The last look before an entry drops into the box. Enter does nothing here, so that a key held
/// too long while typing submits nothing; a key that was on its way before this screen submits
/// nothing either; who types on is back in the text.
struct ReviewStep: SeatStep {
  enum Action: Hashable, Sendable {
    case submit, back, up, down, wait
  }

  /// What goes into the box; nil for who abstains.
  let entry: SealedEntry?
  /// The step it came from, with its text.
  let back: any SeatStep
  private(set) var offset = 0
  /// Letters that came too soon to submit: they are the text's where more letters follow.
  private var early: [KeyPress] = []

  init(entry: SealedEntry?, back: any SeatStep) {
    self.entry = entry
    self.back = back
  }

  static let keys: KeyTable<Action, SeatContext<ReviewStep>> = [
    .init(["s", "S"], "submit", .submit, hint: .first),
    .init("Esc", "change it", .back, hint: .first),
    .init("Down", "more", .down, hint: .hidden),
    .init("Up", "back up", .up, hint: .hidden),
    .init("Enter", "submit with s", .wait, hint: .hidden),
  ]

  let patience = Patience.covers
  var turn: SeatTurn? { back.turn }
  var draft: SealedEntry? { back.draft }

  /// The key says what the button says: to abstain is not called to submit. The way down shows only
  /// where there is more text.
  func hints(_ room: SeatRoom) -> [HintBar.Hint] {
    let page = ReviewPage(self, room)
    let hasMore = ScrollText(page.text, offset: offset).maxOffset(height: page.textArea.height) > 0
    return page.buttons.buttons.map { HintBar.Hint($0.key, $0.words) }
      + (hasMore ? [HintBar.Hint("Down", "more")] : [])
  }

  mutating func perform(_ action: Action, _ room: SeatRoom) -> SeatMove {
    let rows = ReviewPage(self, room).textArea.height
    let text = ScrollText(ReviewPage(self, room).text, offset: offset)
    switch action {
    case .submit:
      guard room.arrival.followedTheScreen else { return .say(Self.tooSoon) }
      guard let turn else { return .handOver }
      return .record(
        .turn(round: turn.round, person: turn.person, entry: entry), .turnWritten)
    case .back: return .go(back)
    case .wait:
      return .say(
        Message(
          "Press s to \(ReviewWords(entry, room.view, dropping: draft).submit), or Esc to change it."
        ))
    case .up: offset = max(0, text.clampedOffset(height: rows) - 1)
    case .down: offset = min(text.maxOffset(height: rows), offset + 1)
    }
    return .stay
  }

  /// Whoever types on was not done: it belongs to the text.
  mutating func type(_ key: KeyPress, _ room: SeatRoom) -> SeatMove {
    guard case .character = key.key, key.modifiers.isEmpty, entry != nil,
      var writing = back as? SuggestionStep
    else {
      return .stay
    }
    let isSecondLine = room.arrival == .typedAhead && writing.editor.endsInWord
    let gap: [KeyPress] = isSecondLine ? [.space] : []
    for letter in gap + early + [key] { _ = writing.type(letter, room) }
    return .writeOn(writing)
  }

  /// Notes a key to submit that may have been meant for the text.
  mutating func handle(_ key: KeyPress, _ room: SeatRoom) -> SeatMove {
    let isEarly = room.arrival == .typedAhead && Self.keys.binding(for: key)?.action == .submit
    let move = answer(to: key, room)
    early = isEarly ? early + [key] : []
    return move
  }

  private static let tooSoon = Message("That came too soon. Read it, then press s.", .refusal)

  mutating func paste(_ text: CleanText, _ room: SeatRoom) -> SeatMove {
    guard entry != nil, var writing = back as? SuggestionStep else { return .stay }
    if writing.editor.endsInWord { _ = writing.type(.space, room) }
    _ = writing.paste(text, room)
    return .writeOn(writing)
  }

  mutating func press(at point: Point, _ room: SeatRoom) -> SeatMove {
    let page = ReviewPage(self, room)
    switch page.buttons.button(at: point, in: page.buttonArea) {
    case 0: return perform(.submit, room)
    case 1: return perform(.back, room)
    default: return .stay
    }
  }

  func draw(_ room: SeatRoom, in area: Rect, on frame: inout Frame) {
    let page = ReviewPage(self, room)
    page.head.draw(in: page.headArea, on: &frame)
    ScrollText(page.text, offset: offset).draw(in: page.textArea, on: &frame)
    page.buttons.draw(in: page.buttonArea, on: &frame)
  }
}

extension KeyPress {
  fileprivate static let space = KeyPress(.character(" "))
}
