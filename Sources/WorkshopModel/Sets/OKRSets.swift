/// The OKR sets of a workshop, in the order they were opened. A change to one copies that one only: an
/// organisation has hundreds, and every decision and every step that can be undone holds a workshop.
public struct OKRSets: Hashable, Sendable {
  private var boxes: [Box]

  /// Changed only while one workshop holds it.
  private final class Box: @unchecked Sendable {
    var set: OKRSet

    init(_ set: OKRSet) { self.set = set }
  }

  init(_ sets: [OKRSet]) { boxes = sets.map(Box.init) }

  mutating func append(_ set: OKRSet) { boxes.append(Box(set)) }

  public static func == (left: OKRSets, right: OKRSets) -> Bool {
    left.boxes.elementsEqual(right.boxes) { $0 === $1 || $0.set == $1.set }
  }

  public func hash(into hasher: inout Hasher) {
    for box in boxes { hasher.combine(box.set) }
  }
}

extension OKRSets: RandomAccessCollection {
  public var startIndex: Int { 0 }
  public var endIndex: Int { boxes.count }

  public internal(set) subscript(place: Int) -> OKRSet {
    _read { yield boxes[place].set }
    _modify {
      if !isKnownUniquelyReferenced(&boxes[place]) { boxes[place] = Box(boxes[place].set) }
      yield &boxes[place].set
    }
  }
}

extension OKRSets {
  /// Where those lie that were changed since a workshop was copied from one with `earlier` ones.
  func places(changedSince earlier: OKRSets) -> [Int] {
    zip(boxes, earlier.boxes).enumerated().filter { $0.element.0 !== $0.element.1 }.map(\.offset)
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
