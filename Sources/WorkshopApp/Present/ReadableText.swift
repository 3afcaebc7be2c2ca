import PlainText
import TerminalUI
import WorkshopModel

/// A sentence for the whole room in the middle of its area: in the biggest letters that fit, else in
/// short lines of about equal length, with empty lines between them where there is room. A script
/// without big letters has letters that stand apart, and a frame around what big ones would take.
struct ReadableText {
  private let text: CleanText
  private let plainRole: Role
  private let bigRole: Role
  /// Whether what cannot be drawn big gets a frame, so that it is still the first thing seen.
  private let isFramed: Bool

  init(_ text: CleanText, plain: Role, big: Role, isFramed: Bool = false) {
    self.text = text
    plainRole = plain
    bigRole = big
    self.isFramed = isFramed
  }

  /// Whether it stands in `area` in big letters.
  func isBig(in area: Rect) -> Bool { BigText.broadest(text, in: area) != nil }

  /// Rows it takes in `area`.
  func rows(in area: Rect) -> Int {
    if let big = BigText.broadest(text, in: area) {
      return big.size(columns: area.width)?.height ?? 0
    }
    let count = lines(in: area).count
    return count * 2 - 1 <= area.height ? count * 2 - 1 : count
  }

  func draw(in area: Rect, on frame: inout Frame) {
    if let big = BigText.broadest(text, bigRole, in: area) {
      let height = big.size(columns: area.width)?.height ?? 0
      big.draw(in: area.centred(Size(width: area.width, height: height)), on: &frame)
      return
    }
    let inside = inside(area)
    let lines = lines(in: inside)
    let spacing = lines.count * 2 - 1 <= inside.height ? 2 : 1
    let size = Size(
      width: lines.map(\.width).max() ?? 0, height: (lines.count - 1) * spacing + 1)
    let place = inside.centred(size)
    if isFramed, inside != area {
      let big = BigText.room(for: text, in: area)
      frame.border(
        area.centred(
          Size(
            width: max(place.width + 2 * Self.margin.width, big.width),
            height: max(place.height + 2 * Self.margin.height, big.height))),
        bigRole)
    }
    for (number, line) in lines.enumerated() where number * spacing < place.height {
      let row = Rect(x: area.x, y: place.y + number * spacing, width: area.width, height: 1)
      line.draw(in: row, align: .centre, on: &frame)
    }
  }

  /// What a frame leaves free around the words at least.
  private static let margin = Size(width: 4, height: 2)

  /// Within the frame; where not all of it stands there, there is none.
  private func inside(_ area: Rect) -> Rect {
    guard isFramed, area.height >= 9 else { return area }
    let framed = area.inset(x: Self.margin.width, y: Self.margin.height)
    return StyledText(text, plainRole).wrapped(to: framed.width).count <= framed.height
      ? framed : area
  }

  private func lines(in area: Rect) -> [StyledText] {
    if !BigText.canDraw(text) {
      let spaced = SpacedText(text).lines(columns: area.width).map { StyledText($0, bigRole) }
      if spaced.count * 2 - 1 <= area.height { return spaced }
    }
    let short = balanced(width: min(area.width, OverviewPage.widestLine))
    return short.count <= area.height
      ? short : balanced(width: area.width).cut(columns: area.width, rows: area.height)
  }

  /// The narrowest wrapping that needs no more lines than `width` does: no word is left alone.
  private func balanced(width: Int) -> [StyledText] {
    let styled = StyledText(text, plainRole)
    var best = styled.wrapped(to: width)
    for narrower in stride(from: width - 1, to: width / 2, by: -1) {
      let lines = styled.wrapped(to: narrower)
      guard lines.count == best.count else { break }
      best = lines
    }
    return best
  }
}
