import PlainText
import TerminalUI
import WorkshopModel

/// The time left in big letters, for the room: minutes and seconds where they fit, else minutes.
struct BigTimer {
  private let reading: TimerReading

  /// Nil before the timer was started and after the agenda: there is nothing to count down.
  init?(_ workshop: Workshop, at now: Timestamp) {
    guard let phase = workshop.phase, !workshop.isFinished else { return nil }
    reading = TimerReading(phase, at: now)
    if reading.mood == .notStarted { return nil }
  }

  func draw(in area: Rect, on frame: inout Frame) {
    var rows = area
    let wordsRow = rows.takeTop(1)
    guard rows.height >= BigText.lineRows - 1, let digits = fitting(rows.width) else { return }
    frame.put(words, at: Point(x: wordsRow.x, y: wordsRow.y), role, in: wordsRow)
    BigText(digits, role, alignment: .left).draw(in: rows, on: &frame)
  }

  private func fitting(_ columns: Int) -> CleanText? {
    let seconds = abs(reading.remaining)
    let sign: CleanText = reading.mood == .overtime ? "+" : ""
    let whole = sign + ClockText.minutes(seconds)
    let short: CleanText = "\(sign)\(seconds / 60)m"
    return [whole, short].first { $0.count * BigText.letterColumns - 1 <= columns }
  }

  private var words: CleanText {
    switch reading.mood {
    case .notStarted, .running: "left"
    case .paused: "paused"
    case .ending: "left, ending"
    case .overtime: "over time"
    }
  }

  private var role: Role {
    switch reading.mood {
    case .notStarted, .running: .big
    case .paused: .secondary
    case .ending: .caution
    case .overtime: .bad
    }
  }
}
