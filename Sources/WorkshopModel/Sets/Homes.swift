/// Where in the list of sets the things stand that events brought into being, by the sequence number
/// that their ids are made of.
struct Homes: Hashable {
  /// By sequence number; -1 for an event that brought nothing into a set. Shared by all copies of a
  /// workshop until it is added to.
  private var settled: [Int32] = []
  /// What came since, so that a new event changes little.
  private var fresh: [Int: Int] = [:]

  private static let mostFresh = 256

  subscript(seq: Int) -> Int? {
    get {
      if let index = fresh[seq] { return index }
      guard settled.indices.contains(seq), settled[seq] >= 0 else { return nil }
      return Int(settled[seq])
    }
    set {
      fresh[seq] = newValue
      if fresh.count > Self.mostFresh { settle() }
    }
  }

  private mutating func settle() {
    for (seq, index) in fresh.sorted(by: { $0.key < $1.key }) {
      // An event that is only tried has no number of its own.
      guard seq < settled.count + (1 << 24) else { return }
      while settled.count <= seq { settled.append(-1) }
      settled[seq] = Int32(index)
      fresh[seq] = nil
    }
  }

  /// Whether all of them are places in a list of `count` sets.
  func lieWithin(_ count: Int) -> Bool {
    settled.allSatisfy { $0 < count } && fresh.values.allSatisfy { (0..<count).contains($0) }
  }

  private var all: [Int: Int] {
    var all = fresh
    for (seq, index) in settled.enumerated() where index >= 0 { all[seq] = Int(index) }
    return all
  }

  static func == (left: Homes, right: Homes) -> Bool {
    left.settled == right.settled && left.fresh == right.fresh || left.all == right.all
  }

  func hash(into hasher: inout Hasher) { hasher.combine(all) }
}

extension Homes: Kept {
  func write(to bytes: inout KeptBytes) {
    bytes.add(fresh)
    bytes.append(number: UInt(settled.count))
    for index in settled { bytes.append(number: UInt(index + 1)) }
  }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    fresh = try bytes.next()
    let count = try bytes.count()
    settled.reserveCapacity(count)
    for _ in 0..<count {
      let number = try bytes.number()
      guard number <= UInt(Limits.sets) else { throw UnreadableBytes() }
      settled.append(Int32(number) - 1)
    }
  }
}
