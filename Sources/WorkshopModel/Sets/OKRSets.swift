/// The OKR sets of a workshop, in the order they were opened. A change to one copies that one only: an
/// organisation has hundreds, and every decision and every step that can be undone holds a workshop.
/// They lie in pieces, so that a change copies the places of few.
public struct OKRSets: Hashable, Sendable {
  private static let pieceSize = 32

  /// Each of `pieceSize`, the last one of what is left.
  private var pieces: [[Box]] = []

  /// Changed only while one workshop holds it; so no look at it needs to be checked.
  private final class Box: @unchecked Sendable {
    let id: SetID
    @exclusivity(unchecked) var set: OKRSet
    /// Kept beside the set, because it is asked of every set at each key.
    @exclusivity(unchecked) private(set) var hasOpenRound = false

    init(_ set: OKRSet) {
      id = set.id
      self.set = set
      updateHasOpenRound()
    }

    /// To be called when the set was changed.
    func updateHasOpenRound() { hasOpenRound = set.openRound != nil }
  }

  init(_ sets: [OKRSet]) {
    for set in sets { append(set) }
  }

  mutating func append(_ set: OKRSet) {
    if count.isMultiple(of: Self.pieceSize) { pieces.append([]) }
    pieces[pieces.count - 1].append(Box(set))
  }

  private var boxes: FlattenSequence<[[Box]]> { pieces.joined() }

  public static func == (left: OKRSets, right: OKRSets) -> Bool {
    left.boxes.elementsEqual(right.boxes) { $0 === $1 || $0.set == $1.set }
  }

  public func hash(into hasher: inout Hasher) {
    for box in boxes { hasher.combine(box.set) }
  }
}

extension OKRSets: RandomAccessCollection {
  public var startIndex: Int { 0 }
  public var endIndex: Int {
    pieces.last.map { (pieces.count - 1) * Self.pieceSize + $0.count } ?? 0
  }

  public internal(set) subscript(place: Int) -> OKRSet {
    _read { yield self[box: place].set }
    _modify {
      if !isKnownUniquelyReferenced(&self[box: place]) {
        self[box: place] = Box(self[box: place].set)
      }
      // Also where the change throws: it may have changed the set.
      defer { self[box: place].updateHasOpenRound() }
      yield &self[box: place].set
    }
  }

  private subscript(box place: Int) -> Box {
    get { pieces[place / Self.pieceSize][place % Self.pieceSize] }
    _modify { yield &pieces[place / Self.pieceSize][place % Self.pieceSize] }
  }
}

extension OKRSets {
  /// Where the set with this id lies. A set is called by the event that opened it, so that ids rise.
  func place(of id: SetID) -> Int? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[box: middle].id < id { low = middle + 1 } else { high = middle }
    }
    return low < count && self[box: low].id == id ? low : nil
  }

  /// The places of the sets that differ from those of `earlier`, of which these are a changed copy.
  func places(changedSince earlier: OKRSets) -> [Int] {
    zip(pieces, earlier.pieces).enumerated().flatMap { number, pair in
      Self.share(pair.0, pair.1)
        ? []
        : zip(pair.0, pair.1).enumerated().filter { $0.element.0 !== $0.element.1 }
          .map { number * Self.pieceSize + $0.offset }
    }
  }

  /// Whether both are the same storage, so that no set in them differs.
  private static func share(_ piece: [Box], _ other: [Box]) -> Bool {
    piece.withUnsafeBufferPointer { piece in
      other.withUnsafeBufferPointer { piece.baseAddress == $0.baseAddress }
    }
  }

  /// The places of the sets that `isWanted` accepts. Sets are large, and a place costs no copy.
  func places(where isWanted: (OKRSet) -> Bool) -> [Int] { indices.filter { isWanted(self[$0]) } }

  /// The places of the sets of each unit, in the order they were opened.
  public var placesByUnit: [UnitID: [Int]] { Dictionary(grouping: indices) { self[$0].unit } }

  /// The round that is open in one of them.
  var openRound: Round? {
    for piece in pieces {
      for box in piece where box.hasOpenRound { return box.set.openRound }
    }
    return nil
  }

  var hasClosedOne: Bool { boxes.contains { $0.set.review.isClosed } }
}

extension OKRSets: ExpressibleByArrayLiteral {
  public init(arrayLiteral sets: OKRSet...) { self.init(sets) }
}

extension OKRSets: Kept {
  func write(to bytes: inout KeptBytes) { bytes.add(Array(self)) }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) { self.init(try bytes.next()) }
}
