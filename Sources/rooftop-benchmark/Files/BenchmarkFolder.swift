import Foundation

/// A folder for everything that the measurements write; it goes away with this value.
final class BenchmarkFolder {
  private let url: URL

  /// Inside `parent`, or where temporary files belong.
  init(in parent: String? = nil) throws {
    let parent = parent.map { URL(filePath: $0) } ?? FileManager.default.temporaryDirectory
    url = parent.appending(path: "rooftop-benchmark-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: url, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  var path: String { url.path }

  func file(_ name: String) -> String { url.appending(path: name).path }

  /// - Returns: where the copy is.
  func copy(of file: String, as name: String) throws -> String {
    try FileManager.default.copyItem(atPath: file, toPath: self.file(name))
    return self.file(name)
  }
}
