import FoundationEssentials
import PlainText

/// What the sentence of a key result says about its values. Where it is not sure what a number
/// means, nothing is said.
public struct SaidValues: Hashable, Sendable {
  /// Nil where the sentence names no measure.
  public let measure: SaidMeasure?
  /// Empty where none is said.
  public let unit: CleanText
  /// The numbers as they were written: `from 60 % to 85 %`; empty without a measure.
  public var words: CleanText {
    range.map { CleanText(String(Array(sentence.string)[$0])).lowercasedFirst } ?? ""
  }
  /// The day as it was written; nil without one.
  public var dayWords: CleanText? { day?.text }
  /// Characters of the sentence that say the measure.
  let range: Range<Int>?
  let day: SaidDay?
  /// What the numbers are multiplied by; 1,000,000 in `from €2m to €3m`.
  let multiplier: Decimal
  private let sentence: CleanText

  public init(_ sentence: CleanText) {
    let text = AdviceText(sentence)
    let found = SaidPattern.found(in: text)
    measure = found?.measure
    unit = CleanText(found?.unit ?? "")
    multiplier = found?.multiplier ?? 1
    range = found.map { text.words[$0.words.lowerBound].range.lowerBound..<text.end(of: $0.words) }
    self.sentence = sentence
    day = SaidDay(in: text)
  }

  /// The day it names, in `cycle`.
  public func due(in cycle: Cycle) -> CalendarDate? { day?.day(in: cycle) }
}

extension AdviceText {
  fileprivate func end(of words: Range<Int>) -> Int {
    self.words[words.upperBound - 1].range.upperBound
  }
}

extension CleanText {
  fileprivate var lowercasedFirst: CleanText {
    CleanText(string.prefix(1).lowercased() + string.dropFirst())
  }
}
