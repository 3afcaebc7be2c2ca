import PlainText
import TerminalUI
import WorkshopModel
import WorkshopStore

/// The last look before an entry drops into the box. Enter does nothing here, so that a key held
/// too long while typing submits nothing; a key that was on its way before this screen submits
/// nothing either; who types on is back in the text.
struct ReviewStep: SeatStep {
  enum Action: Hashable, Sendable {
    case submit, back, letters, wait
    case move(ListMove)
  }

  /// What goes into the box; nil for who abstains.
  let entry: SealedEntry?
  /// The step it came from, with its text.
  let back: any SeatStep
  private(set) var offset = 0

  init(entry: SealedEntry?, back: any SeatStep) {
    self.entry = entry
    self.back = back
  }

  static let keys = KeyTable<Action, SeatContext<ReviewStep>>(
    [
      .init(["s", "S"], "submit", .submit, hint: .first, weight: .deliberate),
      .init("Esc", "change it", .back, hint: .first, weight: .deliberate),
      .init(
        "F3", "show it", .letters, help: "show for a moment what the dots stand for",
        weight: .deliberate,
        whyNot: { context in
          if context.room.showsDots, case .suggestion? = context.step.entry { return nil }
          return "Nothing is hidden here."
        }),
      .init("Enter", "submit with s", .wait, hint: .hidden),
    ], and: ListMove.rows(Action.move))

  let patience = Patience.covers
  var turn: SeatTurn? { back.turn }
  var draft: SealedEntry? { back.draft }
  var mayLeaveADraft: Bool { draft != nil }
  func asking(_ asked: Questionnaire) -> (any SeatStep)? { back.asking(asked) }

  /// The key says what the button says: to abstain is not called to submit. The way down shows only
  /// where there is more text.
  func hints(_ room: SeatRoom) -> [HintBar.Hint] {
    let page = ReviewPage(self, room)
    let hasMore =
      room.manner == .usual
      ? ScrollText(page.text, offset: offset).maxOffset(height: page.textArea.height) > 0
      : self.page(room).hasMore(room)
    let more = HintBar.Hint("Down", "more")
    return page.buttons.buttons.map { HintBar.Hint($0.key, $0.words) }
      + (page.isHidden ? [HintBar.Hint("F3", "show it for \(Patience.lettersSeconds) s")] : [])
      + (hasMore ? [room.manner == .usual ? more : more.kept] : [])
  }

  mutating func perform(_ action: Action, _ room: SeatRoom) -> SeatMove {
    let rows = ReviewPage(self, room).textArea.height
    let text = ScrollText(ReviewPage(self, room).text, offset: offset)
    switch action {
    case .submit:
      guard let turn else { return .handOver }
      return .record(
        .turn(round: turn.round, person: turn.person, entry: entry),
        .turnWritten(hasPassed: entry == nil))
    case .back: return .go(back)
    case .letters: return .showLetters
    case .wait:
      return .say(
        Message(
          "Press s to \(ReviewWords(entry, room.view, dropping: draft).submit), or Esc to change it."
        ))
    case .move(let move) where room.manner != .usual:
      offset = page(room).offset(after: move, room)
    case .move(let move): offset = text.offset(after: move, height: rows)
    }
    return .stay
  }

  /// What was on its way before this screen showed belongs to the text.
  mutating func untimely(_ key: KeyPress, _ words: CleanText?, _ room: SeatRoom) -> SeatMove {
    guard let words else { return .stay }
    guard canTakeMore, key.printedName != nil else { return .refuse(words) }
    return type(key, room)
  }

  /// Whether more text can be typed at the step before.
  private var canTakeMore: Bool { entry != nil && back.written != nil }

  /// Whoever types on was not done: it belongs to the text.
  mutating func type(_ key: KeyPress, _ room: SeatRoom) -> SeatMove {
    guard key.printedName != nil, canTakeMore else { return unknown(key, room) }
    var writing = back
    // The Enter before it stands in the text too.
    if room.arrival == .typedAhead, goesOn(with: key.printedName) {
      _ = writing.type(.space, room)
    }
    _ = writing.type(key, room)
    return .writeOn(writing)
  }

  /// Whether a new word follows one, with nothing between them.
  private func goesOn(with text: CleanText?) -> Bool {
    guard let first = text?.string.first, back.written?.endsInWord == true else { return false }
    return first.isLetter || first.isNumber
  }

  mutating func paste(_ text: CleanText, _ room: SeatRoom) -> SeatMove {
    guard canTakeMore else { return .stay }
    var writing = back
    if goesOn(with: text) { _ = writing.type(.space, room) }
    _ = writing.paste(text, room)
    return .writeOn(writing)
  }

  mutating func press(at point: Point, _ room: SeatRoom) -> SeatMove {
    let page = ReviewPage(self, room)
    switch page.buttons.button(at: point, in: page.buttonArea) {
    case 0: return handle(KeyPress(.character("s")), room)
    case 1: return handle(KeyPress(.escape), room)
    default: return .stay
    }
  }

  func page(_ room: SeatRoom) -> SeatPage {
    let words = ReviewWords(
      entry, room.view, dropping: draft, asDots: room.showsDots, inWords: room.manner == .plain)
    return SeatPage(
      [
        .line(StyledText("\(turn?.name ?? ""), please check", .secondary)),
        .line(StyledText(words.title, .heading)), .gap(),
      ] + words.lines.map { $0.isEmpty ? .gap() : .line($0) }, offset: offset)
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
