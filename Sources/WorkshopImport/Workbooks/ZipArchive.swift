/// The files inside a zip archive, as far as workbooks need them.
struct ZipArchive {
  private struct Entry {
    let method: Int
    let packedSize: Int
    let offset: Int
  }

  private let bytes: [UInt8]
  private var entries: [String: Entry] = [:]

  private static let mostEntries = 10_000
  /// Of one file, unpacked.
  private static let mostBytes = 100_000_000

  /// Nil where it is no archive.
  init?(_ bytes: [UInt8]) {
    self.bytes = bytes
    guard let end = Self.end(in: bytes), let count = number(end + 10, 2),
      var place = number(end + 16, 4), count <= Self.mostEntries
    else { return nil }
    for _ in 0..<count {
      guard number(place, 4) == 0x0201_4B50, let method = number(place + 10, 2),
        let packedSize = number(place + 20, 4), let nameSize = number(place + 28, 2),
        let extra = number(place + 30, 2), let comment = number(place + 32, 2),
        let offset = number(place + 42, 4), place + 46 + nameSize <= bytes.count
      else { return nil }
      let name = String(decoding: bytes[place + 46..<place + 46 + nameSize], as: UTF8.self)
      entries[name.lowercased()] = Entry(method: method, packedSize: packedSize, offset: offset)
      place += 46 + nameSize + extra + comment
    }
  }

  /// The bytes of one file; nil where it is not there or damaged.
  func file(_ name: String) -> [UInt8]? {
    guard let entry = entries[name.lowercased()], number(entry.offset, 4) == 0x0403_4B50,
      let nameSize = number(entry.offset + 26, 2), let extra = number(entry.offset + 28, 2)
    else { return nil }
    let start = entry.offset + 30 + nameSize + extra
    guard start + entry.packedSize <= bytes.count else { return nil }
    let packed = bytes[start..<start + entry.packedSize]
    switch entry.method {
    case 0: return Array(packed)
    case 8: return Inflate.unpacked(packed, limit: Self.mostBytes)
    default: return nil
    }
  }

  private func number(_ place: Int, _ count: Int) -> Int? {
    guard place >= 0, place + count <= bytes.count else { return nil }
    return (0..<count).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
  }

  /// Where the record stands that ends the archive, behind which a comment may follow.
  private static func end(in bytes: [UInt8]) -> Int? {
    guard bytes.count >= 22 else { return nil }
    let last = bytes.count - 22
    return (max(0, last - 65_535)...last).reversed().first {
      bytes[$0...].starts(with: [0x50, 0x4B, 0x05, 0x06])
    }
  }
}
