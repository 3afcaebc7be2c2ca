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
    Leftovers.sweep(place.folder)
    (beside, descriptor) = try Self.kept(in: place.folder)
  }

  private static func kept(in folder: String) throws(StoreError) -> (WorkshopPath, Int32) {
    while true {
      let path = (folder as NSString).appendingPathComponent(Leftovers.newName)
      let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
      guard descriptor >= 0 else { throw .cannotCreate(errno) }
      if Leftovers.keep(descriptor) { return (WorkshopPath(path: path), descriptor) }
      close(descriptor)
    }
  }

  /// Fills it with a copy of a workshop.
  func write(_ image: FileImage) throws(StoreError) {
    var done = 0
    while done < image.bytes.count {
      let count = image.bytes.withUnsafeBytes { bytes in
        pwrite(
          descriptor, bytes.baseAddress?.advanced(by: done), bytes.count - done, off_t(done))
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw .systemError(errno) }
      done += count
    }
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
