import WorkshopStore

/// Opening workshops of more and more events, compared with the smallest.
struct Opening {
  let programs: Programs
  /// By number of events.
  let files: [Int: String]
  let times: Int

  /// The goal is for the second of these against the first.
  private static let small = 100
  private static let large = 10_000

  func findings() throws -> [Finding] {
    var shown: [Int: Samples] = [:]
    var read: [Int: Samples] = [:]
    for round in 0..<times {
      for (count, file) in files.sorted(by: { $0.key < $1.key }) {
        // The largest take seconds, and vary little.
        guard round < max(3, times * Self.large / (Self.large + 4 * count)) else { continue }
        let program = try programs.rooftop("open", file)
        program.end()
        shown[count, default: Samples()].add(program.firstFrame.seconds)
        read[count, default: Samples()].add(try reading(file))
      }
    }
    return compared(shown, "rooftop open", goal: true) + compared(read, "reading", goal: false)
  }

  private func reading(_ file: String) throws -> Double {
    let watch = Stopwatch()
    let ledger = try Ledger(try SQLiteStore.open(file))
    defer { ledger.close() }
    return watch.seconds
  }

  private func compared(_ samples: [Int: Samples], _ what: String, goal: Bool) -> [Finding] {
    guard let least = samples[Self.small] else { return [] }
    return samples.sorted { $0.key < $1.key }.map { count, times in
      let name = "\(what), \(Words.count(count)) events"
      guard count > Self.small else { return Finding(what: name, ours: Words.time(times)) }
      return Finding(
        name, ours: times, theirs: least, atMost: goal && count == Self.large ? 10 : nil)
    }
  }
}
