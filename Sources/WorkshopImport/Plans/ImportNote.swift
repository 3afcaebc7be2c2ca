import PlainText

/// Something about a file that a person should know and need not mend.
public struct ImportNote: Hashable, Sendable {
  /// The row it is about; nil for the file as a whole.
  public let row: Int?
  public let words: CleanText

  public init(row: Int? = nil, _ words: CleanText) {
    self.row = row
    self.words = words
  }
}
