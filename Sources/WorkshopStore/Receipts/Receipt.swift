import PlainText

/// Two plain words that, with the name, take a suggestion out of the box again.
public struct Receipt: Hashable, Sendable {
  /// `amber lantern`.
  public let words: CleanText

  /// As typed: capitals, spaces, hyphens and the like do not matter.
  public init(_ typed: CleanText) {
    let words = typed.string.lowercased().split { !$0.isLetter }
    self.words = CleanText(words.joined(separator: " "))
  }

  /// A new one, drawn by lot.
  static func drawn() throws(StoreError) -> Receipt {
    let adjective = ReceiptWords.adjectives[
      try Sodium.random(below: ReceiptWords.adjectives.count)]
    let noun = ReceiptWords.nouns[try Sodium.random(below: ReceiptWords.nouns.count)]
    return Receipt(CleanText("\(adjective) \(noun)"))
  }
}
