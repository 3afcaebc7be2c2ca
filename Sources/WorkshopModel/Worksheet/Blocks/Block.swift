import PlainText

/// A piece of a page. Every renderer knows all of them, so that a section says once what it holds.
public enum Block: Hashable, Sendable {
  /// Opens what follows, as far as the next heading.
  case heading(CleanText)
  case paragraph(CleanText, ParagraphStyle = .body)
  case list([CleanText], ListStyle = .items)
  case table(BlockTable)
  case chart(BlockChart)
  case series(BlockSeries)

  /// How much a paragraph wants to be seen.
  public enum ParagraphStyle: Hashable, Sendable {
    case body
    /// Says something about what stands above, such as that it is empty.
    case soft
    /// Stands apart from what is above and is about all of it.
    case closing
    /// As `closing`, right below what is above.
    case closingOn
  }

  /// What the items of a list are to each other. Pages with bullets make no difference between them.
  public enum ListStyle: Hashable, Sendable {
    /// Each stands for itself.
    case items
    /// Short facts about the heading, read in one breath.
    case facts
    /// Whole sentences about the heading.
    case remarks
    /// The same, each with the colour of the judgement that its sign and its word say.
    case judged([Tone])
  }
}
