import PlainText
import TerminalUI
import WorkshopModel

/// The agenda at the left: done, current, to come; minutes used and planned.
struct AgendaColumn {
  private let workshop: Workshop
  private let now: Timestamp
  private let isNumbered: Bool

  init(_ state: AppState) {
    workshop = state.workshop
    now = state.now
    isNumbered = state.size.width >= DeskLayout.roomyWidth
  }

  func draw(in area: Rect, on frame: inout Frame) {
    var rows = area
    frame.put("Agenda", at: Point(x: rows.x, y: rows.y), .heading, in: rows)
    frame.put("min", rightAlignedIn: rows, .secondary)
    _ = rows.takeTop(2)
    for (index, phase) in workshop.phases.enumerated() {
      let row = rows.takeTop(1)
      guard !row.isEmpty else { return }
      draw(phase, index, in: row, on: &frame)
    }
    _ = rows.takeTop(1)
    guard rows.height >= 2 else { return }
    total(in: rows, on: &frame)
    _ = rows.takeTop(2)
    BigTimer(workshop, at: now)?.draw(in: rows, on: &frame)
  }

  private func draw(_ phase: Phase, _ index: Int, in row: Rect, on frame: inout Frame) {
    let isCurrent = phase.id == workshop.currentPhase && !workshop.isFinished
    let sign: CleanText = isCurrent ? "▸" : phase.isDone ? "✓" : " "
    let role: Role = isCurrent ? .accent : phase.isDone ? .secondary : .body
    let minutes = Self.minutes(phase, at: now)
    let room = Rect(x: row.x, y: row.y, width: row.width - minutes.columns - 1, height: 1)
    let number: CleanText = isNumbered ? "\(index + 1) " : ""
    frame.put(
      "\(sign) \(number)\(workshop.title(of: phase))", at: Point(x: row.x, y: row.y), role, in: room
    )
    frame.put(minutes, rightAlignedIn: row, isCurrent ? .accent : .secondary)
  }

  private func total(in rows: Rect, on frame: inout Frame) {
    // The rows show whole minutes, and whoever adds them up is to find the sum.
    let used = workshop.phases.reduce(0) { $0 + $1.clock.usedSeconds(at: now) / 60 }
    let planned = workshop.phases.reduce(0) { $0 + $1.allottedMinutes }
    frame.put("Used", at: Point(x: rows.x, y: rows.y), .secondary, in: rows)
    frame.put("\(used)/\(planned)", rightAlignedIn: rows, .secondary)
  }

  /// `12/30` once time was used, else `30`.
  static func minutes(_ phase: Phase, at now: Timestamp) -> CleanText {
    let used = phase.clock.usedSeconds(at: now)
    return used > 0 ? "\(used / 60)/\(phase.allottedMinutes)" : "\(phase.allottedMinutes)"
  }
}
