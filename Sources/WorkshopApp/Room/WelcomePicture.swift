import PlainText
import TerminalUI
import WorkshopModel

/// Whose session it is, what comes when, and what is blind: before people begin.
struct WelcomePicture {
  private let welcome: RoomWelcome

  init(_ welcome: RoomWelcome) { self.welcome = welcome }

  func draw(in area: Rect, on frame: inout Frame) {
    var rest = area
    let rules = welcome.rules.flatMap {
      StyledText("· \($0)", .secondary).hanging(in: min(rest.width, 76))
    }
    let foot = rest.takeBottom(rules.count)
    rules.draw(
      in: foot.centred(Size(width: rules.map(\.width).max() ?? 0, height: rules.count)), on: &frame)
    if rest.height > 12 { _ = rest.takeBottom(1) }
    let agenda = agenda(in: rest)
    title(leaving: agenda.height, in: &rest, on: &frame)
    agenda.draw(in: rest, on: &frame)
  }

  /// In big letters where the agenda keeps its rows.
  private func title(leaving rows: Int, in rest: inout Rect, on frame: inout Frame) {
    let place = Rect(x: rest.x, y: rest.y, width: rest.width, height: BigText.lineRows)
    if rest.height - rows >= BigText.lineRows + 2,
      let big = BigText.broadest(welcome.organisation, in: place)
    {
      big.draw(in: rest.takeTop(BigText.lineRows), on: &frame)
    } else {
      let lines = StyledText(welcome.organisation, .big).wrapped(to: rest.width)
      lines.draw(in: rest.takeTop(lines.count), align: .centre, on: &frame)
    }
    let occasion = StyledText(welcome.occasion, .accent).wrapped(to: rest.width)
    occasion.draw(in: rest.takeTop(occasion.count), align: .centre, on: &frame)
    if rest.height > rows { _ = rest.takeTop(1) }
  }

  /// The first layout that fits below a title, the easiest to read first.
  private func agenda(in area: Rect) -> AgendaColumns {
    let heading =
      StyledText(welcome.organisation).wrapped(to: area.width).count
      + StyledText(welcome.occasion).wrapped(to: area.width).count
    let layouts = AgendaColumns.layouts(welcome.items, width: area.width)
    return layouts.first { $0.height + heading + ($0.isBig ? BigText.lineRows : 0) <= area.height }
      ?? layouts[layouts.count - 1]
  }
}

/// The phases of an agenda in one column or two.
private struct AgendaColumns {
  let isBig: Bool
  private let columns: [[Entry]]
  private let width: Int
  private let gap: Int

  private struct Entry {
    let rows: Int
    let draw: (Rect, inout Frame) -> Void
    let width: Int
  }

  /// Columns between the two.
  private static let between = 4

  static func layouts(_ items: [RoomWelcome.Item], width: Int) -> [AgendaColumns] {
    let half = (width - between) / 2
    let shapes: [(isBig: Bool, count: Int, gap: Int)] = [
      (true, 1, 1), (true, 2, 1), (false, 1, 1), (false, 1, 0), (false, 2, 1), (false, 2, 0),
    ]
    return shapes.compactMap { shape in
      let room = shape.count == 1 ? width : half
      let entries = items.compactMap { entry($0, isBig: shape.isBig, columns: room) }
      guard entries.count == items.count else { return nil }
      return AgendaColumns(entries, in: shape.count, gap: shape.gap, isBig: shape.isBig)
    }
  }

  private static func entry(_ item: RoomWelcome.Item, isBig: Bool, columns: Int) -> Entry? {
    let time: CleanText = item.isDone ? "✓" : item.time ?? "·"
    if isBig {
      let text = BigText(
        "\(time) \(item.title)", item.isDone ? .secondary : .big, alignment: .left,
        breadth: .narrow)
      guard let size = text.size(columns: columns) else { return nil }
      return Entry(
        rows: size.height, draw: { text.draw(in: $0, on: &$1) }, width: size.width)
    }
    let lead = StyledText(time, item.isDone ? .good : .accent)
    let room = max(1, columns - timeColumns)
    let lines = StyledText(item.title, item.isDone ? .secondary : .body).wrapped(to: room)
    return Entry(
      rows: lines.count,
      draw: { area, frame in
        var area = area
        lead.draw(in: area.takeLeft(timeColumns), on: &frame)
        lines.draw(in: area, on: &frame)
      }, width: timeColumns + (lines.map(\.width).max() ?? 0))
  }

  private static let timeColumns = 7

  private init(_ entries: [Entry], in count: Int, gap: Int, isBig: Bool) {
    self.isBig = isBig
    self.gap = gap
    width = entries.map(\.width).max() ?? 0
    guard count > 1 else {
      columns = [entries]
      return
    }
    // Down the left column, then down the right one: the heights are as equal as they can be.
    let heights = entries.map { $0.rows + gap }
    let half = heights.reduce(0, +) / 2
    var sum = 0
    let split = heights.firstIndex { height in
      sum += height
      return sum >= half
    }
    let place = min(entries.count, (split ?? 0) + 1)
    columns = [Array(entries[..<place]), Array(entries[place...])]
  }

  var height: Int {
    columns.map { $0.reduce(0) { $0 + $1.rows + gap } - gap }.max() ?? 0
  }

  func draw(in area: Rect, on frame: inout Frame) {
    let total = width * columns.count + Self.between * (columns.count - 1)
    var rest = area.centred(
      Size(width: min(area.width, total), height: min(area.height, height)))
    for entries in columns {
      var column = rest.takeLeft(width)
      _ = rest.takeLeft(Self.between)
      for entry in entries {
        entry.draw(column.takeTop(entry.rows), &frame)
        _ = column.takeTop(gap)
      }
    }
  }
}
