import Foundation
import Testing

/// Files as they are to be, recorded with RECORD=1; one that is missing fails.
enum Golden {
  static func expect(_ bytes: [UInt8], _ name: String) throws {
    let file = Folders.golden.appending(path: name)
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try FileManager.default.createDirectory(
        at: Folders.golden, withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
      return
    }
    let expected = try? Data(contentsOf: file)
    #expect(expected == Data(bytes), "\(name) differs; look at it after RECORD=1")
  }
}
