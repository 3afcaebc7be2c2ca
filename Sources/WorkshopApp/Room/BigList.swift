import PlainText
import TerminalUI

/// Lines with their signs in big letters, all of one size: nothing on the page is bigger than another.
struct BigList {
  /// One line and what belongs to it.
  struct Line {
    var sign: CleanText = ""
    var signRole = Role.secondary
    let text: CleanText
    var role = Role.big
    /// What belongs to it, below.
    var detail: CleanText?
    /// What the vote gave it, at the right.
    var tally: CleanText?
    /// The tally as a share of the highest, 0 to 1.
    var share: Double?
    /// Whether the desk is on it.
    var isMarked = false
  }

  /// How much of the page is big, and how far its parts stand apart.
  private struct Measure {
    let breadth: BigText.Breadth
    let hasBigDetails: Bool
    let hasBars: Bool
    let gap: Int
  }

  private let heading: CleanText?
  private let lines: [Line]
  private let area: Rect
  private let measure: Measure

  /// Nil where not all of it fits into `area` in big letters. Details are small before they are left
  /// out of a page that holds everything else.
  init?(_ lines: [Line], heading: CleanText? = nil, in area: Rect) {
    let hasTallies = lines.contains { $0.share != nil }
    let measures = [true, false].flatMap { hasBigDetails in
      BigText.Breadth.allCases.flatMap { breadth in
        (hasTallies ? [true, false] : [false]).flatMap { hasBars in
          [2, 1].map {
            Measure(breadth: breadth, hasBigDetails: hasBigDetails, hasBars: hasBars, gap: $0)
          }
        }
      }
    }
    guard
      let measure = measures.first(where: {
        Self.height(lines, heading, $0, columns: area.width).map { $0 <= area.height } ?? false
      })
    else { return nil }
    self.lines = lines
    self.heading = heading
    self.area = area
    self.measure = measure
  }

  func draw(on frame: inout Frame) {
    let columns = Columns(lines, measure.breadth, of: area.width)
    var rest = area
    let height = Self.height(lines, heading, measure, columns: area.width) ?? area.height
    _ = rest.takeTop((area.height - height) / 2)
    if let heading {
      let words = BigText(heading, .accent, breadth: measure.breadth)
      words.draw(
        in: rest.takeTop(words.size(columns: area.width)?.height ?? 0), on: &frame)
      _ = rest.takeTop(measure.gap + 1)
    }
    let texts = lines.map {
      BigText($0.text, $0.role, alignment: .left, breadth: measure.breadth)
    }
    let textWidth = texts.compactMap { $0.size(columns: columns.text)?.width }.max() ?? 0
    let used = columns.sign + textWidth + columns.tally
    rest = Rect(
      x: rest.x + (area.width - used) / 2, y: rest.y, width: used, height: rest.height)
    for (line, text) in zip(lines, texts) {
      draw(line, text, columns, in: &rest, on: &frame)
      _ = rest.takeTop(measure.gap)
    }
  }

  private func draw(
    _ line: Line, _ text: BigText, _ columns: Columns, in rest: inout Rect, on frame: inout Frame
  ) {
    var row = rest.takeTop(text.size(columns: columns.text)?.height ?? 0)
    if line.isMarked {
      DeskMark(beside: row).draw(isBig: true, rows: 0..<row.height, on: &frame)
    }
    BigText(line.sign, line.signRole, alignment: .left, breadth: measure.breadth)
      .draw(in: row.takeLeft(columns.sign), on: &frame)
    if let tally = line.tally {
      BigText(tally, .heading, alignment: .right, breadth: measure.breadth)
        .draw(in: row.takeRight(columns.tally), on: &frame)
    }
    text.draw(in: row, on: &frame)
    if let detail = line.detail {
      _ = rest.takeTop(1)
      let words = BigText(detail, .secondary, alignment: .left, breadth: measure.breadth)
      let plain = StyledText(detail, .secondary).wrapped(to: columns.text)
      let height = measure.hasBigDetails ? words.size(columns: columns.text)?.height : nil
      var below = rest.takeTop(height ?? plain.count)
      _ = below.takeLeft(columns.sign)
      if height == nil {
        plain.draw(in: below, on: &frame)
      } else {
        words.draw(in: below, on: &frame)
      }
    }
    if measure.hasBars, let share = line.share {
      _ = rest.takeTop(1)
      var bar = rest.takeTop(1)
      _ = bar.takeLeft(columns.sign)
      _ = bar.takeRight(columns.tally)
      let filled = share > 0 ? max(1, Int((Double(bar.width) * share).rounded())) : 0
      StyledText(CleanText(String(repeating: "█", count: filled)), .meter)
        .draw(in: bar, on: &frame)
    }
  }

  /// The columns that signs, texts and tallies get.
  private struct Columns {
    let sign: Int
    let text: Int
    let tally: Int

    init(_ lines: [Line], _ breadth: BigText.Breadth, of width: Int) {
      func widest(_ words: [CleanText]) -> Int {
        let letters = words.map(\.count).max() ?? 0
        return letters == 0 ? 0 : (letters + 1) * breadth.letterColumns
      }
      sign = widest(lines.map(\.sign))
      tally = widest(lines.compactMap(\.tally))
      text = max(0, width - sign - tally)
    }
  }

  /// Rows the page takes; nil where a part of it cannot be drawn big.
  private static func height(
    _ lines: [Line], _ heading: CleanText?, _ measure: Measure, columns width: Int
  ) -> Int? {
    let columns = Columns(lines, measure.breadth, of: width)
    func rows(_ words: CleanText, _ columns: Int) -> Int? {
      BigText(words, breadth: measure.breadth).size(columns: columns)?.height
    }
    var height = 0
    if let heading {
      guard let top = rows(heading, width) else { return nil }
      height += top + measure.gap + 1
    }
    for line in lines {
      guard BigText.canDraw(line.sign), let text = rows(line.text, columns.text) else { return nil }
      height += text + measure.gap
      if let tally = line.tally, !BigText.canDraw(tally) { return nil }
      if let detail = line.detail {
        if measure.hasBigDetails {
          guard let below = rows(detail, columns.text) else { return nil }
          height += below + 1
        } else {
          height += StyledText(detail).wrapped(to: columns.text).count + 1
        }
      }
      if measure.hasBars, line.share != nil { height += 2 }
    }
    return max(0, height - measure.gap - (lines.isEmpty ? 1 : 0))
  }
}
