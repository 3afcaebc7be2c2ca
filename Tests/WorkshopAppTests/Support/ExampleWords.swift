import PlainText

/// Words of a script for a workshop, of an everyday length or as long as they may be: where letters
/// are twice as broad, half as many.
struct ExampleWords: Hashable, Sendable {
  let script: ScriptSample
  var areLongest = false

  /// A text of at most `limit` characters that ends with a number of its own.
  func text(_ number: Int, limit: Int) -> CleanText {
    let end = " \(1000 + number)"
    let limit = script.isBroad ? limit / 2 : limit
    let sample = Self.unnumbered(script.text(number))
    guard areLongest else { return Self.cut(sample, to: limit - end.count) + CleanText(end) }
    let long = String(repeating: sample.string + " ", count: 1 + limit / sample.count)
    return Self.cut(CleanText(long), to: limit - end.count) + CleanText(end)
  }

  /// A name: two words, or as long as a name may be.
  func name(_ number: Int) -> CleanText {
    guard !areLongest else { return text(number, limit: 60) }
    let words = Self.unnumbered(script.text(number)).string.split(separator: " ").prefix(2)
    return CleanText("\(words.joined(separator: " ").prefix(12)) \(number)")
  }

  private static func unnumbered(_ text: CleanText) -> CleanText {
    CleanText(String(text.string.prefix { !$0.isNumber })).singleLine
  }

  /// No part of a word stays at the end, where words are apart.
  private static func cut(_ text: CleanText, to limit: Int) -> CleanText {
    guard text.count > limit else { return text }
    let head = text.string.prefix(limit)
    let words = head.split(separator: " ")
    return CleanText(
      words.count > 1 ? words.dropLast().joined(separator: " ") : String(head))
  }
}
