import PlainText
import TerminalUI
import WorkshopModel

/// A counted show of hands: the picture, and the same in words.
struct HandsCount {
  private let hands: [Int]
  private let low: Int

  /// Nil before the hands are counted.
  init?(_ statement: StrategyStatement) {
    guard let hands = statement.hands else { return nil }
    self.hands = hands
    low = statement.lowHands
  }

  /// Rows it takes of the `free` ones: the words always, the picture where it does not press.
  func rows(of free: Int) -> Int {
    switch free {
    case 8...: 6
    case 5...: 4
    default: 1
    }
  }

  /// `8 hands, mean 4.3, 1 at 2 or lower`.
  var words: CleanText {
    let total = hands.reduce(0, +)
    let sum = hands.enumerated().reduce(0) { $0 + $1.offset * $1.element }
    let tenths = total > 0 ? (sum * 20 + total) / (total * 2) : 0
    let lowest = low > 0 ? ", \(low) at 2 or lower" : ", none at 2 or lower"
    return CleanText(
      "\(total) \(total == 1 ? "hand" : "hands"), average \(tenths / 10).\(tenths % 10)\(lowest)")
  }

  func draw(in area: Rect, on frame: inout Frame) {
    var rest = area
    let line = StyledText(low > 0 ? "! \(words)" : words, low > 0 ? .bad : .secondary)
    line.draw(in: rest.takeTop(1), align: .centre, on: &frame)
    guard rest.height >= 3 else { return }
    let scores = hands.enumerated().flatMap { Array(repeating: $0.offset, count: $0.element) }
    let picture = Distribution(scores: scores, range: 0...5)
    picture.draw(
      in: rest.centred(Size(width: picture.width, height: rest.height)), on: &frame)
  }
}
