import PlainText
import TerminalUI
import WorkshopModel

/// Where to go and how many are in, below what people are asked.
struct CallStrip {
  private let count: RoomCount
  private let place: CleanText?
  private let isLastCall: Bool

  init(_ call: RoomCall) {
    count = call.count
    place = call.place
    isLastCall = call.isLastCall
  }

  init(_ missing: RoomMissing) {
    count = missing.count
    place = missing.place
    isLastCall = false
  }

  /// Draws it at the bottom of `area` and takes its rows away from it.
  func draw(in area: inout Rect, on frame: inout Frame) {
    let big = big(in: area)
    var strip = area
    let rest = above(area)
    _ = strip.takeTop(area.height - rows(of: area))
    area = rest
    for words in big { words.draw(in: strip.takeTop(BigText.lineRows), on: &frame) }
    if big.count < 2 {
      let words = words(width: strip.width)
      words.draw(in: strip.takeTop(words.count), align: .centre, on: &frame)
    }
    line(width: strip.width).draw(in: strip, align: .centre, on: &frame)
  }

  /// What is left of `area` above it.
  func above(_ area: Rect) -> Rect {
    var rest = area
    let rows = rows(of: area)
    _ = rest.takeBottom(rows)
    _ = rest.takeBottom(rows > 3 ? 2 : rest.height > 16 ? 1 : 0)
    return rest
  }

  private func rows(of area: Rect) -> Int {
    let big = big(in: area)
    return big.count * BigText.lineRows + 1
      + (big.count < 2 ? words(width: area.width).count : 0)
  }

  private var done: CleanText { "\(count.done) of \(count.expected) \(count.verb)" }

  /// How many are in and where to go in big letters, where there is plenty of room.
  private func big(in area: Rect) -> [BigText] {
    guard area.height >= 36 else { return [] }
    let row = Rect(x: 0, y: 0, width: area.width, height: BigText.lineRows)
    guard let done = BigText.broadest(done, .heading, in: row) else { return [] }
    let words = words(width: .max).first
    let place = words.map {
      BigText($0.plain, isLastCall ? .caution : .accent, breadth: .narrow)
    }
    return [done] + (place.map { $0.fits(in: row) ? [$0] : [] } ?? [])
  }

  private func words(width: Int) -> [StyledText] {
    let hurry = isLastCall && place != nil ? StyledText("! One minute left. ", .caution) : ""
    let words =
      place.map { StyledText("→ \($0)", .accent) } ?? StyledText("✓ Everyone is in.", .good)
    return (hurry + words).wrapped(to: width)
  }

  /// The count, a meter, and what nobody sees, as far as a row holds them.
  private func line(width: Int) -> StyledText {
    let words = StyledText(done, .heading)
    let promise = StyledText(count.promise, .secondary)
    let room = width - words.width - promise.width - 4
    if room >= 6 {
      return words + StyledText("  ") + meter(columns: min(room, 24)) + StyledText("  ") + promise
    }
    return width - words.width - promise.width >= 2 ? words + StyledText("  ") + promise : words
  }

  private func meter(columns: Int) -> StyledText {
    let filled =
      count.expected > 0 ? columns * min(count.done, count.expected) / count.expected : 0
    return StyledText(CleanText(String(repeating: "█", count: filled)), .meter)
      + StyledText(CleanText(String(repeating: "░", count: columns - filled)), .meterEmpty)
  }
}
