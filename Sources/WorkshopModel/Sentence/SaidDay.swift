import PlainText

/// The day a sentence names as its end: `by 30 Sep`, `until 30 September 2027`.
struct SaidDay: Hashable {
  /// As it was written.
  let text: CleanText
  /// Characters of the sentence, without the word before it.
  let range: Range<Int>

  /// Nil where no day is named, or more than one.
  init?(in text: AdviceText) {
    let found = text.words.indices.filter { Self.openers.contains(text.word(at: $0)) }
      .compactMap { Self.range(after: $0, in: text) }
    guard let range = found.first, found.count == 1 else { return nil }
    self.range = range
    self.text = CleanText(String(text.characters[range]))
  }

  /// The day it means in `cycle`; nil where it can be read in two ways.
  func day(in cycle: Cycle) -> CalendarDate? { try? .typed(text, reference: cycle.first) }

  /// Whether `day` is meant. Where no year is said, any will do.
  func means(_ day: CalendarDate) -> Bool {
    guard let first = CalendarDate(year: day.year, month: 1, day: 1),
      let said = try? CalendarDate.typed(text, reference: first)
    else { return true }
    return said == day
  }

  private static let openers: Set<String> = ["by", "until", "till"]

  /// The longest day behind the word at `index`.
  private static func range(after index: Int, in text: AdviceText) -> Range<Int>? {
    for count in [3, 2, 1] where index + count < text.words.count {
      let words = text.words[index + 1...index + count]
      let range = words[index + 1].range.lowerBound..<words[index + count].range.upperBound
      let isDay = words.contains { MonthName.number($0.text) != nil } || count == 1
      guard isDay, text.words[index + 1].text.contains(where: \.isLetterOrDigit),
        (try? CalendarDate.typed(
          CleanText(String(text.characters[range])), reference: CalendarDate(dayNumber: 20_000)))
          != nil
      else { continue }
      return range
    }
    return nil
  }
}

extension Character {
  fileprivate var isLetterOrDigit: Bool { isLetter || isASCIIDigit }
}
