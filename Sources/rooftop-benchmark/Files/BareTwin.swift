/// Writes what Rooftop has just written to one file bare into another, which began as its copy.
final class BareTwin {
  private let original: BareDatabase
  private let copy: BareDatabase
  private var lastSeq: Int

  init(of original: String, copy: String) throws {
    self.original = try BareDatabase(original)
    self.copy = try BareDatabase(copy)
    lastSeq = try self.copy.lastEvent().seq
  }

  /// - Returns: the seconds that the append took.
  func repeatLast() throws -> Double {
    let event = try original.lastEvent()
    guard event.seq == lastSeq + 1 else {
      throw BenchmarkError.failed("a decision did not become one event")
    }
    lastSeq = event.seq
    let watch = Stopwatch()
    try copy.append(event)
    return watch.seconds
  }
}
