import Foundation

/// Locks that number the seats, and by which seats and desks give each other signs. Each has a byte of
/// its own.
enum SeatLocks {
  /// More seats than any room has.
  static let most = 1 << 16

  /// Takes the first number that nobody has.
  static func takeFirst(_ descriptor: Int32) throws(StoreError) -> Int {
    for number in 1..<most where try FarLock.set(F_WRLCK, at: FarLock.seats + number, descriptor) {
      return number
    }
    throw .locked
  }

  /// Read locks: two desks may answer one seat.
  static func give(_ sign: SeatSign, _ descriptor: Int32) throws(StoreError) {
    guard try FarLock.set(F_RDLCK, at: offset(sign), descriptor) else { throw .locked }
  }

  static func takeOff(_ sign: SeatSign, _ descriptor: Int32) {
    _ = try? FarLock.set(F_UNLCK, at: offset(sign), descriptor)
  }

  /// The seats for which others give such a sign.
  static func seats(with kind: SeatSign.Kind, _ descriptor: Int32) -> Set<Int> {
    let start = start(kind)
    var found: Set<Int> = []
    var ranges = [start..<start + most]
    // The system names any one lock, so both sides of it are searched.
    while let range = ranges.popLast() {
      guard !range.isEmpty, let place = FarLock.anyElsewhere(in: range, descriptor) else {
        continue
      }
      found.insert(place - start)
      ranges += [range.lowerBound..<place, place + 1..<range.upperBound]
    }
    return found
  }

  private static func offset(_ sign: SeatSign) -> Int { start(sign.kind) + sign.seat }

  private static func start(_ kind: SeatSign.Kind) -> Int {
    FarLock.seats + (kind.rawValue + 1) * most
  }
}
