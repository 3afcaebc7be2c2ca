import Foundation

/// A workshop file by its absolute path. Everything here goes by the path: the file is not opened.
struct WorkshopPath {
  let path: String

  var folder: String { (path as NSString).deletingLastPathComponent }

  var isWritable: Bool { access(path, W_OK) == 0 }

  init(path: String) { self.path = path }

  /// An existing file, links resolved.
  init(existing path: String) throws(StoreError) {
    var status = stat()
    guard stat(path, &status) == 0 else { throw .cannotFind(errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw .isDirectory
    default: throw .notAWorkshop
    }
    guard let resolved = realpath(path, nil) else { throw .systemError(errno) }
    defer { free(resolved) }
    self.path = String(cString: resolved)
    guard access(self.path, R_OK) == 0 else { throw .unreadable }
  }

  /// Creates an empty file that only its owner may read.
  init(creating path: String) throws(StoreError) {
    let folder = (path as NSString).deletingLastPathComponent
    guard let resolved = realpath(folder.isEmpty ? "." : folder, nil) else {
      throw errno == ENOENT || errno == ENOTDIR ? .missingFolder : .cannotCreate(errno)
    }
    defer { free(resolved) }
    let parent = String(cString: resolved)
    self.path = (parent as NSString).appendingPathComponent((path as NSString).lastPathComponent)
    let descriptor = open(self.path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .cannotCreate(errno) }
    close(descriptor)
    syncFolder()
  }

  /// Writing needs the file and, for the journal beside it, the folder.
  func requireWritable() throws(StoreError) {
    guard isWritable else { throw .readOnly }
    guard access(folder, W_OK | X_OK) == 0 else { throw .unwritableFolder }
  }

  /// Tells other processes, which watch the file's attributes, that something was written.
  func touch() { utimensat(AT_FDCWD, path, nil, 0) }

  func remove() { unlink(path) }

  /// The new name must outlive a power cut as surely as what is written under it.
  private func syncFolder() {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
