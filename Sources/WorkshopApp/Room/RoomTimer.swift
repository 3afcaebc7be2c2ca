import PlainText
import TerminalUI
import WorkshopModel

/// The time of the phase for the room: it counts down, and then over.
struct RoomTimer {
  private let reading: TimerReading

  init(_ phase: Phase, at now: Timestamp) { reading = TimerReading(phase, at: now) }

  /// Columns of the big digits.
  var bigWidth: Int { digits.count * BigText.letterColumns }

  /// `12:34 left` in one row.
  var line: StyledText {
    StyledText(reading.mood == .overtime ? "\(digits) over" : "\(digits) \(words)", role)
  }

  /// The digits in big letters from the top of `area`; nothing where they do not fit.
  func drawBig(in area: Rect, align: Alignment, on frame: inout Frame) {
    let big = BigText(digits, role, alignment: align)
    guard big.fits(in: area) else { return line.draw(in: area, align: align, on: &frame) }
    big.draw(in: area, on: &frame)
  }

  private var digits: CleanText {
    let sign: CleanText = reading.mood == .overtime ? "+" : ""
    return sign + ClockText.minutes(abs(reading.remaining))
  }

  private var words: CleanText {
    switch reading.mood {
    case .notStarted, .running, .ending: "left"
    case .paused: "left, paused"
    case .overtime: "over"
    }
  }

  private var role: Role {
    switch reading.mood {
    case .notStarted, .running: .accent
    case .paused: .secondary
    case .ending: .caution
    case .overtime: .bad
    }
  }
}
