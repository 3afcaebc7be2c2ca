import Foundation

/// How measured values are written.
enum Words {
  /// Seconds in the unit that fits.
  static func time(_ seconds: Double) -> String {
    switch seconds {
    case ..<0.001: String(format: "%.0f µs", seconds * 1e6)
    case ..<1: String(format: "%.2f ms", seconds * 1e3)
    default: String(format: "%.2f s", seconds)
    }
  }

  /// The median, and the range of the middle half.
  static func time(_ samples: Samples) -> String {
    "\(time(samples.median)) (\(time(samples.quantile(0.25))) - \(time(samples.quantile(0.75))))"
  }

  static func bytes(_ samples: Samples) -> String { String(format: "%.1f bytes", samples.mean) }

  static func memory(_ bytes: Double) -> String { String(format: "%.1f MB", bytes / 1e6) }

  static func number(_ value: Double) -> String {
    String(format: value < 10 ? "%.2f" : "%.1f", value)
  }

  static func count(_ value: Int) -> String {
    var digits = String(value)
    var groups: [String] = []
    while digits.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits.removeLast(3)
    }
    return ([digits] + groups).joined(separator: ",")
  }
}
