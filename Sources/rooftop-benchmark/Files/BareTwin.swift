import Glibc

/// Writes what Rooftop has just written to one file bare into another, which began as its copy.
final class BareTwin {
  private let original: BareDatabase
  private let copy: BareDatabase
  private var lastSeq: Int
  private var drafts: DraftBytes

  init(of original: String, copy: String) throws {
    self.original = try BareDatabase(original)
    self.copy = try BareDatabase(copy)
    lastSeq = try self.copy.lastEvent().seq
    drafts = try self.copy.drafts()
  }

  /// Takes over the drafts that are kept by now, so that the next decision has them to erase.
  /// - Returns: whether there is any.
  func repeatDrafts() throws -> Bool {
    drafts = try original.drafts()
    try copy.keep(drafts)
    return !drafts.rows.isEmpty
  }

  /// - Parameter rest: milliseconds without any work before it; the decision that it is compared
  ///   with began after as many, with caches that had gone cold.
  /// - Returns: the seconds that the append took.
  func repeatLast(afterRest rest: Int = 0) throws -> Double {
    let hadDrafts = !drafts.rows.isEmpty
    let event = try original.lastEvent()
    guard event.seq == lastSeq + 1 else {
      throw BenchmarkError.failed("a decision did not become one event")
    }
    lastSeq = event.seq
    let left = try original.drafts()
    guard left.rows.isEmpty else { throw BenchmarkError.failed("a draft was not erased") }
    let changed = hadDrafts ? left : nil
    drafts = left
    if rest > 0 { usleep(UInt32(rest) * 1000) }
    let watch = Stopwatch()
    try copy.append(event, leaving: changed)
    let seconds = watch.seconds
    copy.tell()
    return seconds
  }
}
