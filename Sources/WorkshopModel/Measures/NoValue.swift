/// What people write where they mean that there is no value yet.
public enum NoValue {
  private static let words: Set<String> = [
    "", "-", "–", "—", "n/a", "n.a.", "na", "#n/a", "tbd", "tba", "tbc",
  ]

  /// Whether `text` says that there is no value.
  public static func isMeant(by text: String) -> Bool {
    words.contains(text.lowercased().filter { !$0.isWhitespace })
  }
}
