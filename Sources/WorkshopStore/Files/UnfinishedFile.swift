import CNewName
import Foundation

/// A file that is made beside the place it is for and gets its name once it is whole, so that a kill
/// leaves the name free. A lock tells that somebody works at it, until the process ends however.
struct UnfinishedFile {
  /// Where it is to be.
  let place: WorkshopPath
  /// Where it is being made; only its owner may read it.
  let beside: WorkshopPath

  private let descriptor: Int32

  /// - Throws: where no new file can be at `path`.
  init(for path: String) throws(StoreError) {
    place = try WorkshopPath(free: path)
    try SideFiles(of: place.path).requireNone()
    let folder = place.folder
    Leftovers.sweep(folder)
    beside = WorkshopPath(
      path: (folder as NSString).appendingPathComponent(Leftovers.newName))
    descriptor = open(beside.path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .cannotCreate(errno) }
    Leftovers.keep(descriptor)
  }

  /// Gives it its name, which nobody else may have taken meanwhile. To be called when SQLite has
  /// closed it.
  func publish() throws(StoreError) {
    defer { discard() }
    guard fsync(descriptor) == 0 else { throw .systemError(errno) }
    try name()
    place.syncFolder()
  }

  /// Gives it up, unless it has its name.
  func discard() {
    for end in ["", "-journal"] { unlink(beside.path + end) }
    close(descriptor)
  }

  private func name() throws(StoreError) {
    if new_name_give(beside.path, place.path) == 0 { return }
    guard [EINVAL, ENOSYS, ENOTSUP].contains(errno) else { throw .cannotCreate(errno) }
    // A file system that cannot rename so: a second name never replaces another one either.
    guard link(beside.path, place.path) == 0 else { throw .cannotCreate(errno) }
  }
}
