import PlainText

/// The places on the shortlist that a tie or a run-off is about.
public struct OpenPlaces: Hashable, Sendable {
  /// Places still free, 1 to 3.
  public let count: Int
  /// Whether other places are taken for sure.
  public let othersAreSure: Bool

  public init(_ count: Int, sure: [SuggestionID]) {
    self.count = count
    othersAreSure = !sure.isEmpty
  }

  /// `the last place`, `the last 2 places`; without `last` where none is sure.
  public var words: CleanText {
    switch (count, othersAreSure) {
    case (1, true): "the last place"
    case (1, false): "the one place"
    case (_, true): "the last \(count) places"
    case (_, false): "the \(count) places"
    }
  }
}
