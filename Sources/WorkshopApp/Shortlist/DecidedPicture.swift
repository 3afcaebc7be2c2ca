import PlainText
import TerminalUI
import WorkshopModel

/// The decided shortlist, big enough for the back row, with how it came about.
struct DecidedPicture {
  private let chosen: [CleanText]
  private let how: StyledText
  private let parked: [CleanText]
  private let added: Int

  init(_ shortlist: Shortlist, _ workshop: Workshop) {
    chosen = shortlist.chosen.compactMap {
      workshop.currentSet.suggestion($0).map(workshop.currentSet.words)
    }
    how = StyledText("✓ Decided \(shortlist.how.words)", .good)
    parked = workshop.currentSet.leftAside.map(\.text)
    added = workshop.currentSet.standingSuggestions.count { !shortlist.chosen.contains($0.id) }
  }

  func draw(in area: Rect, on frame: inout Frame) {
    var rest = area
    let heading = how.wrapped(to: area.width)
    heading.draw(in: rest.takeTop(heading.count), on: &frame)
    _ = rest.takeTop(1)
    let below = footer(area.width)
    below.draw(in: rest.takeBottom(below.count), on: &frame)
    let lines = chosen.enumerated().map {
      BigList.Line(sign: "\($0 + 1)", signRole: .accent, text: $1)
    }
    guard let big = BigList(lines, in: rest.inset(y: rest.height >= 20 ? 1 : 0)) else {
      return drawPlain(in: rest, on: &frame)
    }
    big.draw(on: &frame)
  }

  private func drawPlain(in area: Rect, on frame: inout Frame) {
    var rest = area
    let blocks = chosen.map { StyledText($0, .big).wrapped(to: max(1, area.width - 4)) }
    let rows = blocks.reduce(0) { $0 + $1.count }
    let gap = rows + blocks.count * 2 <= area.height ? 2 : 1
    for (number, block) in blocks.enumerated() {
      var place = rest.takeTop(block.count)
      StyledText(CleanText("\(number + 1)"), .accent).draw(in: place.takeLeft(4), on: &frame)
      block.draw(in: place, on: &frame)
      _ = rest.takeTop(gap)
    }
  }

  private func footer(_ width: Int) -> [StyledText] {
    var lines: [StyledText] = []
    if !parked.isEmpty {
      let names = parked.map(\.string).joined(separator: " · ")
      let all = StyledText("Parked: ", .heading) + StyledText(CleanText(names), .secondary)
      let wrapped = all.wrapped(to: width)
      lines += wrapped.prefix(2)
      if wrapped.count > 2 {
        lines += [StyledText("… \(parked.count) in all, p shows them", .secondary)]
      }
    }
    if added > 0 { lines.append(StyledText("\(added) more on the table since", .secondary)) }
    return lines
  }
}
