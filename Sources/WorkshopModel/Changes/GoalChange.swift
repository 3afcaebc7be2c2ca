import PlainText

/// One thing that is different about the goals of a set since an earlier day.
public struct GoalChange: Hashable, Sendable {
  /// What kind of change it is, in the order people are told.
  public enum Kind: CaseIterable, Hashable, Sendable {
    case new, reworded, values, owner, moved, dropped, cycle

    /// What stands before the changes of this kind.
    public var title: CleanText {
      switch self {
      case .new: "New"
      case .reworded: "Reworded"
      case .values: "Other values"
      case .owner: "Other owner"
      case .moved: "Moved"
      case .dropped: "Dropped"
      case .cycle: "Cycle"
      }
    }
  }

  public let kind: Kind
  /// What is so now and what was so before, without the kind.
  public let words: CleanText
}
