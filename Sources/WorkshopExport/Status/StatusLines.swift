import FoundationEssentials
import PlainText
import WorkshopModel

/// How the key results of a set stand on a day, a line for each, in columns of text.
public struct StatusLines: Hashable, Sendable {
  /// The line above: whose goals, for when, on which day.
  public let heading: CleanText
  /// Whether its cycle was reviewed and closed.
  public let isClosed: Bool
  /// One for each key result, its columns in the order they are printed: number, sign and word of the
  /// status, or of the score once the cycle is closed, progress, where it should be, confidence, owner, sentence.
  public let rows: [[CleanText]]

  public init(_ set: OKRSet, of workshop: Workshop, on today: CalendarDate) {
    isClosed = set.isClosed
    let closed = set.isClosed ? set.verdictWords.map { "closed, \($0)" } ?? "closed" : nil
    heading =
      "\(workshop.whose(set)), \(set.cycle.name), \(closed.map { "\($0), " } ?? "")on \(today.words)"
    // One day has come of the whole cycle, which is the same for most key results.
    var wordsOf: [Decimal: CleanText] = [:]
    rows = set.standing(on: today).enumerated().flatMap { index, objective in
      objective.keyResults.enumerated().map { place, standing in
        let expected = standing.expected.map { expected in
          let words = wordsOf[expected] ?? Self.words(expected)
          wordsOf[expected] = words
          return words
        }
        return Self.row("\(index + 1).\(place + 1)", standing, expected ?? "", in: set)
      }
    }
  }

  /// `of 65%`
  private static func words(_ expected: Decimal) -> CleanText {
    "of \(CleanText(Amount(expected * 100, unit: "%").words(places: 0)))"
  }

  /// The cycles of sets that were closed, in one line; nil where there are none.
  public static func closed(_ sets: [OKRSet]) -> CleanText? {
    var names: [CleanText] = []
    for set in sets.sorted(by: { $0.cycle.last < $1.cycle.last })
    where !names.contains(set.cycle.name) {
      names.append(set.cycle.name)
    }
    guard let first = names.first, let last = names.last else { return nil }
    let named =
      names.count > Self.mostNamed
      ? "\(first) to \(last)" : names.joined(by: ", ")
    return "Closed: \(named). --cycle \"\(last)\" tells one, --json all."
  }

  /// More cycles are told by the first and the last.
  private static let mostNamed = 4

  /// Sign and word of the status; of what was scored at the end of its cycle, the score instead.
  private static func verdict(_ standing: KeyResultStanding, in set: OKRSet) -> CleanText {
    guard set.isClosed, let score = set.score(of: standing.keyResult) else {
      return "\(standing.status.status.sign) \(standing.status.words)"
    }
    let band = ScoreBand(score.value, ambition: standing.keyResult.wording.ambition)
    return "\(CleanText(String(band.sign))) \(score.words) \(band.words)"
  }

  private static func row(
    _ number: CleanText, _ standing: KeyResultStanding, _ expected: CleanText, in set: OKRSet
  ) -> [CleanText] {
    [
      number, verdict(standing, in: set), standing.progress.words,
      standing.progress.raw == nil ? "" : expected, standing.confidenceWords,
      standing.keyResult.wording.owner, standing.keyResult.wholeSentence(in: set.cycle),
    ]
  }
}
