/// SQLite's rollback journal: the pages of a file as they were before a transaction.
/// Layout: https://www.sqlite.org/fileformat2.html#the_rollback_journal
struct Journal {
  private static let magic: [UInt8] = [0xD9, 0xD5, 0x05, 0xF9, 0x20, 0xA1, 0x63, 0xD7]
  /// What a header says comes first in its sector.
  private static let headerSize = 28
  /// The checksum takes one byte of so many.
  private static let stride = 200

  private let pageSize: Int
  /// How many pages the file had.
  private let pageCount: Int
  private var pages: [Int: ArraySlice<UInt8>] = [:]

  /// nil for anything but a journal of one file alone.
  init?(_ bytes: [UInt8]) {
    guard bytes.count >= Self.headerSize, bytes.starts(with: Self.magic) else { return nil }
    pageCount = bytes.number(at: 16)
    pageSize = bytes.number(at: 24)
    let sector = bytes.number(at: 20)
    guard (512...65_536).contains(pageSize), (32...65_536).contains(sector) else { return nil }
    // One that ends with the name of a journal of several files, which we never write.
    if bytes.count > Self.headerSize, bytes.suffix(8) == Self.magic[...] { return nil }
    var start = 0
    while let next = read(bytes, from: start, sector) { start = next }
  }

  /// Reads one header and what follows it.
  /// - Returns: where the next one begins; nil at the end of what reached the disk.
  private mutating func read(_ bytes: [UInt8], from start: Int, _ sector: Int) -> Int? {
    guard start + Self.headerSize <= bytes.count, bytes[start...].starts(with: Self.magic) else {
      return nil
    }
    let recordSize = pageSize + 8
    let nonce = UInt32(truncatingIfNeeded: bytes.number(at: start + 12))
    var place = start + sector
    let written = bytes.number(at: start + 8)
    let count = written == 0xFFFF_FFFF ? max(0, bytes.count - place) / recordSize : written
    for _ in 0..<count {
      guard place + recordSize <= bytes.count else { return nil }
      let page = bytes[place + 4..<place + 4 + pageSize]
      var sum = nonce
      for index in Swift.stride(from: pageSize - Self.stride, to: 0, by: -Self.stride) {
        sum &+= UInt32(page[page.startIndex + index])
      }
      guard Int(sum) == bytes.number(at: place + 4 + pageSize) else { return nil }
      pages[bytes.number(at: place)] = page
      place += recordSize
    }
    return (place + sector - 1) / sector * sector
  }

  /// The file as it was before the transaction; nil where the journal cannot be one of this file: it
  /// has other pages, or fewer, or other transactions lie between.
  func rollBack(_ image: FileImage) -> FileImage? {
    guard image.pageSize == pageSize, pageCount <= image.bytes.count / pageSize else { return nil }
    if let first = pages[1].map(Array.init) {
      let (then, now) = (first.number(at: 24), image.bytes.number(at: 24))
      guard now == then || now == then + 1 else { return nil }
    }
    var bytes = Array(image.bytes.prefix(pageCount * pageSize))
    for (number, page) in pages where (1...pageCount).contains(number) {
      bytes.replaceSubrange((number - 1) * pageSize..<number * pageSize, with: page)
    }
    return FileImage(bytes)
  }
}
