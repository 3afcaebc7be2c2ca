import Foundation

/// A process by its number and the moment it began, so that another process which was given the
/// number later is not taken for it.
struct RunningProcess: Hashable {
  let number: Int32
  /// Clock ticks from the start of the machine to the start of the process.
  let startedAt: UInt64

  /// The process that asks.
  static var current: RunningProcess {
    RunningProcess(number: getpid(), startedAt: Facts(of: getpid())?.startedAt ?? 0)
  }

  /// Whether it still runs. A stopped process does, one that has ended and waits for its parent
  /// does not.
  var isAlive: Bool {
    if let facts = Facts(of: number) { return facts.startedAt == startedAt && !facts.hasEnded }
    // Some systems hide the processes of others, but say that they are there.
    return kill(number, 0) != 0 && errno == EPERM
  }
}

/// What `/proc/NUMBER/stat` says.
private struct Facts {
  let startedAt: UInt64
  let hasEnded: Bool

  init?(of number: Int32) {
    guard let text = Self.text(of: "/proc/\(number)/stat"),
      // The name comes second, in parentheses, and may hold anything.
      let name = text.lastIndex(of: ")")
    else { return nil }
    let fields = text[text.index(after: name)...].split(separator: " ")
    guard fields.count > 19, let started = UInt64(fields[19]) else { return nil }
    startedAt = started
    hasEnded = ["Z", "X"].contains(fields[0])
  }

  private static func text(of path: String) -> String? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 1024)
    let count = read(descriptor, &bytes, bytes.count)
    return count > 0 ? String(decoding: bytes[..<count], as: UTF8.self) : nil
  }
}
