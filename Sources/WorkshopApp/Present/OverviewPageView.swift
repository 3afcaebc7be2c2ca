import PlainText
import TerminalUI
import WorkshopModel

/// One page of the overview in the middle of its area, as large as there is room.
struct OverviewPageView {
  private let page: OverviewPage

  init(_ page: OverviewPage) {
    self.page = page
  }

  func draw(in area: Rect, on frame: inout Frame) {
    if let breadth = Self.breadth(in: area) {
      drawBig(breadth, in: area, on: &frame)
      return
    }
    let isBig = hasBigTitle(in: area)
    let titleRows = isBig ? BigText.lineRows - 1 : 1
    let gap = isBig && area.height >= titleRows + 2 + page.lines.count ? 2 : 1
    let free = area.height - titleRows - gap
    let spacing = rows(spacing: 2) <= free ? 2 : 1
    let bodyRows = rows(spacing: spacing)
    var rest = area
    _ = rest.takeTop(max(0, (free - bodyRows) / 2))
    let title = rest.takeTop(titleRows)
    if isBig {
      BigText(page.title).draw(in: title, on: &frame)
    } else {
      StyledText(page.title, .accent).draw(in: title, align: .centre, on: &frame)
    }
    _ = rest.takeTop(gap)
    drawBody(spacing: spacing, in: rest, on: &frame)
  }

  /// The broadest letters in which every page of the overview is big: they do not change as pages are
  /// turned. Nil where none fit.
  private static func breadth(in area: Rect) -> BigText.Breadth? {
    BigText.Breadth.allCases.first { breadth in
      OverviewPage.all.allSatisfy { page in
        let size = bigSize(of: page, breadth)
        return page.lines.allSatisfy(BigText.canDraw) && size.width <= area.width
          && size.height <= area.height && BigText(page.title, breadth: breadth).fits(in: area)
      }
    }
  }

  private static func bigSize(of page: OverviewPage, _ breadth: BigText.Breadth) -> Size {
    let letters = page.lines.map(\.count).max() ?? 0
    let rows = page.lines.reduce(bigTitleRows) { $0 + bigRows(of: $1) }
    return Size(width: letters * breadth.letterColumns, height: rows)
  }

  private static let bigTitleRows = BigText.lineRows + 2
  private static func bigRows(of line: CleanText) -> Int { line.isEmpty ? 2 : BigText.lineRows }

  /// Title and lines in letters of one size.
  private func drawBig(_ breadth: BigText.Breadth, in area: Rect, on frame: inout Frame) {
    let size = Self.bigSize(of: page, breadth)
    var rest = area
    _ = rest.takeTop((area.height - size.height) / 2)
    BigText(page.title, .accent, breadth: breadth)
      .draw(in: rest.takeTop(Self.bigTitleRows), on: &frame)
    _ = rest.takeLeft((area.width - size.width) / 2)
    for line in page.lines {
      let row = rest.takeTop(Self.bigRows(of: line))
      // Figures stand below each other: no space is lost where a line is laid out.
      let whole = CleanText(line.string.replacing(" ", with: "\u{A0}"))
      BigText(whole, .body, alignment: .left, breadth: breadth).draw(in: row, on: &frame)
    }
  }

  /// Big where the title fits on one line and leaves room for every line of the page.
  private func hasBigTitle(in area: Rect) -> Bool {
    let size = BigText.size(of: page.title, maxWidth: area.width)
    return BigText(page.title).fits(in: area) && size.height < BigText.lineRows
      && size.height + 1 + page.lines.count <= area.height
  }

  /// The lines keep their left edge, so that figures stand below each other; the block is centred.
  private func drawBody(spacing: Int, in area: Rect, on frame: inout Frame) {
    let width = page.lines.map(\.columns).max() ?? 0
    let x = area.x + max(0, (area.width - width) / 2)
    var y = area.y
    for line in page.lines {
      frame.put(line, at: Point(x: x, y: y), .body, in: area)
      y += line.isEmpty ? 1 : spacing
    }
  }

  /// Rows of the body, an empty line being one row at any spacing.
  private func rows(spacing: Int) -> Int {
    page.lines.dropLast().reduce(1) { $0 + ($1.isEmpty ? 1 : spacing) }
  }
}
