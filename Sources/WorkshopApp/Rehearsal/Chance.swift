/// Numbers that look drawn and are the same for the same seed (SplitMix64).
struct Chance: RandomNumberGenerator, Hashable, Sendable {
  private var state: UInt64

  /// - Parameter parts: what the numbers are for; other parts give other numbers.
  init(_ seed: UInt64, _ parts: Int...) {
    state = seed
    for part in parts {
      state = next() ^ UInt64(bitPattern: Int64(part))
    }
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func number(in range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }
}
