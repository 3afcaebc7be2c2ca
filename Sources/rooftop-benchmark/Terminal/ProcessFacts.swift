import Foundation

/// What the system knows about a running process.
struct ProcessFacts {
  let process: pid_t

  /// Resident now, in bytes.
  var resident: Double { status("VmRSS") }
  /// The most that ever was resident.
  var peak: Double { status("VmHWM") }
  /// The part of `resident` that is not backed by a file.
  var anonymous: Double { status("RssAnon") }

  /// Seconds that all threads have spent on a processor.
  var processorSeconds: Double {
    let folder = "/proc/\(process)/task"
    let tasks = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return tasks.reduce(0) { sum, task in
      let words = Self.text("\(folder)/\(task)/schedstat").split(separator: " ")
      return sum + (words.first.flatMap { Double($0) } ?? 0) / 1e9
    }
  }

  /// From now on `peak` tells of what comes; only a process itself may ask.
  static func forgetPeak() {
    try? Data("5".utf8).write(to: URL(filePath: "/proc/self/clear_refs"))
  }

  private func status(_ name: String) -> Double {
    let line = Self.text("/proc/\(process)/status").split(separator: "\n")
      .first { $0.hasPrefix("\(name):") }
    let kibibytes = line?.split(whereSeparator: \.isWhitespace).dropFirst().first
    return (kibibytes.flatMap { Double($0) } ?? 0) * 1024
  }

  private static func text(_ path: String) -> String {
    (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
  }
}
