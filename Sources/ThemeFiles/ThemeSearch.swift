import Foundation
import PlainText
import TerminalUI

/// Finds schemes in folders; of equal names the one in the earlier folder counts.
public struct ThemeSearch: Sendable {
  private let folders: [URL]

  /// `folders` in order of preference; ones that do not exist are passed over.
  public init(folders: [URL]) {
    self.folders = folders
  }

  /// The names that `theme(named:)` finds, sorted: files without their endings, and the compiled-in
  /// ones.
  public var names: [CleanText] {
    let found = folders.flatMap { folder in
      let files = try? FileManager.default.contentsOfDirectory(
        at: folder, includingPropertiesForKeys: nil)
      return (files ?? []).filter { Self.endings.contains($0.pathExtension.lowercased()) }
        .map { CleanText($0.deletingPathExtension().lastPathComponent).singleLine }
    }
    return Set(found + Self.compiledIn.map(\.name)).sorted()
  }

  /// The theme called `name`: a file of a folder, else a compiled-in one; nil when there is none.
  public func theme(named name: CleanText) throws(SchemeFileError) -> Theme? {
    if let file = file(named: name) { return Theme(try Self.scheme(at: file)) }
    return Self.compiledIn.first { $0.name == name }
  }

  /// The scheme in the file at `url`.
  public static func scheme(at url: URL) throws(SchemeFileError) -> Scheme {
    let name = url.lastPathComponent
    let bytes = try self.bytes(at: url)
    guard let text = String(bytes: bytes, encoding: .utf8) else {
      throw SchemeFileError(name, "The file is not UTF-8 text. Save it as UTF-8.")
    }
    return try SchemeFile.scheme(fromYAML: text, fileName: name)
  }

  /// A pipe, a terminal or a device is not opened: it could keep the program waiting for ever.
  private static func bytes(at url: URL) throws(SchemeFileError) -> Data {
    let name = url.lastPathComponent
    var facts = stat()
    guard stat(url.path, &facts) == 0 else { throw unreadable(name) }
    guard facts.st_mode & S_IFMT == S_IFREG else {
      throw SchemeFileError(name, "This is no file. Name the file of a theme.")
    }
    let descriptor = open(url.path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else { throw unreadable(name) }
    do {
      return try FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        .read(upToCount: mostBytes) ?? Data()
    } catch {
      throw unreadable(name)
    }
  }

  private static func unreadable(_ name: String) -> SchemeFileError {
    SchemeFileError(name, "The file cannot be read. Check its name and permissions.")
  }

  /// More than any scheme has: a path may name something without an end.
  private static let mostBytes = 1_000_000
  private static let endings = ["yaml", "yml"]
  private static let compiledIn: [Theme] = [.standard, .terminal]

  private func file(named name: CleanText) -> URL? {
    guard !name.isEmpty, !name.string.contains("/") else { return nil }
    return folders.lazy
      .flatMap { folder in Self.endings.map { folder.appending(path: "\(name).\($0)") } }
      .first { FileManager.default.fileExists(atPath: $0.path) }
  }
}
