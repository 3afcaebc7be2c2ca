import Foundation

/// The files of the source tree these tests were built from.
enum Repository {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// Paths below `folder`, relative to the root, of files that end in `suffix`.
  static func files(in folder: String, suffix: String) throws -> [String] {
    let base = root.appending(path: folder)
    let walk = FileManager.default.enumerator(at: base, includingPropertiesForKeys: nil)
    return (walk?.allObjects as? [URL] ?? []).map(\.path)
      .filter { $0.hasSuffix(suffix) }
      .map { String($0.dropFirst(root.path.count + 1)) }.sorted()
  }
}
