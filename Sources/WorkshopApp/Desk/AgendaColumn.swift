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
    frame.put(heading, at: Point(x: rows.x, y: rows.y), .heading, in: rows)
    // Whose goals they are is said whole before the minutes have a head.
    if heading.columns + 4 <= rows.width { frame.put("min", rightAlignedIn: rows, .secondary) }
    _ = rows.takeTop(2)
    for line in AgendaRow.all(workshop, rows: rows.height) {
      draw(line, in: rows.takeTop(1), on: &frame)
    }
    _ = rows.takeTop(1)
    guard rows.height >= 2 else { return }
    total(in: rows, on: &frame)
    _ = rows.takeTop(2)
    BigTimer(workshop, at: now)?.draw(in: rows, on: &frame)
  }

  /// Whose goals a session is about that is not the company's first.
  private var heading: CleanText {
    let sets = Set(workshop.phases.map(\.set))
    guard let only = sets.first, sets.count == 1, only != OKRSet.firstID else { return "Agenda" }
    return workshop.set(only).map(workshop.title) ?? "Agenda"
  }

  private func draw(_ line: AgendaRow, in row: Rect, on frame: inout Frame) {
    let start = Point(x: row.x, y: row.y)
    switch line {
    case .set(let title): frame.put(title, at: start, .heading, in: row)
    case .done(let count): frame.put("✓ \(count) done", at: start, .secondary, in: row)
    case .more(let count): frame.put("  \(count) more: g", at: start, .secondary, in: row)
    case .phase(let index): draw(workshop.phases[index], index, in: row, on: &frame)
    }
  }

  private func draw(_ phase: Phase, _ index: Int, in row: Rect, on frame: inout Frame) {
    let isCurrent = phase.id == workshop.currentPhase && !workshop.isFinished
    let sign: CleanText = isCurrent ? "▸" : phase.isDone ? "✓" : " "
    let role: Role = isCurrent ? .accent : phase.isDone ? .secondary : .body
    let minutes = Self.minutes(phase, at: now)
    let room = Rect(x: row.x, y: row.y, width: row.width - minutes.columns - 1, height: 1)
    let number: CleanText = isNumbered ? "\(index + 1) " : ""
    frame.put(
      "\(sign) \(number)\(workshop.shortTitle(of: phase))", at: Point(x: row.x, y: row.y), role,
      in: room
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
