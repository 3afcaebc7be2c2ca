import PlainText

/// How a list of items with different heights falls into pages. What does not fit is never hidden
/// silently: the last row then says where one is.
struct Paging: Hashable, Sendable {
  /// The items on the shown page.
  let items: Range<Int>
  /// Number of all items.
  let count: Int
  /// The shown page, from 0.
  let page: Int
  let pages: Int

  /// - Parameters:
  ///   - heights: rows each item takes.
  ///   - rows: rows there are, including the one for the position line.
  ///   - limit: the most items on a page, nil for as many as fit.
  ///   - focus: the item that must be on the shown page.
  init(heights: [Int], rows: Int, limit: Int?, focus: Int) {
    let limit = max(1, limit ?? .max)
    count = heights.count
    if heights.count <= limit, heights.reduce(0, +) <= rows {
      (items, page, pages) = (0..<heights.count, 0, 1)
      return
    }
    let room = rows > 1 ? rows - 1 : rows
    var starts: [Int] = []
    var used = 0
    for (index, height) in heights.enumerated() {
      if let start = starts.last, index - start < limit, used + height <= room {
        used += height
      } else {
        starts.append(index)
        used = height
      }
    }
    let wanted = min(max(0, focus), heights.count - 1)
    let current = starts.lastIndex { $0 <= wanted } ?? 0
    let end = current + 1 < starts.count ? starts[current + 1] : heights.count
    (items, page, pages) = (starts[current]..<end, current, starts.count)
  }

  /// How `count` items of one row each fall into pages.
  init(count: Int, rows: Int, focus: Int) {
    self.count = count
    guard count > rows else {
      (items, page, pages) = (0..<count, 0, 1)
      return
    }
    let room = max(1, rows > 1 ? rows - 1 : rows)
    page = min(max(0, focus), count - 1) / room
    pages = (count + room - 1) / room
    items = page * room..<min(count, (page + 1) * room)
  }

  /// Whether the last row of `rows` tells the position.
  func needsPositionLine(rows: Int) -> Bool { pages > 1 && rows > 1 }

  /// The widest wording of the position that fits into `columns`, with arrows where there is more.
  /// - Parameter things: how many things each item holds, which are what is counted; nil for one each.
  func positionLine(selected: Int?, columns: Int, things: [Int]? = nil) -> StyledText {
    let numbers = numbers(of: things, selected: selected)
    let shown =
      numbers.first >= numbers.last ? "\(numbers.last)" : "\(numbers.first)-\(numbers.last)"
    let place = numbers.chosen.map { "\($0)" } ?? shown
    let count = numbers.all
    let arrows = (page > 0 ? " ↑" : "") + (page + 1 < pages ? " ↓" : "")
    let whole: CleanText = "\(place) of \(count) · page \(page + 1) of \(pages)\(arrows)"
    if whole.columns <= columns { return StyledText(whole, .secondary) }
    let short: CleanText = "\(place) of \(count)\(arrows)"
    return StyledText(short.columns <= columns ? short : "\(place)/\(count)", .secondary)
  }

  private func numbers(
    of things: [Int]?, selected: Int?
  ) -> (first: Int, last: Int, chosen: Int?, all: Int) {
    guard let things else {
      return (items.lowerBound + 1, items.upperBound, selected.map { $0 + 1 }, count)
    }
    return (
      things[..<items.lowerBound].reduce(1, +), things[..<items.upperBound].reduce(0, +),
      selected.flatMap { things[$0] == 1 ? things[...$0].reduce(0, +) : nil },
      things.reduce(0, +)
    )
  }
}
