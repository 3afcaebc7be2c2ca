import Foundation

/// The first 100 bytes of a SQLite file, which say whose it is.
/// Layout: https://www.sqlite.org/fileformat2.html#the_database_header
struct FileHeader {
  /// "ROOF"
  static let applicationID = 0x524F_4F46

  private static let size = 100
  private static let magic = Array("SQLite format 3\0".utf8)

  private let bytes: [UInt8]

  /// Reads it without SQLite, which would already lock, recover, or add files beside it.
  init(readingFileAt path: String) throws(StoreError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw errno == EACCES ? .unreadable : .systemError(errno) }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: Self.size)
    let count = pread(descriptor, &bytes, Self.size, 0)
    guard count >= 0 else { throw .systemError(errno) }
    self.bytes = Array(bytes.prefix(count))
  }

  /// Whether Rooftop made the file, in whatever format and state.
  var isWorkshop: Bool { bytes.count == Self.size && bytes.number(at: 68) == Self.applicationID }

  func requireWorkshop() throws(StoreError) {
    guard isWorkshop, bytes.starts(with: Self.magic) else { throw .notAWorkshop }
    let version = bytes.number(at: 60)
    guard version <= Schema.version else { throw .newer(version: version) }
    // We never switch on the write-ahead log, whose files a mere look would create.
    guard version >= Schema.firstVersion, bytes[18] == 1, bytes[19] == 1 else {
      throw .damaged("its header was changed")
    }
  }
}
