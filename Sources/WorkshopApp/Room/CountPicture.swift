import PlainText
import TerminalUI
import WorkshopModel

/// How many are in, and nothing of what they wrote.
struct CountPicture {
  private let count: RoomCount
  private let view: RoomView
  private let timer: RoomTimer?

  init(_ count: RoomCount, _ view: RoomView, _ timer: RoomTimer?) {
    self.count = count
    self.view = view
    self.timer = timer
  }

  func draw(in area: Rect, on frame: inout Frame) {
    var rest = area
    StyledText(view.title, .secondary).draw(in: rest.takeTop(1), align: .centre, on: &frame)
    ReadableText(view.question, plain: .body, big: .accent)
      .draw(in: rest.takeTop(area.height >= 40 ? 2 * BigText.lineRows + 2 : 3), on: &frame)
    let bigTimer = rest.height >= 3 * BigText.lineRows + 4
    timer?.drawBig(
      in: rest.takeBottom(bigTimer ? BigText.lineRows - 1 : 1), align: .centre, on: &frame)
    let words: CleanText = "\(count.done) of \(count.expected) \(count.verb)"
    let big = BigText.broadest(words, in: rest) ?? BigText(words)
    let height = big.size(columns: rest.width)?.height ?? 1
    let block = rest.centred(Size(width: rest.width, height: height + 4))
    var rows = block
    big.draw(in: rows.takeTop(height), on: &frame)
    _ = rows.takeTop(1)
    meter(in: rows.takeTop(1), on: &frame)
    _ = rows.takeTop(1)
    state.draw(in: rows.takeTop(1), align: .centre, on: &frame)
  }

  private var state: StyledText {
    guard count.isOpen else { return StyledText("Closed. Nothing is shown yet.", .secondary) }
    return count.done >= count.expected
      ? StyledText("✓ Everyone is in.", .good)
      : StyledText(count.promise, .secondary)
  }

  private func meter(in row: Rect, on frame: inout Frame) {
    let bar = row.centred(Size(width: min(row.width, 48), height: 1))
    let filled =
      count.expected > 0 ? bar.width * min(count.done, count.expected) / count.expected : 0
    let line =
      StyledText(CleanText(String(repeating: "█", count: filled)), .meter)
      + StyledText(CleanText(String(repeating: "░", count: bar.width - filled)), .meterEmpty)
    line.draw(in: bar, on: &frame)
  }
}
