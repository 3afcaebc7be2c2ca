import PlainText
import TerminalUI
import WorkshopModel

/// The first row: whose workshop, which phase, how long, and that all is saved.
enum TopBar {
  static func draw(_ state: AppState, in layout: DeskLayout, on frame: inout Frame) {
    let area = layout.topBar
    frame.fill(area, .bar)
    let calls = AnswerCalls.words(state)
    let right =
      (calls ?? "") + room(state) + (calls == nil || area.width >= 80 ? timer(state) : "")
      + StyledText("  ", .bar) + saved(state) + StyledText(" ", .bar)
    let rightWidth = min(right.width, area.width)
    right.draw(
      at: Point(x: area.right - rightWidth, y: area.y), columns: rightWidth, on: &frame)
    let room = area.width - rightWidth - 2
    left(state, showsAgenda: layout.agenda != nil).truncated(to: max(0, room))
      .draw(at: Point(x: area.x + 1, y: area.y), columns: max(0, room), on: &frame)
  }

  private static func left(_ state: AppState, showsAgenda: Bool) -> StyledText {
    RehearsalMark.words(state, before: whose(state, showsAgenda: showsAgenda))
  }

  private static func whose(_ state: AppState, showsAgenda: Bool) -> StyledText {
    let workshop = state.workshop
    let organisation = StyledText(workshop.organisation, .barAccent)
    guard !showsAgenda, !workshop.isFinished, let index = workshop.currentIndex
    else {
      let set = workshop.currentSet
      let unit = set.unit == Unit.companyID ? nil : workshop.unit(set.unit)?.name
      return organisation
        + StyledText("  \(unit.map { "\($0) " } ?? "")\(set.cycle.name)", .bar)
    }
    return StyledText("\(index + 1)/\(workshop.phases.count)  ", .barAccent) + organisation
  }

  private static func timer(_ state: AppState) -> StyledText {
    guard let phase = state.workshop.phase, !state.workshop.isFinished else { return "" }
    let reading = TimerReading(phase, at: state.now)
    let clock = ClockText.minutes(abs(reading.remaining))
    return switch reading.mood {
    case .notStarted: StyledText("\(phase.allottedMinutes) min planned", .bar)
    case .running: StyledText("▸ \(clock) left", .barAccent)
    case .ending: StyledText("▸ \(clock) left, ending", .barKey)
    case .paused: StyledText("paused, \(clock) left", .bar)
    case .overtime: StyledText("+\(clock) over", .barKey)
    }
  }

  /// Whether the room follows. A blank room must not be forgotten, nor one that keeps its page.
  private static func room(_ state: AppState) -> StyledText {
    RoomControl.sign(state).map {
      StyledText("\($0.words)  ", $0.isWarning ? .barKey : .bar)
    } ?? ""
  }

  private static func saved(_ state: AppState) -> StyledText {
    switch state.saving {
    case .saved: StyledText("✓ saved", .bar)
    case .typing: StyledText("typing…", .bar)
    // As wide as what was there, and no promise.
    case .begun: StyledText("       ", .bar)
    case .waiting: StyledText("saving…", .bar)
    case .failing: StyledText("NOT SAVED", .barKey)
    }
  }
}

/// Durations as people read them.
enum ClockText {
  /// `4:05`, `61:00`: whole minutes and seconds.
  static func minutes(_ seconds: Int) -> CleanText {
    CleanText("\(seconds / 60):\(seconds % 60 < 10 ? "0" : "")\(seconds % 60)")
  }
}
