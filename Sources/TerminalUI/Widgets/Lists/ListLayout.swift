/// Which line of which item stands in which row; drawing and mouse hits read the same one.
struct ListLayout {
  struct Row {
    let item: Int
    let isFirst: Bool
    let text: StyledText
    let area: Rect
  }

  let paging: Paging
  let rows: [Row]

  /// - Parameters:
  ///   - heights: rows each item takes.
  ///   - lines: the lines of an item, asked for those on the page only.
  init(
    heights: [Int], limit: Int?, focus: Int, area: Rect, lines: (_ item: Int) -> [StyledText]
  ) {
    paging = Paging(
      heights: heights.map { max(1, $0) }, rows: area.height, limit: limit, focus: focus)
    var body = area
    if paging.needsPositionLine(rows: area.height) { _ = body.takeBottom(1) }
    var rows: [Row] = []
    for item in paging.items {
      let found = lines(item)
      let texts = found.isEmpty ? [StyledText("")] : found
      for (number, text) in texts.enumerated() {
        let place = body.takeTop(1)
        guard !place.isEmpty else { break }
        rows.append(Row(item: item, isFirst: number == 0, text: text, area: place))
      }
    }
    self.rows = rows
  }
}
