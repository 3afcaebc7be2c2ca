/// The keys of one row of a key table, as written there: `"n"` or `["?", "F1"]`.
public struct KeySpec: Hashable, Sendable, ExpressibleByStringLiteral, ExpressibleByArrayLiteral {
  /// The keys, in the order written; names that are not keys are left out.
  public let keys: [KeyPress]
  /// Names that are not keys: a mistake in the table, which `KeyTable.conflicts` reports.
  public let unknownNames: [String]

  public init(_ names: [String]) {
    keys = names.compactMap { KeyPress(name: $0) }
    unknownNames = names.filter { KeyPress(name: $0) == nil }
  }

  public init(stringLiteral name: String) { self.init([name]) }
  public init(arrayLiteral names: String...) { self.init(names) }
}
