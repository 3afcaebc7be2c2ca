/// The check-ins of one set by key result, each in the order of its days. Those that a checkpoint keeps of
/// a set whose cycle is closed stay as they are kept: most of a long history is such weeks, and hardly
/// anybody asks for them.
struct CheckInBook: Sendable {
  typealias Pages = [KeyResultID: [CheckIn]]

  private var storage = Storage.read([:])

  private enum Storage: Sendable {
    case read(Pages)
    /// As `Pages` are kept. Read anew by each who asks.
    case kept([UInt8])
  }

  var pages: Pages {
    get {
      switch storage {
      case .read(let pages): return pages
      case .kept(let bytes):
        return bytes.withUnsafeBytes { raw in
          var reader = KeptReader(raw)
          // The seal of the checkpoint says that they are as this program wrote them.
          return (try? Pages(from: &reader)) ?? [:]
        }
      }
    }
    _modify {
      var pages = self.pages
      // Nobody else holds them while they are changed.
      storage = .read([:])
      defer { storage = .read(pages) }
      yield &pages
    }
  }

  /// Reads them once for all.
  mutating func open() { storage = .read(pages) }
}

extension CheckInBook: Hashable {
  static func == (left: CheckInBook, right: CheckInBook) -> Bool { left.pages == right.pages }

  func hash(into hasher: inout Hasher) { hasher.combine(pages) }
}

extension CheckInBook: Kept {
  func write(to bytes: inout KeptBytes) {
    switch storage {
    case .read(let pages):
      var book = KeptBytes()
      book.add(pages)
      Self.write(book.bytes, to: &bytes)
    case .kept(let book): Self.write(book, to: &bytes)
    }
  }

  private static func write(_ book: [UInt8], to bytes: inout KeptBytes) {
    bytes.append(number: UInt(book.count))
    bytes.append(contentsOf: book)
  }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    storage = .kept(Array(try bytes.take(try bytes.count())))
  }
}
