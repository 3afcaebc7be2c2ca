import WorkshopStore

/// Opening workshops of more and more events, compared with the smallest: what a desk and `show` need
/// for their first picture, and a history that is read whole.
struct Opening {
  let programs: Programs
  /// By number of events.
  let files: [Int: String]
  let times: Int

  /// What the others are compared with.
  private static let small = 100
  /// From so many on the goal holds.
  private static let large = 10_000

  func findings() throws -> [Finding] {
    var opened: [Int: Samples] = [:]
    var shown: [Int: Samples] = [:]
    var read: [Int: Samples] = [:]
    let byCount = files.sorted { $0.key < $1.key }
    // The first opening of a long one reads it whole, and is a row of its own.
    let first = try byCount.last.map { ($0.key, try seconds($0.value)) }
    for (_, file) in byCount { _ = try seconds(file) }
    for round in 0..<times {
      for (count, file) in byCount {
        opened[count, default: Samples()].add(try seconds(file))
        shown[count, default: Samples()].add(try programs.ran("show", file))
        // The largest take long, and vary little.
        guard round < max(3, times * Self.large / (Self.large + 4 * count)) else { continue }
        read[count, default: Samples()].add(try reading(file))
      }
    }
    return compared(opened, "rooftop open", atMost: 3) + compared(shown, "rooftop show", atMost: 3)
      + compared(read, "reading the whole history", atMost: nil)
      + (first.map { count, seconds in
        [
          Finding(
            what: "the first rooftop open here, \(Words.count(count)) events",
            ours: Words.time(seconds))
        ]
      } ?? [])
  }

  private func seconds(_ file: String) throws -> Double {
    let program = try programs.rooftop("open", file)
    program.end()
    return program.firstFrame.seconds
  }

  private func reading(_ file: String) throws -> Double {
    let watch = Stopwatch()
    let ledger = try Ledger(try SQLiteStore.open(file))
    defer { ledger.close() }
    return watch.seconds
  }

  private func compared(
    _ samples: [Int: Samples], _ what: String, atMost limit: Double?
  ) -> [Finding] {
    guard let least = samples[Self.small] else { return [] }
    return samples.sorted { $0.key < $1.key }.map { count, times in
      let name = "\(what), \(Words.count(count)) events"
      guard count > Self.small else { return Finding(what: name, ours: Words.time(times)) }
      return Finding(name, ours: times, theirs: least, atMost: count >= Self.large ? limit : nil)
    }
  }
}
