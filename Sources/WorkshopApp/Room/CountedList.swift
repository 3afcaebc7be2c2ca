import PlainText
import TerminalUI
import WorkshopModel

/// A page of counted lines whose names have no room in big letters: the counts in big numbers at the
/// right, the names beside them in bold letters of the terminal's own size, their bars below.
struct CountedList {
  private let list: RoomList
  private let area: Rect
  private let measure: Measure

  /// How the lines are laid out.
  private struct Measure {
    let breadth: BigText.Breadth
    let width: Int
    let isSpaced: Bool
    let gap: Int
  }

  /// Columns between a name and its count.
  private static let space = 3
  /// The fewest columns that names are read in.
  private static let leastWidth = 24
  /// From so many rows on the lines stand further apart.
  private static let tall = 30
  private static let rows = BigText.lineRows - 1

  /// Nil where nothing is counted, or not all of it fits into `area`.
  init?(_ list: RoomList, in area: Rect) {
    guard list.items.contains(where: { Self.figure($0) != nil }) else { return nil }
    self.list = list
    self.area = area
    let signs = Self.signs(list)
    let measures = BigText.Breadth.allCases.flatMap { breadth -> [Measure] in
      guard let tallies = Self.tallies(list, breadth) else { return [] }
      let most = area.width - signs - Self.space - tallies
      guard most >= Self.leastWidth else { return [] }
      let widths = [OverviewPage.widestLine, 50, 64].filter { $0 < most } + [most]
      let isSpread = list.items.contains { !BigText.canDraw($0.text) }
      let gaps = area.height >= Self.tall ? [4, 2, 1, 0] : [1, 0]
      return gaps.flatMap { gap in
        (isSpread ? [Measure(breadth: breadth, width: most, isSpaced: true, gap: gap)] : [])
          + widths.map { Measure(breadth: breadth, width: $0, isSpaced: false, gap: gap) }
      }
    }
    guard
      let measure = measures.first(where: { measure in
        let heights = list.items.map { Self.block($0, measure).height }
        return heights.reduce(measure.gap * (heights.count - 1), +) <= area.height
      })
    else { return nil }
    self.measure = measure
  }

  func draw(on frame: inout Frame) {
    let blocks = list.items.map { Self.block($0, measure) }
    let signs = Self.signs(list)
    let words = max(Self.leastWidth, blocks.flatMap(\.words).map(\.width).max() ?? 0)
    let tallies = Self.tallies(list, measure.breadth) ?? 0
    let height = blocks.reduce(measure.gap * (blocks.count - 1)) { $0 + $1.height }
    var rest = area.centred(
      Size(width: signs + words + Self.space + tallies, height: height))
    for (item, block) in zip(list.items, blocks) {
      var row = rest.takeTop(block.height)
      _ = rest.takeTop(measure.gap)
      if let tally = item.tally {
        let column = row.takeRight(tallies)
        let big = Self.figure(item).map {
          BigText($0, .heading, alignment: .right, breadth: measure.breadth)
        }
        let place = column.centred(Size(width: tallies, height: big == nil ? 1 : Self.rows))
        if let big {
          big.draw(in: place, on: &frame)
        } else {
          frame.put(tally, rightAlignedIn: place, .heading)
        }
      }
      let lines = block.lines(barWidth: words)
      var place = row.centred(Size(width: row.width, height: lines.count))
      if item.isMarked { DeskMark(beside: place).draw(rows: 0..<1, on: &frame) }
      StyledText(item.sign, item.tone.role).draw(in: place.takeLeft(signs), on: &frame)
      lines.draw(in: place, on: &frame)
    }
  }

  /// A name and what belongs to it, above its bar.
  private struct Block {
    let words: [StyledText]
    let share: Double?
    let isCounted: Bool

    var height: Int {
      max(isCounted ? CountedList.rows : 1, words.count + (share == nil ? 0 : 1))
    }

    func lines(barWidth: Int) -> [StyledText] {
      guard let share else { return words }
      let filled = share > 0 ? max(1, Int((Double(barWidth) * min(1, share)).rounded())) : 0
      return words + [StyledText(CleanText(String(repeating: "█", count: filled)), .meter)]
    }
  }

  private static func block(_ item: RoomList.Item, _ measure: Measure) -> Block {
    let role: Role = item.tone == .tied ? .accent : .big
    var lines: [StyledText]
    if measure.isSpaced, !BigText.canDraw(item.text) {
      let spread = SpacedText(item.text).lines(columns: measure.width)
      lines = Array(spread.map { [StyledText($0, role)] }.joined(separator: [StyledText("")]))
    } else {
      lines = StyledText(item.text, role).wrapped(to: measure.width)
    }
    if let detail = item.detail {
      lines += StyledText(detail, .secondary).wrapped(to: measure.width)
    }
    return Block(words: lines, share: item.share, isCounted: figure(item) != nil)
  }

  private static func signs(_ list: RoomList) -> Int {
    (list.items.map(\.sign.columns).max() ?? 0) + 2
  }

  /// A count in figures. One that is said in words stays small.
  private static func figure(_ item: RoomList.Item) -> CleanText? {
    item.tally.flatMap { $0.string.contains(where: \.isLetter) ? nil : $0 }
  }

  /// Columns of the broadest count; nil where one has no big letters.
  private static func tallies(_ list: RoomList, _ breadth: BigText.Breadth) -> Int? {
    let words = list.items.compactMap(\.tally).map(\.columns)
    let sizes = list.items.compactMap(figure).map { tally -> Int? in
      let size = BigText(tally, breadth: breadth).size(columns: OverviewPage.widestLine)
      return size?.height == rows ? size?.width : nil
    }
    return sizes.contains(nil) ? nil : (sizes.compactMap(\.self) + words).max()
  }
}
