/// Checkpoints of one history at which a replay may begin: the last ones close together, because what is
/// undone is nearly always near the end, and a few far apart.
struct Marks: Sendable {
  static let near = 64
  private static let far = 4096
  private static let nearOnes = 3
  private static let farOnes = 2

  /// Oldest first.
  private var checkpoints: [Checkpoint] = []
  /// The one that the records begin after; it stays.
  private var base: Checkpoint?

  /// Whether a history of `last` records is worth a checkpoint after the record `seq`.
  static func isMark(_ seq: Int, of last: Int) -> Bool {
    seq > 0
      && (seq.isMultiple(of: near) && seq > last - near * nearOnes
        || seq.isMultiple(of: far) && seq > last - far * farOnes - near * nearOnes)
  }

  mutating func add(_ checkpoint: Checkpoint) {
    checkpoints.append(checkpoint)
    let old = checkpoints.dropLast(Self.nearOnes)
    guard !old.isEmpty else { return }
    let kept = old.filter { $0.seq.isMultiple(of: Self.far) }.suffix(Self.farOnes)
    checkpoints = kept + checkpoints.suffix(Self.nearOnes)
  }

  mutating func keep(_ base: Checkpoint) { self.base = base }

  /// The last mark before the event `seq`.
  func before(_ seq: Int) -> Checkpoint? {
    if let found = checkpoints.last(where: { $0.seq < seq }) { return found }
    return base.flatMap { $0.seq < seq ? $0 : nil }
  }

  /// Forgets the marks that include the event `seq`.
  mutating func drop(from seq: Int) { checkpoints.removeAll { $0.seq >= seq } }

  /// One from which the end is near and steps can be undone; nil in a short history.
  var oldestOfLast: Checkpoint? {
    checkpoints.count < Self.nearOnes ? base : checkpoints[checkpoints.count - Self.nearOnes]
  }
}
