import PlainText
import TerminalUI
import WorkshopModel
import WorkshopStore

/// What the room sees, small, and the keys that choose it.
struct RoomDialog: Dialog {
  enum Action: Hashable, Sendable {
    case next, previous, blank, automatic, worksheet, board, squares, spotlight, check, welcome
    case missing, close
  }

  static let title: CleanText = "The room, from the desk"
  let watchesRoom = true

  static let keys: KeyTable<Action, DialogContext<RoomDialog>> = [
    .init(
      ["Right", "Down", "Space", "PageDown"], "next", .next,
      help: "The next page; of a suggestion in the spotlight the next one."),
    .init(
      ["Left", "Up", "Backspace", "PageUp"], "before", .previous, help: "The page before."),
    .init(
      "B", "blank", .blank, help: "Show the room nothing, or show it again.", weight: .deliberate),
    .init(
      "f", "spotlight", .spotlight, help: "One suggestion as big as it goes.", weight: .deliberate
    ) {
      ShortlistRow.all($0.state.workshop.currentSet).isEmpty
        ? "No suggestion is on the table." : nil
    },
    .init("w", "worksheet", .worksheet, help: "The worksheet as it stands.", weight: .deliberate) {
      $0.state.workshop.statements.isEmpty && $0.state.workshop.currentSet.objectives.isEmpty
        ? "Nothing is on the worksheet yet." : nil
    },
    .init(
      "b", "board", .board, help: "The objectives side by side, each above its key results.",
      weight: .deliberate
    ) { $0.state.workshop.currentSet.objectives.isEmpty ? "There is no objective yet." : nil },
    .init(
      "s", "four squares", .squares,
      help: "The four squares of the week: priorities, key results, next weeks, health.",
      hint: .ifRoom, weight: .deliberate
    ) {
      $0.state.workshop.currentSet.objectives.allSatisfy(\.keyResults.isEmpty)
        ? "There is no key result yet." : nil
    },
    .init(
      ["a", "Home"], "the phase", .automatic,
      help: "What belongs to the phase; while a round is open its pages turn by themselves again.",
      weight: .deliberate),
    .init(
      "c", "room check", .check, help: "Whether the back row can read the screen.",
      weight: .deliberate),
    .init(
      "h", "welcome", .welcome,
      help: "The welcome: the agenda with its times, how the seats work, what is blind.",
      hint: .ifRoom, weight: .deliberate
    ) { $0.state.workshop.isFinished ? "The session is over." : nil },
    .init(
      "m", "who is missing", .missing,
      help: "The names of those who are not in yet, until the round closes or a shows the phase.",
      hint: .ifRoom, weight: .deliberate
    ) { $0.state.workshop.openRound == nil ? "Nobody is waited for: no round is open." : nil },
    .init(["Esc", "q", "Enter", "V"], "back", .close, help: "Back to the desk.", hint: .first),
  ]

  mutating func perform(_ action: Action, _ state: inout AppState) -> Reply {
    let workshop = state.workshop
    switch action {
    case .close: return .close()
    case .next: return .stay(RoomControl.turn(by: 1, state))
    case .previous: return .stay(RoomControl.turn(by: -1, state))
    case .blank: return .stay(RoomControl.toggleBlank(state))
    case .automatic: return .stay([.setStage(.automatic)])
    case .worksheet: return .stay([.setStage(RoomStage(.worksheet, in: workshop))])
    case .board:
      return .stay([.setStage(RoomStage(.board(set: workshop.currentSet.id), in: workshop))])
    case .squares:
      return .stay([.setStage(RoomStage(.squares(day: state.today), in: workshop))])
    case .welcome: return .stay([.setStage(RoomStage(.welcome, in: workshop))])
    case .missing:
      guard let round = workshop.openRound else { return .stay() }
      return .stay([.setStage(RoomStage(.missing(round: round.id), in: workshop))])
    case .check: return .stay([.setStage(RoomStage(.roomCheck, in: workshop))])
    case .spotlight:
      return .stay(RoomControl.spotlight(state.shortlistRow?.suggestion.id, state))
    }
  }

  mutating func mouse(_ event: MouseEvent, _ state: inout AppState, in area: Rect) -> Reply {
    switch event.action {
    case .scrollDown: perform(.next, &state)
    case .scrollUp: perform(.previous, &state)
    default: .stay()
    }
  }

  /// The size of the picture where there is room: the least a room view can be.
  static let pictureSize = Picture.least

  func draw(_ state: AppState, in area: Rect, on frame: inout Frame) {
    let view = state.roomView
    let size = Self.pictureSize
    let above =
      presence(state).wrapped(to: min(size.width, area.width - 4))
      + [StyledText(sight(view, state), .dialog)]
    let box = DialogBox(
      "Room", content: Size(width: size.width + 2, height: size.height + above.count + 2),
      maxWidth: size.width + 6)
    var inner = box.draw(in: area, on: &frame)
    // On a small desk the picture's border gives way first.
    let kept = inner.height > 14 ? above : Array(above.dropLast())
    let words = kept.map { $0.truncated(to: inner.width) }
    words.draw(in: inner.takeTop(words.count), on: &frame)
    let hasBorder = inner.height >= size.height + 2 && inner.width >= size.width + 2
    if hasBorder { DialogBox("", content: size, maxWidth: inner.width).draw(in: inner, on: &frame) }
    let picture = hasBorder ? inner.inset(x: 1, y: 1) : inner
    frame.fill(picture, .body)
    RoomPicture(view, at: state.now, isSmall: true).draw(in: picture, on: &frame)
  }

  private func sight(_ view: RoomView, _ state: AppState) -> CleanText {
    state.waiting.stage == nil
      ? "It sees \(view.words)." : "It still sees \(view.words). Your choice waits."
  }

  private func presence(_ state: AppState) -> StyledText {
    guard let rooms = state.live.others[.room], rooms > 0 else {
      return StyledText("! \(RoomControl.noRoom(state))", .bad)
    }
    return StyledText("✓ \(rooms == 1 ? "1 room view is" : "\(rooms) room views are") open", .good)
  }
}
