import PlainText
import TerminalUI
import WorkshopModel

/// A page of a list with what is counted of it: the name above in big letters and the counts in big
/// numbers where both leave the lines their room.
struct CountsPicture {
  private let list: RoomList

  init(_ list: RoomList) { self.list = list }

  func isBig(in area: Rect) -> Bool { bigHeading(in: area) != nil }

  func draw(in area: Rect, on frame: inout Frame) {
    var rest = area
    let big = bigHeading(in: area)
    let bigRows = big?.size(columns: area.width)?.height ?? 0
    let row = row(below: bigRows, in: area)
    if let big {
      // The lines take what there is.
      let left = list.items.isEmpty ? area.height - bigRows - 1 - row.rows : 0
      _ = rest.takeTop(left / 2)
      big.draw(in: rest.takeTop(bigRows), on: &frame)
      _ = rest.takeTop(1)
    } else {
      let heading = BoldName(text: list.heading, role: .accent).lines(columns: rest.width)
      heading.draw(in: rest.takeTop(heading.count), align: .centre, on: &frame)
      _ = rest.takeTop(stands(row, in: rest.inset(y: 1)) ? 1 : 0)
    }
    if stands(row, in: rest) {
      row.draw(in: rest.takeTop(row.rows), on: &frame)
      _ = rest.takeTop(1)
    } else {
      row.line.draw(in: rest.takeTop(1), align: .centre, on: &frame)
    }
    if list.items.isEmpty { return }
    if !list.headingIsDecided || big != nil,
      let lines = BigList(list.items.map(\.bigLine), in: rest)
    {
      lines.draw(on: &frame)
    } else {
      PlainList(list).draw(in: rest, on: &frame)
    }
  }

  /// With words in big letters where a name of `name` rows above and the lines below are as big.
  private func row(below name: Int, in area: Rect) -> CountsRow {
    let big = CountsRow(list.counts, hasBigWords: true)
    var rest = area
    _ = rest.takeTop(name + 1)
    let isBelow = name > 0 && big.columns <= rest.width && big.rows <= rest.height
    _ = rest.takeTop(big.rows + 1)
    let areLinesBig = list.items.isEmpty || BigList(list.items.map(\.bigLine), in: rest) != nil
    return isBelow && areLinesBig ? big : CountsRow(list.counts)
  }

  /// Whether the counts stand in `area` in big numbers, and the lines below them.
  private func stands(_ row: CountsRow, in area: Rect) -> Bool {
    var rest = area
    guard row.columns <= area.width, area.height >= row.rows else { return false }
    _ = rest.takeTop(row.rows + 1)
    return list.items.isEmpty || PlainList(list).fits(in: rest)
  }

  /// A heading that only names the list is never bigger than its lines.
  private func bigHeading(in area: Rect) -> BigText? {
    guard list.headingIsDecided else { return nil }
    let letters = BigText.Breadth.allCases.lazy.map {
      BigText(list.heading, .accent, breadth: $0)
    }
    return letters.first { big in
      guard let size = big.size(columns: area.width), size.height < area.height else {
        return false
      }
      var rest = area
      _ = rest.takeTop(size.height + 1)
      return stands(CountsRow(list.counts), in: rest)
    }
  }
}
