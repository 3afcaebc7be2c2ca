import Foundation

/// Chance that can be had again: splitmix64, https://prng.di.unimi.it/splitmix64.c
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
    return mixed ^ mixed >> 31
  }
}

/// What failed, and how to have the same chances again.
struct FailedWithSeed: Error, CustomStringConvertible {
  let seed: UInt64
  let error: any Error
  var description: String { "SEED=\(seed): \(error)" }
}

/// Runs `body` with new chances, or with those of the variable SEED.
func withRandomSeed(_ body: (inout SeededRandom) throws -> Void) throws {
  let wanted = ProcessInfo.processInfo.environment["SEED"].flatMap { UInt64($0) }
  let seed = wanted ?? UInt64.random(in: 0..<1_000_000)
  var random = SeededRandom(seed: seed)
  do {
    try body(&random)
  } catch {
    throw FailedWithSeed(seed: seed, error: error)
  }
}
