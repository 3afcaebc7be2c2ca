import PlainText
import TerminalUI
import WorkshopModel

/// One page of a list: in big letters where all of it fits, else in short lines, beside big numbers where
/// they are counted.
struct ListPicture {
  private let list: RoomList

  init(_ list: RoomList) { self.list = list }

  func draw(in area: Rect, on frame: inout Frame) {
    var rest = area
    note(area.width).draw(in: rest.takeBottom(note(area.width).count), align: .centre, on: &frame)
    if !list.counts.isEmpty {
      CountsPicture(list).draw(in: rest, on: &frame)
      return
    }
    if let big = big(in: rest, heading: list.heading) {
      big.draw(on: &frame)
      return
    }
    let heading = heading(area.width)
    heading.draw(in: rest.takeTop(heading.count), align: .centre, on: &frame)
    if let big = bigLines(in: rest) {
      big.draw(on: &frame)
      return
    }
    if let counted = CountedList(list, in: rest) {
      counted.draw(on: &frame)
      return
    }
    let plain = PlainList(list)
    let roomy = rest.inset(y: 1)
    plain.draw(in: rest.height > 10 && plain.fits(in: roomy) ? roomy : rest, on: &frame)
  }

  /// Whether the lines stand in `area` in big letters.
  func isBig(in area: Rect) -> Bool {
    var rest = area
    _ = rest.takeBottom(note(area.width).count)
    if !list.counts.isEmpty { return CountsPicture(list).isBig(in: rest) }
    if big(in: rest, heading: list.heading) != nil { return true }
    _ = rest.takeTop(1)
    return bigLines(in: rest) != nil
  }

  /// Whether all of it stands in `area`, big or small.
  func fits(in area: Rect) -> Bool {
    if isBig(in: area) { return true }
    var rest = area
    _ = rest.takeBottom(note(area.width).count)
    _ = rest.takeTop(heading(area.width).count)
    return PlainList(list).fits(in: rest)
  }

  private func heading(_ columns: Int) -> [StyledText] {
    [StyledText(list.heading, .accent)].cut(columns: min(columns, 72), rows: 4)
  }

  private func note(_ columns: Int) -> [StyledText] {
    list.note.map { [StyledText($0, .secondary)].cut(columns: columns, rows: 2) } ?? []
  }

  /// The lines alone. A heading that was decided itself is never smaller than they are.
  private func bigLines(in area: Rect) -> BigList? {
    list.headingIsDecided || list.items.isEmpty ? nil : big(in: area, heading: nil)
  }

  private func big(in area: Rect, heading: CleanText?) -> BigList? {
    BigList(list.items.map(\.bigLine), heading: heading, in: area)
  }
}

extension RoomList.Item {
  var bigLine: BigList.Line {
    BigList.Line(
      // A bullet is no sign worth a column of big letters.
      sign: sign == "·" ? "" : sign, signRole: tone.role, text: text, detail: detail, tally: tally,
      share: share, isMarked: isMarked)
  }
}

extension RoomList.Item.Tone {
  /// The colour of a sign.
  var role: Role {
    switch self {
    case .plain: .secondary
    case .chosen: .good
    case .tied, .caution: .caution
    case .bad: .bad
    case .question: .accent
    }
  }
}
