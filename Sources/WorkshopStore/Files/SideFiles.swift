import Foundation
import PlainText

/// The files beside a workshop that SQLite would read along with it. They are judged before it does:
/// a log or a journal of another file, or of another state of this one, would change the workshop for
/// good.
struct SideFiles {
  /// What they come to.
  enum Verdict {
    /// Nothing is there that SQLite would read, or another process is writing just now.
    case harmless
    /// A write was cut off. Its journal belongs to the file, which SQLite will make this.
    case cutOff(FileImage)
    /// The file of this name is no part of the workshop, which looks like this without it.
    case foreign(CleanText, FileImage)
  }

  /// SQLite's own names for them.
  private enum End: String, CaseIterable {
    case log = "-wal"
    case journal = "-journal"
    case index = "-shm"
  }

  private let path: String

  init(of path: String) { self.path = path }

  /// Refuses a place where something lies that a new file would be taken together with.
  func requireNone() throws(StoreError) {
    for end in [End.log, .journal] {
      guard let found = facts(end), end == .log || !isEmptyFile(found) else { continue }
      throw .strangerBeside(name(end))
    }
  }

  /// The names of those that SQLite does not even look at.
  var unread: [CleanText] { facts(.index) == nil ? [] : [name(.index)] }

  /// - Throws: where the workshop itself cannot be read.
  func verdict() throws(StoreError) -> Verdict {
    // We never switch on the write-ahead log.
    let hasLog = facts(.log) != nil
    let journal = facts(.journal)
    guard hasLog || journal.map({ !isEmptyFile($0) }) == true else { return .harmless }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw errno == EACCES ? .unreadable : .systemError(errno) }
    defer { close(descriptor) }
    let isStill = try LockHolder.keepStill(descriptor)
    if hasLog { return .foreign(name(.log), try FileImage(descriptor)) }
    // Whoever writes now has a journal of its own.
    guard isStill else { return .harmless }
    return try judge(journal, FileImage(descriptor))
  }

  private func judge(_ found: stat?, _ image: FileImage) throws(StoreError) -> Verdict {
    guard let found, found.st_mode & S_IFMT == S_IFREG, let bytes = read(.journal) else {
      return .foreign(name(.journal), image)
    }
    // As every transaction leaves it, or none.
    guard let first = bytes.first, first != 0 else { return .harmless }
    guard let journal = Journal(bytes), let before = journal.rollBack(image),
      before.isSound, !image.isSound || image.continues(before)
    else { return .foreign(name(.journal), image) }
    return .cutOff(before)
  }

  private func name(_ end: End) -> CleanText {
    CleanText((path as NSString).lastPathComponent + end.rawValue).singleLine
  }

  private func facts(_ end: End) -> stat? {
    var facts = stat()
    return lstat(path + end.rawValue, &facts) == 0 ? facts : nil
  }

  private func isEmptyFile(_ facts: stat) -> Bool {
    facts.st_mode & S_IFMT == S_IFREG && facts.st_size == 0
  }

  /// nil where it is no plain file, or cannot be read.
  private func read(_ end: End) -> [UInt8]? {
    let flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW
    let descriptor = open(path + end.rawValue, flags)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    return try? FileImage(descriptor).bytes
  }
}
