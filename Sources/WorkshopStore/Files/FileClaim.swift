import Foundation
import Synchronization

/// This process's hold on a workshop file. Closing any descriptor of a file drops all of a process's
/// locks on it, SQLite's too; so the file's header is read by our own code only while no claim on
/// the same file exists, and SQLite is its only opener while one does.
final class FileClaim: Sendable {
  private struct Identity: Hashable {
    let device: UInt64
    let inode: UInt64
  }

  private static let held = Mutex<[Identity: Int]>([:])

  private let identity: Identity
  private let isReleased = Atomic(false)

  /// Claims the file at `path` if its header is a workshop's. Nothing is written.
  init(_ path: String) throws(StoreError) {
    identity = try Self.identity(of: path)
    try Self.held.withLock { [identity] held throws(StoreError) in
      if held[identity] == nil { try FileHeader(readingFileAt: path).requireWorkshop() }
      held[identity, default: 0] += 1
    }
  }

  /// Claims a file that was created a moment ago and is still empty.
  init(new path: String) throws(StoreError) {
    identity = try Self.identity(of: path)
    Self.held.withLock { [identity] held in held[identity, default: 0] += 1 }
  }

  deinit { release() }

  /// To be called once SQLite has closed the file.
  func release() {
    guard !isReleased.exchange(true, ordering: .relaxed) else { return }
    Self.held.withLock { [identity] held in
      guard let count = held[identity] else { return }
      held[identity] = count > 1 ? count - 1 : nil
    }
  }

  private static func identity(of path: String) throws(StoreError) -> Identity {
    var status = stat()
    guard stat(path, &status) == 0 else { throw .missing }
    return Identity(device: UInt64(status.st_dev), inode: UInt64(status.st_ino))
  }
}
