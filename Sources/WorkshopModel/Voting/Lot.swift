/// A lot among a number of people's suggestions. The seed alone says how it falls, so that anyone who
/// knows the two numbers can draw it again.
///
/// The numbers come from SplitMix64 (Steele, Lea and Flood, 2014), begun with the seed; they shuffle the
/// places 1 to `count` by Fisher and Yates, from the last place down. A number that would favour some
/// place is drawn again.
public struct Lot: Hashable, Sendable, Codable {
  public let seed: Int
  /// Among how many it is drawn.
  public let count: Int

  /// What a seed can be: short enough to be read out and typed.
  public static let seeds = 10_000...99_999
  /// Among how many a lot can be drawn.
  public static let counts = 2...1_000

  public init(seed: Int, count: Int) {
    self.seed = seed
    self.count = count
  }

  /// The places in the order they are drawn, from 0; none where nobody can draw among so many.
  public var order: [Int] {
    guard Self.counts.contains(count) else { return [] }
    var numbers = SplitMix64(state: UInt64(bitPattern: Int64(seed)))
    var places = Array(0..<count)
    for last in stride(from: count - 1, to: 0, by: -1) {
      places.swapAt(last, numbers.next(below: last + 1))
    }
    return places
  }
}

/// A published sequence of numbers that look random and follow from a seed.
private struct SplitMix64 {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// 0 to `bound` - 1, each as likely as another.
  mutating func next(below bound: Int) -> Int {
    let bound = UInt64(bound)
    let fair = UInt64.max - UInt64.max % bound
    var number = next()
    while number >= fair { number = next() }
    return Int(number % bound)
  }
}
