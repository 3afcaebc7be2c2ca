import Foundation

extension WorkshopPath {
  /// Whether the file lies where locks may not work at all.
  var isOnNetworkDrive: Bool {
    guard let mounts = try? String(contentsOfFile: "/proc/self/mounts", encoding: .utf8) else {
      return false
    }
    return Self.isNetwork(fileSystem(mounts))
  }

  /// The file system of the innermost mount point the file lies under; see proc_mounts(5).
  func fileSystem(_ mounts: String) -> String {
    var innermost = ""
    var found = ""
    for line in mounts.split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard fields.count > 2 else { continue }
      let point = fields[1].replacing("\\040", with: " ")
      let inside = path.hasPrefix(point == "/" ? "/" : point + "/")
      guard inside, point.count >= innermost.count else { continue }
      innermost = String(point)
      found = String(fields[2])
    }
    return found
  }

  static func isNetwork(_ fileSystem: String) -> Bool {
    ["nfs", "cifs", "smb", "fuse.", "9p", "afs", "ceph"].contains { fileSystem.hasPrefix($0) }
  }
}
