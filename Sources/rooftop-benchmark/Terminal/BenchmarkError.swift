import Glibc

/// Why nothing could be measured.
enum BenchmarkError: Error, CustomStringConvertible {
  /// What was tried, and the system's reason.
  case failed(String)
  /// The program on the terminal has ended.
  case ended
  /// The program on the terminal showed nothing.
  case silent(String)

  static func system(_ what: String) -> BenchmarkError {
    .failed("\(what): \(String(cString: strerror(errno)))")
  }

  var description: String {
    switch self {
    case .failed(let what): what
    case .ended: "a program ended while it was measured"
    case .silent(let program): "\(program) did not answer"
    }
  }
}
