import PlainText
import Testing

@testable import WorkshopModel

/// Values where there is little room.
@Suite struct ShortWordsTests {
  private static let year = Cycle.annual(containing: CalendarDate(dayNumber: 20_880), firstMonth: 1)

  private func words(
    _ kind: KeyResultKind, _ measure: KeyResultValues.Measure, unit: CleanText = "%",
    due: CalendarDate = year.last
  ) -> CleanText {
    KeyResultValues(measure: measure, due: due).shortWords(
      for: KeyResultWording(sentence: "x", unit: unit, kind: kind), in: Self.year)
  }

  @Test func everyKindHasFewWords() {
    let change = KeyResultValues.Measure.change(baseline: 9, target: 3, stretch: nil, commit: nil)
    #expect(words(.decrease, change) == "9% → 3%")
    #expect(words(.decrease, change, unit: "days") == "9 → 3 days")
    #expect(words(.atLeast, .limit(60)) == "at least 60%")
    #expect(words(.between, .range(low: 1, high: 3)) == "between 1% and 3%")
    #expect(words(.milestone, .stages([Stage(title: "a"), Stage(title: "b")])) == "2 stages")
    #expect(words(.binary, .binary) == "done")
    #expect(words(.baseline, .unknown) == "find out")
  }

  @Test func aDayWithinTheCycleIsSaid() throws {
    let day = try #require(CalendarDate(year: 2027, month: 9, day: 28))
    #expect(words(.binary, .binary, due: day) == "done by 28 Sep")
    #expect(words(.between, .range(low: 1, high: 3), due: day) == "between 1% and 3% until 28 Sep")
  }
}
