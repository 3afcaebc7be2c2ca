import PlainText
import TerminalUI
import WorkshopModel

/// A sentence for the whole room in the middle of its area: in big letters where they fit, else in
/// short lines of about equal length, with empty lines between them where there is room.
struct ReadableText {
  private let text: CleanText
  private let plainRole: Role
  private let bigRole: Role

  init(_ text: CleanText, plain: Role, big: Role) {
    self.text = text
    plainRole = plain
    bigRole = big
  }

  func draw(in area: Rect, on frame: inout Frame) {
    let big = BigText(text, bigRole)
    if big.fits(in: area) {
      var rest = area
      let height = BigText.size(of: text, maxWidth: area.width).height
      _ = rest.takeTop((area.height - height) / 2)
      big.draw(in: rest, on: &frame)
      return
    }
    let lines = lines(in: area)
    let spacing = lines.count * 2 - 1 <= area.height ? 2 : 1
    let top = area.y + max(0, (area.height - (lines.count - 1) * spacing - 1) / 2)
    for (number, line) in lines.enumerated() where top + number * spacing < area.bottom {
      let row = Rect(x: area.x, y: top + number * spacing, width: area.width, height: 1)
      line.draw(in: row, align: .centre, on: &frame)
    }
  }

  private func lines(in area: Rect) -> [StyledText] {
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
