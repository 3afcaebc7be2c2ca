import PlainText

extension Block {
  /// A list under its heading; nothing where it is empty.
  static func titled(_ title: CleanText, _ items: [CleanText]) -> [Block] {
    items.isEmpty ? [] : [.heading(title), .list(items)]
  }
}

extension CleanText {
  /// Short facts in one line.
  public static func inOneBreath(_ facts: [CleanText]) -> CleanText {
    facts.joined(by: " · ")
  }
}
