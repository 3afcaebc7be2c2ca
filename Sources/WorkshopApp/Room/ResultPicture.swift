import PlainText
import TerminalUI
import WorkshopModel

/// A vote's result as far as it is uncovered: what was uncovered last is big, what was before stands
/// small below it.
struct ResultPicture {
  private let result: RoomResult

  init(_ result: RoomResult) { self.result = result }

  func isBig(in area: Rect) -> Bool {
    var rest = area
    _ = takeBelow(from: &rest)
    return ListPicture(result.newest).isBig(in: rest)
  }

  func draw(in area: Rect, on frame: inout Frame) {
    var rest = area
    let below = takeBelow(from: &rest)
    below.lines.draw(in: below.area, align: .centre, on: &frame)
    ListPicture(result.newest).draw(in: rest, on: &frame)
  }

  /// The lower places, whole lines only and at most a third of the screen; how many more there are.
  private func takeBelow(from area: inout Rect) -> (lines: [StyledText], area: Rect) {
    var lines: [StyledText] = []
    var items = 0
    let most = area.height / 3
    for item in result.below {
      let next = line(item).wrapped(to: area.width)
      let isLast = items + 1 == result.below.count
      guard lines.count + next.count + (isLast ? 0 : 1) <= most else { break }
      lines += next
      items += 1
    }
    let left = result.below.count - items
    if left > 0, most > 0 {
      lines.append(StyledText("\(items > 0 ? "and " : "")\(left) more below", .secondary))
    }
    let gap = lines.isEmpty || area.height < 14 ? 0 : 1
    var place = area.takeBottom(lines.count + gap)
    _ = place.takeTop(gap)
    return (lines, place)
  }

  private func line(_ item: RoomList.Item) -> StyledText {
    var line = StyledText(item.sign, item.tone.role) + StyledText("  \(item.text)", .secondary)
    if let tally = item.tally { line += StyledText("  \(tally)", .heading) }
    return line
  }
}
