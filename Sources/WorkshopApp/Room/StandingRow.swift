import PlainText
import TerminalUI
import WorkshopModel

/// How far a key result has come as a big number, its status in sign and word beside it, and what else
/// is known at the right of them or below.
struct StandingRow {
  private let standing: KeyResultStanding
  private let width: Int

  init(_ standing: KeyResultStanding, width: Int) {
    self.standing = standing
    self.width = width
  }

  private static let digits = BigText.lineRows - 1
  private static let gap = 2
  /// The fewest columns that are read beside big letters.
  private static let leastFacts = 24

  var rows: Int { bigRows + below.count }

  private var bigRows: Int { number == nil ? 0 : Self.digits }

  func draw(in area: Rect, on frame: inout Frame) {
    var rest = area
    var row = rest.takeTop(bigRows)
    if let number {
      number.draw(in: row.takeLeft(Self.columns(number)), on: &frame)
      _ = row.takeLeft(Self.gap)
    }
    if let bigStatus {
      bigStatus.draw(in: row.takeLeft(Self.columns(bigStatus)), on: &frame)
      _ = row.takeLeft(Self.gap)
    }
    beside.draw(in: row, on: &frame)
    below.draw(in: rest, on: &frame)
  }

  /// Nil where it has no big letters.
  private var number: BigText? {
    BigText.broadest(
      standing.progress.words, .accent, alignment: .left,
      in: Rect(x: 0, y: 0, width: width * 3 / 5, height: Self.digits))
  }

  private var status: CleanText {
    let status = standing.status.status
    return "\(status.sign) \(status.words)"
  }

  private var bigStatus: BigText? {
    guard let number else { return nil }
    let left = width - Self.columns(number) - 2 * Self.gap
    return BigText.broadest(
      status, standing.status.status.tone.role, alignment: .left,
      in: Rect(x: 0, y: 0, width: min(left, width / 2), height: Self.digits))
  }

  /// What stands in letters of the terminal's size: the numbers too, where they are not big.
  private var facts: [StyledText] {
    let expected = standing.progress.raw == nil ? nil : standing.expected
    let small: [StyledText?] = [
      number == nil ? StyledText(standing.progress.words, .accent) : nil,
      bigStatus == nil ? StyledText(status, standing.status.status.tone.role) : nil,
    ]
    let words: [CleanText] = [
      standing.status.isSetByHand ? "set by hand" : "",
      expected.map { "of \(Amount($0 * 100, unit: "%").words(places: 0)) expected" } ?? "",
      standing.confidenceWords, standing.forecast?.words ?? "", standing.keyResult.wording.owner,
    ]
    return small.compactMap(\.self)
      + words.filter { !$0.isEmpty }.map { StyledText($0, .secondary) }
  }

  private var beside: [StyledText] {
    let used = [number, bigStatus].compactMap(\.self).map { Self.columns($0) + Self.gap }
    let left = width - used.reduce(0, +)
    guard number != nil, left >= Self.leastFacts else { return [] }
    let lines = facts.wrapped(to: left)
    return lines.count <= Self.digits ? lines : []
  }

  private var below: [StyledText] {
    guard beside.isEmpty else { return [] }
    let line = Array(facts.map { [$0] }.joined(separator: [StyledText(" · ", .secondary)]))
      .reduce(StyledText("")) { $0 + $1 }
    return [line].cut(columns: width, rows: 3)
  }

  private static func columns(_ words: BigText) -> Int { words.size(columns: 200)?.width ?? 0 }
}
