/// The records of a workshop in order, or the last ones of them. The index of a record is its sequence
/// number less one, whether or not those before it are here.
///
/// They lie in pieces of which only the last one grows: whoever holds an older value shares the rest,
/// so that one record more costs the same after a long history as after a short one.
public struct Records: Sendable {
  private static let pieceSize = 32

  /// How many records stand before those that are here.
  let missing: Int
  /// Each of `pieceSize`.
  private var full: [[EventRecord]] = []
  private var last: [EventRecord] = []

  public init() { missing = 0 }

  init(after missing: Int) { self.missing = missing }

  init(_ records: [EventRecord], after missing: Int = 0) {
    self.missing = missing
    let whole = records.count - records.count % Self.pieceSize
    full = stride(from: 0, to: whole, by: Self.pieceSize).map {
      Array(records[$0..<$0 + Self.pieceSize])
    }
    last = Array(records[whole...])
  }

  mutating func append(_ record: EventRecord) {
    last.append(record)
    guard last.count == Self.pieceSize else { return }
    full.append(last)
    last = []
  }
}

extension Records: RandomAccessCollection {
  public var startIndex: Int { missing }
  public var endIndex: Int { missing + full.count * Self.pieceSize + last.count }

  public subscript(index: Int) -> EventRecord {
    let (piece, place) = (index - missing).quotientAndRemainder(dividingBy: Self.pieceSize)
    return piece < full.count ? full[piece][place] : last[place]
  }
}

extension Records: Equatable {
  public static func == (left: Records, right: Records) -> Bool {
    left.missing == right.missing && left.elementsEqual(right)
  }
}
