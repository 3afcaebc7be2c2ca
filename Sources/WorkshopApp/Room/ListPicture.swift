import PlainText
import TerminalUI
import WorkshopModel

/// One page of a list: in big letters where all of it fits, else in short lines.
struct ListPicture {
  private let list: RoomList

  init(_ list: RoomList) { self.list = list }

  func draw(in area: Rect, on frame: inout Frame) {
    var rest = area
    let heading = [StyledText(list.heading, .accent)].cut(columns: min(area.width, 72), rows: 4)
    heading.draw(in: rest.takeTop(heading.count), align: .centre, on: &frame)
    if let note = list.note {
      let words = [StyledText(note, .secondary)].cut(columns: area.width, rows: 2)
      words.draw(in: rest.takeBottom(words.count), align: .centre, on: &frame)
    }
    if rest.height > 10 { rest = rest.inset(y: 1) }
    if !drawBig(in: rest, on: &frame) { drawPlain(in: rest, on: &frame) }
  }

  /// False where not every item fits in big letters, or carries more than words.
  private func drawBig(in area: Rect, on frame: inout Frame) -> Bool {
    let isPlain = list.items.allSatisfy {
      $0.detail == nil && $0.share == nil && $0.tone != .tied
    }
    guard isPlain else { return false }
    let texts = list.items.map { item in
      // Of a sign only the number has a big shape; a tie keeps its = in plain lines.
      let number = CleanText(item.sign.string.filter { $0.isNumber || $0 == "." })
      return BigText(number.isEmpty ? item.text : "\(number) \(item.text)", alignment: .left)
    }
    let heights = texts.map { BigText.size(of: $0.text, maxWidth: area.width).height + 2 }
    guard texts.allSatisfy({ $0.fits(in: area) }), heights.reduce(-2, +) <= area.height else {
      return false
    }
    var rest = area
    _ = rest.takeTop((area.height - heights.reduce(-2, +)) / 2)
    for (text, height) in zip(texts, heights) {
      text.draw(in: rest.takeTop(height - 2), on: &frame)
      _ = rest.takeTop(2)
    }
    return true
  }

  private func drawPlain(in area: Rect, on frame: inout Frame) {
    let signs = (list.items.map(\.sign.columns).max() ?? 0) + 2
    let widths = [OverviewPage.widestLine, 50, 64, 80].filter { $0 < area.width - signs }
    let layouts = (widths + [area.width - signs]).flatMap { width in
      [true, false].map { blocks(width: width, withBars: $0) }
    }
    func rows(_ blocks: [[StyledText]]) -> Int { blocks.reduce(0) { $0 + $1.count } }
    let chosen = layouts.first { rows($0) <= area.height } ?? layouts[layouts.count - 1]
    let gap = rows(chosen) + chosen.count - 1 <= area.height ? 1 : 0
    let width = signs + (chosen.joined().map(\.width).max() ?? 0)
    var lines: [StyledText] = []
    for (item, block) in zip(list.items, chosen) {
      for (row, line) in block.enumerated() {
        let sign = row == 0 ? item.styledSign : ""
        let room = CleanText(String(repeating: " ", count: signs - sign.width))
        lines.append(sign + StyledText(room) + line)
      }
      if gap > 0 { lines.append("") }
    }
    if gap > 0, !lines.isEmpty { lines.removeLast() }
    let kept = lines.cut(columns: area.width, rows: area.height)
    kept.draw(in: area.centred(Size(width: width, height: kept.count)), on: &frame)
  }

  /// The lines of each item, without its sign.
  private func blocks(width: Int, withBars: Bool) -> [[StyledText]] {
    list.items.map { item in
      var text = StyledText(item.text, item.tone == .tied ? .accent : .body)
      if let tally = item.tally, !withBars { text += StyledText("  \(tally)", .heading) }
      var lines = text.wrapped(to: width)
      if let detail = item.detail {
        lines += StyledText(detail, .secondary).wrapped(to: width)
      }
      if withBars, let share = item.share { lines.append(bar(share, item.tally, width: width)) }
      return lines
    }
  }

  private func bar(_ share: Double, _ tally: CleanText?, width: Int) -> StyledText {
    let room = max(1, width - 6)
    let filled = share > 0 ? max(1, Int((Double(room) * share).rounded())) : 0
    return StyledText(CleanText(String(repeating: "█", count: filled)), .meter)
      + StyledText("\(filled > 0 ? " " : "")\(tally ?? "")", .heading)
  }
}

extension RoomList.Item {
  fileprivate var styledSign: StyledText {
    switch tone {
    case .plain: StyledText(sign, .secondary)
    case .chosen: StyledText(sign, .good)
    case .tied: StyledText(sign, .caution)
    }
  }
}
