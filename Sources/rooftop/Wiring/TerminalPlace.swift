import Foundation

/// Which terminal this program was started at.
enum TerminalPlace {
  /// Stays the same while the terminal lives, whatever program ends and starts there; no other terminal
  /// has it, not even a later one of the same number. nil where there is no terminal.
  static var here: String? {
    var facts = stat()
    guard isatty(STDIN_FILENO) == 1, fstat(STDIN_FILENO, &facts) == 0 else { return nil }
    return [
      machine, "\(facts.st_rdev)", "\(facts.st_ino)",
      "\(facts.st_ctim.tv_sec).\(facts.st_ctim.tv_nsec)",
    ].joined(separator: " ")
  }

  private static var machine: String {
    var name = [CChar](repeating: 0, count: 256)
    guard gethostname(&name, name.count - 1) == 0 else { return "" }
    return String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
