import Foundation
import TerminalUI
import Testing

/// Compares a picture with the accepted one in `Snapshots/NAME.txt`. `RECORD=1` writes it; a
/// missing file fails, so no picture is accepted by accident.
func expectSnapshot(
  _ frame: Frame, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Snapshots")
  let file = folder.appending(path: "\(name).txt")
  let picture = frame.snapshot()
  if ProcessInfo.processInfo.environment["RECORD"] == "1" {
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try picture.write(to: file, atomically: true, encoding: .utf8)
    } catch {
      Issue.record(error, sourceLocation: sourceLocation)
    }
    return
  }
  guard let accepted = try? String(contentsOf: file, encoding: .utf8) else {
    Issue.record(
      "no accepted picture \(name).txt: look at it, then record with RECORD=1",
      sourceLocation: sourceLocation)
    return
  }
  #expect(picture == accepted, "the picture \(name) changed", sourceLocation: sourceLocation)
}

/// The sizes every screen is looked at in.
let snapshotSizes = [
  Size(width: 64, height: 20), Size(width: 80, height: 24), Size(width: 200, height: 60),
]

extension Size {
  /// `80x24`, as it stands in a snapshot's name.
  var words: String { "\(width)x\(height)" }
}
