import Foundation

/// Locks that say what the processes show that have a workshop open. They are read locks, which
/// whoever may only read the file can take as well; each face takes a byte by chance, for read locks
/// keep nobody off a byte, and there are far more bytes than faces.
enum FaceLocks {
  private static let span = 1 << 40

  static func enter(_ kind: FaceKind, _ descriptor: Int32) throws(StoreError) {
    let offset = Int.random(in: bytes(kind))
    guard try FarLock.set(F_RDLCK, at: offset, descriptor) else { throw .locked }
  }

  /// How many others of each kind are there.
  static func elsewhere(_ descriptor: Int32) -> [FaceKind: Int] {
    var counts: [FaceKind: Int] = [:]
    for kind in FaceKind.allCases {
      let count = count(in: bytes(kind), descriptor)
      if count > 0 { counts[kind] = count }
    }
    return counts
  }

  /// The number of locks in `range`. The system names any one of them, so both sides of it are searched.
  private static func count(in range: Range<Int>, _ descriptor: Int32) -> Int {
    guard !range.isEmpty, let found = FarLock.anyElsewhere(in: range, descriptor) else { return 0 }
    return 1 + count(in: range.lowerBound..<found, descriptor)
      + count(in: found + 1..<range.upperBound, descriptor)
  }

  private static func bytes(_ kind: FaceKind) -> Range<Int> {
    let place =
      switch kind {
      case .desk: 0
      case .seat: 1
      case .room: 2
      }
    let start = FarLock.faces + place * span
    return start..<start + span
  }
}
