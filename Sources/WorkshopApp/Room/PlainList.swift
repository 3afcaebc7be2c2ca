import PlainText
import TerminalUI
import WorkshopModel

/// A page of a list in letters of the terminal's own size: the narrowest lines that fit, the back row
/// reads short ones best. Scripts without big letters stand apart where there is room for it.
struct PlainList {
  private let list: RoomList

  init(_ list: RoomList) { self.list = list }

  /// How the lines are laid out.
  private struct Measure {
    let width: Int
    let hasBars: Bool
    let isSpaced: Bool
    let gap: Int
  }

  /// Whether all of it stands in `area`.
  func fits(in area: Rect) -> Bool { fitting(area) != nil }

  private var signs: Int { (list.items.map(\.sign.columns).max() ?? 0) + 2 }

  private func fitting(_ area: Rect) -> Measure? {
    measures(area.width - signs).first { measure in
      let blocks = blocks(measure)
      return blocks.reduce(0) { $0 + $1.count } + measure.gap * (blocks.count - 1) <= area.height
    }
  }

  func draw(in area: Rect, on frame: inout Frame) {
    guard let measure = fitting(area) ?? measures(area.width - signs).last else { return }
    let blocks = blocks(measure)
    let width = signs + (blocks.joined().map(\.width).max() ?? 0)
    var lines: [StyledText] = []
    var marked: Int?
    for (item, block) in zip(list.items, blocks) {
      if !lines.isEmpty, measure.gap > 0 { lines.append("") }
      if item.isMarked { marked = lines.count }
      for (row, line) in block.enumerated() {
        let sign = row == 0 ? StyledText(item.sign, item.tone.role) : ""
        let room = CleanText(String(repeating: " ", count: signs - sign.width))
        lines.append(sign + StyledText(room) + line)
      }
    }
    let kept = lines.cut(columns: area.width, rows: area.height)
    let place = area.centred(Size(width: width, height: kept.count))
    kept.draw(in: place, on: &frame)
    if let marked, marked < kept.count {
      DeskMark(beside: place).draw(rows: marked..<marked + 1, on: &frame)
    }
  }

  /// What is tried, best first.
  private func measures(_ most: Int) -> [Measure] {
    let hasBars = list.items.contains { $0.share != nil } ? [true, false] : [false]
    let spaced =
      list.items.allSatisfy { BigText.canDraw($0.text) }
      ? []
      : hasBars.map { Measure(width: most, hasBars: $0, isSpaced: true, gap: 1) }
    let widths = [OverviewPage.widestLine, 50, 64, 80].filter { $0 < most } + [most]
    return spaced
      + widths.flatMap { width in
        hasBars.flatMap { bars in
          [1, 0].map { Measure(width: width, hasBars: bars, isSpaced: false, gap: $0) }
        }
      }
  }

  /// The lines of each item, without its sign.
  private func blocks(_ measure: Measure) -> [[StyledText]] {
    list.items.map { item in
      var lines = words(item, measure)
      if let detail = item.detail {
        lines += StyledText(detail, .secondary).wrapped(to: measure.width)
      }
      if measure.hasBars, let share = item.share {
        lines.append(bar(share, item.tally, width: measure.width))
      }
      return lines
    }
  }

  private func words(_ item: RoomList.Item, _ measure: Measure) -> [StyledText] {
    let role: Role = item.tone == .tied ? .accent : item.isMarked ? .big : .body
    let tally: CleanText? = measure.hasBars ? nil : item.tally
    guard measure.isSpaced, !BigText.canDraw(item.text) else {
      var text = StyledText(item.text, role)
      if let tally { text += StyledText("  \(tally)", .heading) }
      return text.wrapped(to: measure.width)
    }
    let lines = SpacedText(item.text).lines(columns: measure.width).map { StyledText($0, role) }
    let spread = Array(lines.map { [$0] }.joined(separator: [StyledText("")]))
    return spread + (tally.map { [StyledText($0, .heading)] } ?? [])
  }

  private func bar(_ share: Double, _ tally: CleanText?, width: Int) -> StyledText {
    let room = max(1, min(width, OverviewPage.widestLine) - 6)
    let filled = share > 0 ? max(1, Int((Double(room) * share).rounded())) : 0
    return StyledText(CleanText(String(repeating: "█", count: filled)), .meter)
      + StyledText("\(filled > 0 ? " " : "")\(tally ?? "")", .heading)
  }
}
