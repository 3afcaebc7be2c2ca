/// The private modes of a terminal (`ESC [ ? numbers h` switches on, `l` off) that are on after some
/// sequences, except those that are always on.
struct PrivateModes: Hashable, Sendable {
  private(set) var on: [Int] = []

  /// Wrapping, keys that repeat, a visible cursor, text instead of drawings, and a key of its own for
  /// erasing: so a terminal is between two programs.
  private static let usual: Set = [7, 8, 25, 38, 67]

  init(after sequences: String) {
    var rest = sequences[...]
    while let start = rest.firstRange(of: "\u{1B}[?") {
      rest = rest[start.upperBound...]
      let numbers = rest.prefix { $0.isNumber || $0 == ";" }
      rest = rest[numbers.endIndex...]
      guard let final = rest.first, final == "h" || final == "l" else { continue }
      let named = numbers.split(separator: ";").compactMap { Int($0) }
      on.removeAll { named.contains($0) }
      if final == "h" { on += named.filter { !Self.usual.contains($0) } }
    }
  }

  /// Switches them off.
  var off: String { on.map { "\u{1B}[?\($0)l" }.joined() }
}
