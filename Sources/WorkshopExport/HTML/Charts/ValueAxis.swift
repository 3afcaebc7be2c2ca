import FoundationEssentials
import PlainText
import WorkshopModel

/// Round numbers beside a chart that hold all of its values.
struct ValueAxis {
  /// Lowest first, equally far apart.
  let ticks: [Decimal]

  var bounds: ClosedRange<Decimal> { ticks[0]...ticks[ticks.count - 1] }

  init(holding values: ClosedRange<Decimal>) {
    let low = values.lowerBound
    let high = values.upperBound
    let span = high - low
    guard span > 0, let step = Self.step(span / Self.pieces), step > 0 else {
      let one = max(1, low.magnitude / 10)
      ticks = [low - one, low, low + one]
      return
    }
    let first = Self.floor(low / step)
    let last = -Self.floor(-high / step)
    let count = min(12, max(1, (last - first).asDouble))
    ticks = (0...Int(count)).map { (first + Decimal($0)) * step }
  }

  private static let pieces: Decimal = 4

  /// The first of 1, 2, 2.5, 5 and 10 times a power of ten that is no smaller.
  private static func step(_ least: Decimal) -> Decimal? {
    guard least.isFinite, least > 0 else { return nil }
    var power: Decimal = 1
    var tries = 0
    while power * 10 <= least, tries < 100 { (power, tries) = (power * 10, tries + 1) }
    while power > least, tries < 100 { (power, tries) = (power / 10, tries + 1) }
    return [1, 2, Decimal(5) / 2, 5, 10].lazy.map { $0 * power }.first { $0 >= least }
  }

  private static func floor(_ value: Decimal) -> Decimal {
    let nearest = value.rounded(places: 0)
    return nearest > value ? nearest - 1 : nearest
  }
}
