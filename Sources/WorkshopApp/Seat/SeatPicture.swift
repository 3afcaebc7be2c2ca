import PlainText
import TerminalUI
import WorkshopModel

extension Seat {
  static func draw(_ state: AppState, on frame: inout Frame) {
    guard let seat = state.seat else { return }
    let room = SeatRoom(state)
    guard room.manner != .plain else { return drawPlain(seat, room, state, on: &frame) }
    let layout = SeatLayout(state.size)
    var bar = layout.topBar
    guard seat.coveredSince == nil else {
      RehearsalMark.drawRow(state, in: &bar, on: &frame)
      drawCover(in: layout.content, on: &frame)
      return
    }
    if seat.step.hidesAll(room) {
      RehearsalMark.drawRow(state, in: &bar, on: &frame)
    } else {
      drawTopBar(state, room, in: bar, on: &frame)
    }
    if room.manner == .large {
      SeatSheet(seat.step.page(room), .large, in: layout.content)
        .draw(in: layout.content, on: &frame)
    } else {
      seat.step.draw(room, in: layout.content, on: &frame)
    }
    notice(seat, room, state, columns: layout.notice.width, rows: layout.notice.height)?
      .draw(in: layout.notice, on: &frame)
    hintBar(seat.step, room).draw(in: layout.hintBar, on: &frame)
  }

  /// What is said to the person, and how they come back to their text as far as there is room.
  static func notice(
    _ seat: SeatState, _ room: SeatRoom, _ state: AppState, columns: Int, rows: Int
  ) -> [StyledText]? {
    let lastCall = room.view.isLastCall && seat.step.turn != nil ? Message.lastCall : nil
    let standing = seat.notice ?? lastCall ?? (seat.callsHelp ? isCalled : nil)
    let said = state.waitingMessage(over: standing)?.styled.wrapped(to: columns)
    guard !seat.step.hidesAll(room), let words = seat.words, seat.step.mayLeaveADraft else {
      return said
    }
    guard let said else {
      return DraftSaying.comeBack(words, room, at: seat.step).wrapped(to: columns)
    }
    // Beside a short sentence too: who came back to a draft may leave at once.
    guard said.count < rows,
      let elsewhere = DraftSaying.elsewhere(words, room, at: seat.step)
    else { return said }
    return said + elsewhere.wrapped(to: columns)
  }

  private static func drawTopBar(
    _ state: AppState, _ room: SeatRoom, in area: Rect, on frame: inout Frame
  ) {
    frame.fill(area, .bar)
    let line = area.inset(x: 1)
    let (words, role) = standing(state, room)
    frame.put(words, rightAlignedIn: line, role)
    let columns = line.width - (words.isEmpty ? 0 : words.columns + 2)
    let seat = room.number.map { StyledText("  seat \($0)", .bar) } ?? ""
    (RehearsalMark.words(state, before: StyledText(room.view.organisation, .barAccent)) + seat)
      .truncated(to: columns)
      .draw(at: Point(x: line.x, y: line.y), columns: max(0, columns), on: &frame)
  }

  /// What stands at the right of the first row: what must be known first, then how many are in.
  static func standing(_ state: AppState, _ room: SeatRoom) -> (CleanText, Role) {
    switch state.saving {
    case .failing: ("not saved yet", .barKey)
    case .waiting: ("saving…", .bar)
    default:
      room.callsHelp
        ? ("help is called", .barKey) : (room.view.round == nil ? "" : room.view.count, .bar)
    }
  }

  /// Nothing of the text behind it shows.
  private static func drawCover(in area: Rect, on frame: inout Frame) {
    var rows = area
    _ = rows.takeTop(max(1, area.height / 2 - 4))
    var page = cover
    page.centredRows = rows.height
    page.draw(in: rows, on: &frame)
  }

  static let cover = SeatPage([
    .loud("Still writing?"), .gap(),
    .line(StyledText("Press any ") + StyledText("key", .key) + StyledText(".")), .gap(),
    .line(StyledText("Nothing is lost. Soon the next person may go on.", .secondary)),
  ])
}

extension SeatStep {
  /// Whether only the typist's own line may show.
  func hidesAll(_ room: SeatRoom) -> Bool { room.options.veil == .rest && written != nil }
}

extension SeatView {
  /// `2 of 3 in`
  var count: CleanText { "\(done) of \(expected) in" }

  var isComplete: Bool { round != nil && done == expected }
}
