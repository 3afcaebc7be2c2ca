import Foundation
import Synchronization

/// This process's hold on a workshop file. Closing any descriptor of a file drops all of a process's
/// locks on it, SQLite's too; so the file's header is read by our own code only while no claim on
/// the same file exists, and SQLite is its only opener while one does.
final class FileClaim: Sendable {
  private struct Identity: Hashable {
    let device: UInt64
    let inode: UInt64

    init(_ status: stat) {
      device = UInt64(status.st_dev)
      inode = UInt64(status.st_ino)
    }
  }

  /// The claims of this process on one file.
  private struct Hold {
    var claims = 0
    /// Descriptors whose claims are gone; they may be closed only with the last one.
    var leftOpen: [Int32] = []
  }

  private static let held = Mutex<[Identity: Hold]>([:])

  private let path: String
  private let identity: Identity
  private let isReleased = Atomic(false)
  /// Opened when it is first asked for.
  private let opened = Mutex<Opened?>(nil)

  private struct Opened {
    let descriptor: Int32
    /// Whether it is the claimed file, and not one that took its place.
    let isClaimed: Bool
  }

  /// Claims the file at `path` if its header is a workshop's and nothing lies beside it that SQLite
  /// would wrongly take for a part of it. Nothing is written.
  init(_ path: String) throws(StoreError) {
    self.path = path
    identity = try Self.identity(of: path)
    try Self.held.withLock { [identity] held throws(StoreError) in
      if held[identity] == nil {
        try FileHeader(readingFileAt: path).requireWorkshop()
        if case .foreign(let name, _) = try SideFiles(of: path).verdict() {
          throw .strangerBeside(name)
        }
      }
      held[identity, default: Hold()].claims += 1
    }
  }

  /// Claims a file that was created a moment ago and is still empty.
  init(new path: String) throws(StoreError) {
    self.path = path
    identity = try Self.identity(of: path)
    Self.held.withLock { [identity] held in held[identity, default: Hold()].claims += 1 }
  }

  /// What lies beside the file at `path`; nil where this process has it open.
  static func besides(_ path: String) throws(StoreError) -> SideFiles.Verdict? {
    let identity = try identity(of: path)
    return try held.withLock { held throws(StoreError) in
      guard held[identity] == nil else { return nil }
      try FileHeader(readingFileAt: path).requireWorkshop()
      return try SideFiles(of: path).verdict()
    }
  }

  deinit { release() }

  /// Whether the file was deleted or moved, or another took its place.
  var isGone: Bool { (try? Self.identity(of: path)) != identity }

  /// What keeps SQLite from the file, where `error` says that it is locked.
  func reason(for error: StoreError) -> StoreError {
    guard error == .locked, let descriptor = try? descriptor() else { return error }
    if let process = LockHolder.process(descriptor) { return .waitingFor(process: process) }
    return FarLock.areLeft(descriptor) ? error : .noLocks
  }

  /// The file itself, wherever it is by now; nil while somebody is writing to it.
  func image() throws(StoreError) -> FileImage? {
    guard let descriptor = try? descriptor() else { throw .moved }
    defer { LockHolder.letGo(descriptor) }
    return try LockHolder.keepStill(descriptor) ? try FileImage(descriptor) : nil
  }

  /// To be called once SQLite has closed the file.
  func release() {
    guard !isReleased.exchange(true, ordering: .relaxed) else { return }
    let mine = opened.withLock { $0?.descriptor }
    if let mine { FarLock.unlockAll(mine) }
    Self.held.withLock { [identity] held in
      guard var hold = held[identity] else { return }
      hold.claims -= 1
      if let mine { hold.leftOpen.append(mine) }
      if hold.claims == 0 {
        for descriptor in hold.leftOpen { close(descriptor) }
      }
      held[identity] = hold.claims > 0 ? hold : nil
    }
  }

  /// A descriptor of the claimed file for locks of our own; to read only where no more is allowed. It
  /// stays open as long as any claim of this process on the file.
  func descriptor() throws(StoreError) -> Int32 {
    try opened.withLock { [path, identity] opened throws(StoreError) in
      if let opened {
        guard opened.isClaimed else { throw .moved }
        return opened.descriptor
      }
      let flags = O_CLOEXEC | O_NONBLOCK
      var descriptor = open(path, O_RDWR | flags)
      if descriptor < 0, errno == EACCES || errno == EROFS {
        descriptor = open(path, O_RDONLY | flags)
      }
      guard descriptor >= 0 else { throw errno == EACCES ? .readOnly : .systemError(errno) }
      var status = stat()
      let isClaimed = fstat(descriptor, &status) == 0 && Identity(status) == identity
      opened = Opened(descriptor: descriptor, isClaimed: isClaimed)
      guard isClaimed else { throw .moved }
      return descriptor
    }
  }

  /// Whether the file at `path` is a workshop. One that this process has open is known by what it is
  /// and never opened a second time.
  static func holdsWorkshop(_ path: String) throws(StoreError) -> Bool {
    let identity = try identity(of: path)
    return try held.withLock { held throws(StoreError) in
      if held[identity] != nil { return true }
      return try FileHeader(readingFileAt: path).isWorkshop
    }
  }

  private static func identity(of path: String) throws(StoreError) -> Identity {
    var status = stat()
    guard stat(path, &status) == 0 else { throw .missing }
    return Identity(status)
  }
}
