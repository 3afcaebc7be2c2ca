import PlainText
import TerminalUI
import WorkshopModel

/// A tie as a picture of its own: the tied alone, as big as they go, and the ways to settle it.
struct TiePicture {
  private let tie: RoomTie

  init(_ tie: RoomTie) { self.tie = tie }

  func isBig(in area: Rect) -> Bool {
    var rest = area
    _ = rest.takeBottom(ways(in: area).count)
    return ListPicture(tie.list).isBig(in: rest)
  }

  func draw(in area: Rect, on frame: inout Frame) {
    var rest = area
    let ways = ways(in: area)
    var below = rest.takeBottom(ways.count)
    if ways.count > tie.ways.count {
      let width = ways.map(\.width).max() ?? 0
      below = below.centred(Size(width: width, height: ways.count))
      ways.draw(in: below, on: &frame)
    } else {
      ways.draw(in: below, align: .centre, on: &frame)
    }
    ListPicture(tie.list).draw(in: rest, on: &frame)
  }

  /// A line for each way where the tied keep their size; else all in one; nothing where the tied need
  /// every row.
  private func ways(in area: Rect) -> [StyledText] {
    let names = tie.ways.map(\.title.string).joined(separator: " · ")
    let short = ["", StyledText(CleanText(names), .body)].flatMap { $0.wrapped(to: area.width) }
    let long =
      [StyledText(spans: []), StyledText("Ways to settle it", .accent)]
      + tie.ways.map { StyledText("\($0.title)  ", .heading) + StyledText($0.meaning, .secondary) }
    let isBig = ListPicture(tie.list).isBig(in: area)
    return [long, short, Array(short.dropFirst())].first { lines in
      var rest = area
      _ = rest.takeBottom(lines.count)
      let list = ListPicture(tie.list)
      return lines.allSatisfy { $0.width <= area.width }
        && (isBig ? list.isBig(in: rest) : list.fits(in: rest))
    } ?? []
  }
}
