import PlainText

/// One thing the facilitator says or does in a phase, in a short sentence that tells them to.
public struct ScriptStep: Sendable {
  public let words: CleanText
  /// By what the program sees that it is done; nil for what only people hear.
  public let milestone: Milestone?

  /// - Parameter milestone: by what the program sees that it is done.
  static func say(_ words: CleanText, until milestone: Milestone? = nil) -> ScriptStep {
    ScriptStep(words: words, milestone: milestone)
  }
}
