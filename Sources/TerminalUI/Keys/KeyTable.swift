import PlainText

/// What a key table says to a key.
public enum KeyAnswer<Action> {
  case action(Action)
  /// The key is known, but not possible now; the reason for the user.
  case refused(CleanText)
  /// The key is held, or was on its way before the screen showed, and what it does must be meant;
  /// the words for the user, nil where none are needed.
  case untimely(CleanText?)
  case unbound
}

extension KeyAnswer: Equatable where Action: Equatable {}
extension KeyAnswer: Sendable where Action: Sendable {}

/// The keys of one screen, dialog or field, in the order shown.
public struct KeyTable<Action: Sendable, Context>: Sendable, ExpressibleByArrayLiteral {
  public let bindings: [KeyBinding<Action, Context>]
  /// The rows for a hint bar, most eager first and otherwise in table order.
  public let hints: [KeyBinding<Action, Context>]
  private let rows: [KeyPress: Int]

  public init(_ bindings: [KeyBinding<Action, Context>]) {
    self.bindings = bindings
    let pairs = bindings.enumerated().flatMap { row, binding in binding.keys.map { ($0, row) } }
    rows = Dictionary(pairs) { first, _ in first }
    hints = KeyHint.allCases.reversed().filter { $0 > .hidden }.flatMap { hint in
      bindings.filter { $0.hint == hint }
    }
  }

  public init(arrayLiteral bindings: KeyBinding<Action, Context>...) { self.init(bindings) }

  /// The hints of what is possible in `context`, of the rows that are `wanted`.
  @inlinable
  public func hints(
    in context: Context, where wanted: (KeyBinding<Action, Context>) -> Bool = { _ in true }
  ) -> [HintBar.Hint] {
    var found: [HintBar.Hint] = []
    for row in hints.indices where wanted(hints[row]) && hints[row].isEnabled(in: context) {
      found.append(hints[row].shown)
    }
    return found
  }

  /// The first row with this key.
  public func binding(for key: KeyPress) -> KeyBinding<Action, Context>? {
    rows[key].map { bindings[$0] }
  }

  /// What `key` means in `context`, arriving so. This is the one place that holds back a key that
  /// nobody can have meant.
  public func answer(
    to key: KeyPress, arriving arrival: KeyArrival, in context: Context
  ) -> KeyAnswer<Action> {
    guard let binding = binding(for: key) else { return .unbound }
    let suffices = arrival.suffices(for: binding.weight(context))
    if !suffices, arrival == .repeated { return .untimely(nil) }
    if let reason = binding.whyNot(context) { return .refused(reason) }
    return suffices ? .action(binding.action) : .untimely(arrival.refusal(of: key))
  }

  /// Mistakes in the table, in words: names that are no keys, rows without a key, and keys that
  /// stand in two rows. Tests demand that this is empty.
  public var conflicts: [String] {
    var owners: [KeyPress: CleanText] = [:]
    var found: [String] = []
    for binding in bindings {
      found += binding.spec.unknownNames.map { "\($0) (\(binding.words)) is not a key" }
      if binding.keys.isEmpty { found.append("\(binding.words) has no key") }
      for key in binding.keys {
        if let owner = owners[key] {
          found.append("\(key.name) means both \(owner) and \(binding.words)")
        }
        owners[key] = binding.words
      }
    }
    return found
  }
}
