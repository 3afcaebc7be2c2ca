import Foundation

/// A workshop file by its absolute path. Everything here goes by the path: the file is not opened.
struct WorkshopPath {
  private static let longestName = 255
  private static let longestEnd = "-journal".utf8.count

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

  /// A place where a new file can be.
  init(free path: String) throws(StoreError) {
    let folder = (path as NSString).deletingLastPathComponent
    guard let resolved = realpath(folder.isEmpty ? "." : folder, nil) else {
      throw errno == ENOENT || errno == ENOTDIR ? .missingFolder : .cannotCreate(errno)
    }
    defer { free(resolved) }
    let name = (path as NSString).lastPathComponent
    self.path = (String(cString: resolved) as NSString).appendingPathComponent(name)
    var status = stat()
    guard lstat(self.path, &status) != 0 else { throw .alreadyExists }
    guard errno == ENOENT else { throw .cannotCreate(errno) }
    // Its journal must have a name too.
    guard name.utf8.count + Self.longestEnd <= Self.longestName else { throw .unusableName }
  }

  /// Writing needs the file and, for the journal beside it, the folder.
  func requireWritable() throws(StoreError) {
    guard isWritable else { throw .readOnly }
    guard access(folder, W_OK | X_OK) == 0 else { throw .unwritableFolder }
  }

  /// Tells other processes, which watch the file's attributes, that something was written.
  func touch() { utimensat(AT_FDCWD, path, nil, 0) }

  /// The new name must outlive a power cut as surely as what is written under it.
  func syncFolder() {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
