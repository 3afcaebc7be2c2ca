extension CleanText {
  /// The text with a capital first letter, as a sentence begins.
  public var capitalisedFirst: CleanText {
    CleanText(string.prefix(1).uppercased() + string.dropFirst())
  }
}
