import PlainText

/// How eagerly a key asks for a place in the hint bar.
public enum KeyHint: Int, Comparable, CaseIterable, Sendable {
  /// Only on the help page.
  case hidden
  /// If there is room.
  case ifRoom
  case usual
  /// The next thing to do.
  case first

  public static func < (left: KeyHint, right: KeyHint) -> Bool { left.rawValue < right.rawValue }
}

/// One row of a key table: what to press, what it says, what it means, and why it may not be
/// possible now. Dispatch, hint bar, help page and manual all read this row.
public struct KeyBinding<Action: Sendable, Context>: Sendable {
  public let spec: KeySpec
  /// A few words for the hint bar: "mark for merging".
  public var words: CleanText { shown.words }
  /// One sentence for the help page.
  public let help: CleanText
  public let action: Action
  /// The shown key's name; empty for a row without a valid key.
  public var keyName: CleanText { shown.key }
  /// The row as it stands in a hint bar.
  public let shown: HintBar.Hint
  public let hint: KeyHint
  /// How much the action does in a context.
  public let weight: @Sendable (Context) -> KeyWeight
  /// The reason the action is refused in a context; nil when it is possible.
  public let whyNot: @Sendable (Context) -> CleanText?

  public init(
    _ spec: KeySpec, _ words: CleanText, _ action: Action, help: CleanText? = nil,
    hint: KeyHint = .usual, weight: KeyWeight = .light,
    whyNot: @escaping @Sendable (Context) -> CleanText? = { _ in nil }
  ) {
    self.init(
      spec, words, action, help: help, hint: hint, weighing: { _ in weight }, whyNot: whyNot)
  }

  /// A row whose weight hangs on the context.
  public init(
    _ spec: KeySpec, _ words: CleanText, _ action: Action, help: CleanText? = nil,
    hint: KeyHint = .usual, weighing weight: @escaping @Sendable (Context) -> KeyWeight,
    whyNot: @escaping @Sendable (Context) -> CleanText? = { _ in nil }
  ) {
    self.spec = spec
    shown = HintBar.Hint(CleanText(spec.keys.first?.name ?? ""), words)
    self.help = help ?? words
    self.action = action
    self.hint = hint
    self.weight = weight
    self.whyNot = whyNot
  }

  /// The keys that do this; the first is the one shown.
  public var keys: [KeyPress] { spec.keys }

  @inlinable
  public func isEnabled(in context: Context) -> Bool { whyNot(context) == nil }
}
