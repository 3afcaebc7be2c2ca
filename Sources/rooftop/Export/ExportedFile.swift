import Foundation
import PlainText
import WorkshopStore

/// A file that appears under its name whole or not at all: written beside, synced, then renamed.
/// Only its owner can read it.
struct ExportedFile {
  let path: String

  /// - Parameter overwrites: whether a file of that name gives way.
  func write(_ bytes: [UInt8], overwrites: Bool) throws(CommandFailure) {
    try requirePlace(overwrites: overwrites)
    let beside = (folder as NSString).appendingPathComponent(Leftovers.newName)
    let file = open(beside, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw failure(errno) }
    Leftovers.keep(file)
    var isOpen = true
    defer {
      if isOpen { close(file) }
      unlink(beside)
    }
    try StandardStreams.write(bytes, to: file) { failure($0) }
    guard fsync(file) == 0 else { throw failure(errno) }
    isOpen = false
    // Some file systems tell only now that the disk is full.
    guard close(file) == 0 else { throw failure(errno) }
    try name(beside, overwrites: overwrites)
    syncFolder()
  }

  /// Why nothing may be written under this name; a link or a pipe could lead anywhere, and a
  /// workshop never gives way.
  func requirePlace(overwrites: Bool) throws(CommandFailure) {
    try CommandFailure.requireOutput(at: path)
    var facts = stat()
    guard lstat(path, &facts) == 0 else {
      guard errno == ENOENT else { throw failure(errno) }
      return
    }
    guard facts.st_mode & S_IFMT == S_IFREG else {
      throw CommandFailure(
        CommandFailure.cannotCreate,
        "\(CleanText(path)): This is no plain file. Give the name of a new file.")
    }
    guard overwrites else { throw exists }
  }

  private func name(_ beside: String, overwrites: Bool) throws(CommandFailure) {
    if overwrites {
      try requirePlace(overwrites: true)
      guard rename(beside, path) == 0 else { throw failure(errno) }
      return
    }
    // A link never replaces what came into being meanwhile; a rename would.
    if link(beside, path) == 0 { return }
    switch errno {
    case EEXIST: throw exists
    case EPERM, ENOTSUP, ENOSYS:
      // No links on this file system.
      try requirePlace(overwrites: false)
      guard rename(beside, path) == 0 else { throw failure(errno) }
    default: throw failure(errno)
    }
  }

  /// The new name must outlast a power loss too. Not every file system can sync a folder.
  private func syncFolder() {
    let handle = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard handle >= 0 else { return }
    _ = fsync(handle)
    close(handle)
  }

  private var folder: String {
    let folder = (path as NSString).deletingLastPathComponent
    return folder.isEmpty ? "." : folder
  }

  /// Why nothing is written where a file of that name is and must not give way.
  var exists: CommandFailure {
    CommandFailure(
      CommandFailure.cannotCreate,
      "\(CleanText(path)): There is a file of this name already. Say --force to replace it.")
  }

  private func failure(_ code: Int32) -> CommandFailure {
    let reason = CleanText(String(cString: strerror(code)))
    return switch code {
    case EACCES, EPERM, EROFS:
      CommandFailure(
        CommandFailure.noPermission, "\(CleanText(path)): \(reason). Choose another folder.")
    case ENOENT, ENOTDIR, EISDIR, ENAMETOOLONG, EINVAL, ELOOP:
      CommandFailure(
        CommandFailure.cannotCreate, "\(CleanText(path)): \(reason). Check the folder and the name."
      )
    default:
      CommandFailure(
        CommandFailure.ioError, "\(CleanText(path)): \(reason). Nothing was left there.")
    }
  }
}
