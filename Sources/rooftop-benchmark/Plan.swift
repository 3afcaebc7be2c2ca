/// How often everything is measured.
struct Plan {
  let starts: Int
  let keyRounds: Int
  let idleSeconds: UInt32
  let opens: Int
  /// Numbers of events of the workshops that are opened; the first is used for everything else.
  let events: [Int]
  let decisions: Int
  let seats: Int
  let rooms: Int
  /// By each of two writers.
  let writes: Int
  /// How often each format is written.
  let exports: Int
  /// Suggestions that are imported; the first number is what the others are compared with.
  let importRows: [Int]

  static let full = Plan(
    starts: 25, keyRounds: 8, idleSeconds: 5, opens: 15, events: [100, 1000, 10_000, 100_000],
    decisions: 150, seats: 30, rooms: 2, writes: 10_000, exports: 7,
    importRows: [1000, 10_000, 100_000])
  static let quick = Plan(
    starts: 7, keyRounds: 2, idleSeconds: 1, opens: 5, events: [100, 1000, 10_000], decisions: 30,
    seats: 30, rooms: 2, writes: 1_000, exports: 3, importRows: [1000, 10_000])
}
