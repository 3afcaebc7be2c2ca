import PlainText

/// What is different about the goals of one set since an earlier day. Goals are the same where their
/// ids are, or else their words: what was undone and decided again is no change.
public struct SetChanges: Hashable, Sendable {
  public let set: SetID
  /// Whose goals they are, and for when.
  public let title: CleanText
  /// Kind by kind; empty where all is as it was.
  public let changes: [GoalChange]

  /// - Parameter before: the set as it was; nil where it was not there.
  init(_ now: OKRSet, since before: OKRSet?, title: CleanText) {
    set = now.id
    self.title = title
    let pairs = GoalPairs(now, before)
    let found =
      pairs.objectiveChanges + pairs.keyResultChanges
      + Self.cycleChange(now, since: before)
    changes = GoalChange.Kind.allCases.flatMap { kind in found.filter { $0.kind == kind } }
  }

  private static func cycleChange(_ now: OKRSet, since before: OKRSet?) -> [GoalChange] {
    guard now.isClosed != (before?.isClosed ?? false) else { return [] }
    return [
      GoalChange(kind: .cycle, words: now.isClosed ? "it was closed" : "it was opened again")
    ]
  }

  /// `New: ... Reworded: ...`; empty where all is as it was.
  public var paragraph: CleanText {
    let parts = GoalChange.Kind.allCases.compactMap { kind -> String? in
      let words = changes.filter { $0.kind == kind }.map(\.words.string)
      return words.isEmpty ? nil : "\(kind.title): \(words.joined(separator: "; "))."
    }
    return CleanText(parts.joined(separator: " "))
  }
}
