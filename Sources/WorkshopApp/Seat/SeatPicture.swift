import PlainText
import TerminalUI
import WorkshopModel

extension Seat {
  static func draw(_ state: AppState, on frame: inout Frame) {
    guard let seat = state.seat else { return }
    let layout = SeatLayout(state.size)
    let room = SeatRoom(state)
    var bar = layout.topBar
    guard seat.coveredSince == nil else {
      RehearsalMark.drawRow(state, in: &bar, on: &frame)
      drawCover(in: layout.content, on: &frame)
      return
    }
    if seat.step.hidesAll(room) {
      RehearsalMark.drawRow(state, in: &bar, on: &frame)
    } else {
      drawTopBar(state, room.view, in: bar, on: &frame)
    }
    seat.step.draw(room, in: layout.content, on: &frame)
    notice(seat, room, state, columns: layout.notice.width, rows: layout.notice.height)?
      .draw(in: layout.notice, on: &frame)
    hintBar(seat.step, room).draw(in: layout.hintBar, on: &frame)
  }

  /// What is said to the person, and how they come back to their text as far as there is room.
  private static func notice(
    _ seat: SeatState, _ room: SeatRoom, _ state: AppState, columns: Int, rows: Int
  ) -> [StyledText]? {
    let lastCall = room.view.isLastCall && seat.step.turn != nil ? Message.lastCall : nil
    let said = state.waitingMessage(over: seat.notice ?? lastCall)?.styled.wrapped(to: columns)
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

  static func hintBar(_ step: any SeatStep, _ room: SeatRoom) -> HintBar {
    if step.place == .facilitator,
      let back = step.hints(room).last(where: { $0.key == "Esc" })
    {
      return HintBar(step.hints(room).filter { $0 != back }, always: back)
    }
    return HintBar(step.hints(room), always: HintBar.Hint("F12", "facilitator"))
  }

  private static func drawTopBar(
    _ state: AppState, _ view: SeatView, in area: Rect, on frame: inout Frame
  ) {
    frame.fill(area, .bar)
    let line = area.inset(x: 1)
    let (words, role): (CleanText, Role) =
      if state.saving == .failing {
        ("not saved yet", .barKey)
      } else if state.saving == .waiting {
        ("saving…", .bar)
      } else {
        (view.round == nil ? "" : view.count, .bar)
      }
    frame.put(words, rightAlignedIn: line, role)
    let room = line.width - (words.isEmpty ? 0 : words.columns + 2)
    RehearsalMark.words(state, before: StyledText(view.organisation, .barAccent))
      .truncated(to: room)
      .draw(at: Point(x: line.x, y: line.y), columns: max(0, room), on: &frame)
  }

  /// Nothing of the text behind it shows.
  private static func drawCover(in area: Rect, on frame: inout Frame) {
    var rows = area
    _ = rows.takeTop(max(1, area.height / 2 - 4))
    frame.flowBig("Still writing?", in: &rows, below: 3, gap: 1)
    frame.flow(
      StyledText("Press any ") + StyledText("key", .key) + StyledText("."), in: &rows,
      align: .centre, gap: 1)
    frame.flow(
      StyledText("Nothing is lost. Soon the next person may go on.", .secondary), in: &rows,
      align: .centre)
  }
}

extension SeatStep {
  /// Whether there is a text to come back to, or will be.
  var mayLeaveADraft: Bool { draft != nil || !(self is ReviewStep) }

  /// Whether only the typist's own line may show.
  func hidesAll(_ room: SeatRoom) -> Bool { room.options.veil == .rest && self is SuggestionStep }
}

extension SeatView {
  /// `2 of 3 in`
  var count: CleanText { "\(done) of \(expected) in" }

  var isComplete: Bool { round != nil && done == expected }
}
