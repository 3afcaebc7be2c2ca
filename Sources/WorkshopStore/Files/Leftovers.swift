import Foundation

/// Files that a killed program was making: `.rooftop-*.tmp`. Who makes one holds a lock on it; one
/// without a lock is nobody's.
public enum Leftovers {
  private static let start = ".rooftop-"
  private static let end = ".tmp"

  /// A name that no other file has.
  public static var newName: String { start + UUID().uuidString + end }

  /// Marks an open file of such a name as one that somebody is making, as long as it is open.
  /// - Returns: false where it was swept away in the moment before.
  @discardableResult
  public static func keep(_ descriptor: Int32) -> Bool {
    _ = try? FarLock.set(F_WRLCK, at: FarLock.making, descriptor)
    var facts = stat()
    return fstat(descriptor, &facts) == 0 && facts.st_nlink > 0
  }

  /// Removes those of `folder` that nobody is making any more.
  public static func sweep(_ folder: String) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    for name in names where name.hasPrefix(start) && name.hasSuffix(end) {
      let path = (folder as NSString).appendingPathComponent(name)
      let descriptor = open(path, O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
      guard descriptor >= 0 else { continue }
      defer { close(descriptor) }
      var facts = stat()
      guard fstat(descriptor, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG,
        facts.st_uid == geteuid(),
        (try? FarLock.set(F_WRLCK, at: FarLock.making, descriptor)) == true
      else { continue }
      for end in ["", "-journal"] { unlink(path + end) }
    }
  }
}
