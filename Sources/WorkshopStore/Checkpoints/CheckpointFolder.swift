import Foundation

/// Checkpoints as files in a folder of the one who uses the program. They are small, a few are kept,
/// and each can be deleted at any time.
public final class CheckpointFolder: CheckpointShelf {
  private let folder: URL

  /// One for each purpose, of more workshops than a person works on at a time.
  private static let most = 24 * CheckpointPurpose.allCases.count
  /// A model of a whole organisation takes a hundredth of it.
  private static let largest = 0x1000_0000

  /// The folder is made when something is kept.
  public init(_ folder: URL) { self.folder = folder }

  public func bytes(named name: String) -> [UInt8]? {
    let descriptor = open(path(name), O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { Glibc.close(descriptor) }
    var facts = stat()
    guard fstat(descriptor, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG,
      facts.st_uid == geteuid(), (1...Self.largest).contains(Int(facts.st_size))
    else { return nil }
    let size = Int(facts.st_size)
    var count = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
      while count < size {
        let more = read(descriptor, buffer.baseAddress.map { $0 + count }, size - count)
        guard more > 0 else { break }
        count += more
      }
      filled = count
    }
    return count == size ? bytes : nil
  }

  /// Under another name first, so that nobody ever reads half of it.
  public func keep(_ bytes: [UInt8], named name: String) {
    try? FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let unfinished = path("\(name).\(getpid())")
    unlink(unfinished)
    let descriptor = open(
      unfinished, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return }
    let isWritten = Self.write(bytes, to: descriptor)
    Glibc.close(descriptor)
    guard isWritten, rename(unfinished, path(name)) == 0 else {
      unlink(unfinished)
      return
    }
    sweep()
  }

  public func remove(_ name: String) { unlink(path(name)) }

  private func path(_ name: String) -> String { folder.appending(path: name).path }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    bytes.withUnsafeBytes { raw in
      var rest = raw[...]
      while !rest.isEmpty {
        let count = Glibc.write(
          descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        guard count > 0 else { return false }
        rest = rest.dropFirst(count)
      }
      return true
    }
  }

  /// Removes those that were written longest ago.
  private func sweep() {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    guard names.count > Self.most else { return }
    let byAge = names.map { name -> (name: String, seconds: Int) in
      var facts = stat()
      return (name, lstat(path(name), &facts) == 0 ? Int(facts.st_mtim.tv_sec) : 0)
    }
    for old in byAge.sorted(by: { $0.seconds > $1.seconds }).dropFirst(Self.most) {
      unlink(path(old.name))
    }
  }
}
