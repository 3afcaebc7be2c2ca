import Foundation
import PlainText

/// A name under which a file is about to be written. A workshop is never written over, whatever is
/// asked: not by its other names, not while it is open, not when it is damaged.
public struct OutputPlace {
  private let path: String

  public init(_ path: String) {
    var name = path[...]
    while name.count > 1, name.last == "/" { name.removeLast() }
    self.path = String(name)
  }

  /// Why nothing may be written there, in a sentence; nil where it may.
  public var hindrance: CleanText? {
    if let workshop = workshopBeside {
      return "This name belongs to the workshop \(workshop) beside it. Choose another name."
    }
    guard Self.isFile(path) else { return nil }
    let isNamedSo = (path as NSString).pathExtension.lowercased() == Self.ending
    do throws(StoreError) {
      let isWorkshop = try FileClaim.holdsWorkshop(path)
      guard isNamedSo || isWorkshop else { return nil }
      return "This is a workshop, and no other file takes its place. Choose another name."
    } catch {
      return "What is there cannot be read, so it stays. Choose another name."
    }
  }

  /// What the names of workshops usually end in.
  private static let ending = "okr"

  /// Endings of the files that SQLite keeps beside a database and reads, or removes, when it opens
  /// that. https://www.sqlite.org/tempfiles.html
  private static let besides = ["-journal", "-wal", "-shm"]

  /// The workshop that would take a file of this name for a part of itself; nil where there is none.
  private var workshopBeside: CleanText? {
    for ending in Self.besides where path.hasSuffix(ending) {
      let workshop = String(path.dropLast(ending.count))
      guard Self.isFile(workshop), (try? FileClaim.holdsWorkshop(workshop)) != false else {
        continue
      }
      return CleanText((workshop as NSString).lastPathComponent)
    }
    return nil
  }

  private static func isFile(_ path: String) -> Bool {
    var facts = stat()
    return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFREG
  }
}
