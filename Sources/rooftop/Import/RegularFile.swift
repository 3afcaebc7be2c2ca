import Foundation
import PlainText

/// Opens what somebody named as a file, and only a file: a pipe, a terminal or a device could keep
/// the program waiting for ever.
enum RegularFile {
  /// - Parameter workshop: a file that is open as a workshop. Closing a second handle of it would take
  ///   its locks away.
  static func open(
    _ path: String, besides workshop: String? = nil
  ) throws(CommandFailure) -> FileHandle {
    let facts = try regular(path, stat)
    if let workshop, let open = try? regular(workshop, stat),
      open.st_dev == facts.st_dev, open.st_ino == facts.st_ino
    {
      throw CommandFailure(
        CommandFailure.badData, "\(CleanText(path)): This is the workshop itself. Choose a list.")
    }
    let descriptor = Glibc.open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else { throw unreadable(path) }
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    // What the name stood for may have been another thing.
    _ = try regular(path) { fstat(descriptor, $1) }
    return file
  }

  private static func regular(
    _ path: String, _ look: (UnsafePointer<CChar>, UnsafeMutablePointer<stat>) -> Int32
  ) throws(CommandFailure) -> stat {
    var facts = stat()
    guard path.withCString({ look($0, &facts) }) == 0 else { throw unreadable(path) }
    switch facts.st_mode & S_IFMT {
    case S_IFREG: return facts
    case S_IFDIR:
      throw CommandFailure(
        CommandFailure.badData, "\(CleanText(path)): This is a folder. Name a file in it.")
    default:
      throw CommandFailure(
        CommandFailure.badData,
        "\(CleanText(path)): This is a pipe, a terminal or a device. Save it as a file first.")
    }
  }

  private static func unreadable(_ path: String) -> CommandFailure {
    CommandFailure(
      CommandFailure.noInput, "\(CleanText(path)): The file cannot be read. Check its name.")
  }
}
