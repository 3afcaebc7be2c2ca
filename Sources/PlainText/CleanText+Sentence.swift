extension CleanText {
  /// The text with a capital first letter, as a sentence begins.
  public var capitalisedFirst: CleanText {
    CleanText(string.prefix(1).uppercased() + string.dropFirst())
  }
}

extension Sequence<CleanText> {
  /// The texts one behind the other, with `separator` between two of them.
  public func joined(by separator: String) -> CleanText {
    CleanText(map(\.string).joined(separator: separator))
  }
}
