import FoundationEssentials
import PlainText

/// Shares of a whole, each a bar with its value in words.
public struct BlockChart: Hashable, Sendable {
  public struct Bar: Hashable, Sendable {
    public let label: CleanText
    /// From 0 to 1.
    public let share: Decimal
    public let words: CleanText
  }

  public let caption: CleanText
  /// What the labels are called where they stand in a column.
  public let labelHead: CleanText
  /// What the values are called where they stand in a column.
  public let valueHead: CleanText
  public let bars: [Bar]
  /// What is to be looked at before the values are believed; nil where all is well.
  public let warning: CleanText?

  /// Every bar in words, and the warning.
  public var lines: [CleanText] {
    bars.map { "\($0.label) \($0.words)" } + (warning.map { [$0] } ?? [])
  }
}
