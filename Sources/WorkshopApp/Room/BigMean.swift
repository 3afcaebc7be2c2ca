import PlainText
import TerminalUI
import WorkshopModel

/// The mean of the answers as a big number, at the left of the answers, and below it what it means.
struct BigMean {
  private let number: BigText
  private let words: [CleanText]
  /// Whether the words below it may be in big letters too, as the name above is.
  private let hasBigWords: Bool

  private static let leastColumns = 20
  private static let mostColumns = 58
  private static let gap = 2

  /// Nil where nobody answered.
  init?(_ scores: RoomScores, hasBigWords: Bool) {
    guard let mean = scores.distribution.mean else { return nil }
    number = BigText(EvaluationLine.number(mean), .heading)
    words = ["of \(scores.scale.range.upperBound) on average", scores.scale.words]
    self.hasBigWords = hasBigWords
  }

  /// Its part of `area`, where `answers` columns have room beside it; nil where it has none.
  func takePlace(beside answers: Int, in area: inout Rect) -> Rect? {
    let most = min(Self.mostColumns, area.width - answers * ScoreColumns.widest - Self.gap)
    let width = max(Self.leastColumns, most)
    guard area.width - width - Self.gap >= answers * ScoreColumns.narrowest,
      BigText.lineRows - 1 + plain(width).count <= area.height,
      number.fits(in: Rect(x: 0, y: 0, width: width, height: BigText.lineRows))
    else { return nil }
    let place = area.takeLeft(width)
    _ = area.takeLeft(Self.gap)
    return place
  }

  func draw(in place: Rect, on frame: inout Frame) {
    let big = words.map { BigText($0, .secondary, breadth: .narrow) }
    let heights = big.compactMap { $0.size(columns: place.width)?.height }
    let height = heights.reduce(BigText.lineRows) { $0 + $1 + 1 }
    let isBig = hasBigWords && heights.count == words.count && height <= place.height
    let plain = plain(place.width)
    var rest = place.centred(
      Size(width: place.width, height: isBig ? height : BigText.lineRows - 1 + plain.count))
    number.draw(in: rest.takeTop(BigText.lineRows - 1), on: &frame)
    guard isBig else {
      plain.draw(in: rest, align: .centre, on: &frame)
      return
    }
    _ = rest.takeTop(1)
    for (line, height) in zip(big, heights) {
      line.draw(in: rest.takeTop(height), on: &frame)
      _ = rest.takeTop(1)
    }
  }

  private func plain(_ columns: Int) -> [StyledText] {
    words.flatMap { StyledText($0, .secondary).wrapped(to: columns) }
  }
}
