import PlainText
import Testing
import WorkshopExport
import WorkshopModel

/// What other programs make of the demo's files.
@Suite struct DemoReadingTests {
  @Test func theDemoFollowsTheSchemaThroughEveryPhase() throws {
    for phase in DemoWorkshop.phases {
      let reading = try Reading.of(
        Sample.bytes(Sample.demo(through: phase), as: .json), by: "document",
        beside: WorkshopSchema.json)
      #expect(reading.problems == [], "\(phase)")
    }
  }

  @Test func theWorkbookHasRealNumbersAndFormulas() throws {
    let timeline = try Sample.demo()
    let reading = try Reading.of(Sample.bytes(timeline, as: .xlsx), by: "workbook")
    let numbers = reading.numbers ?? []
    for case .change(let baseline, let target, _, _)? in timeline.workshop.currentSet.objectives
      .flatMap(\.keyResults).map(\.values?.measure)
    {
      #expect(numbers.contains(baseline.asDouble) && numbers.contains(target.asDouble))
    }
    #expect(reading.formulas?.isEmpty == false)
    #expect(reading.formats?.allSatisfy { $0 == "0%" } == true)
    #expect(reading.frozen?.allSatisfy { $0 == "A2" } == true)
    #expect(
      reading.sheets == ["OKRs", "Strategy", "Notes", "Parking lot", "People", "Log"])
  }

  @Test func theCalendarHasAWeeklyCheckInAndAReview() throws {
    let reading = try Reading.of(Sample.bytes(Sample.demo(), as: .ics), by: "dates")
    #expect(reading.texts.contains("FREQ=WEEKLY;UNTIL=20271227"))
    #expect(reading.texts.contains("2027-01-04"))
    #expect(reading.texts.contains("2027-12-31"))
  }

  @Test func aSectionLeftOutIsNowhere() throws {
    let whole = WorksheetBook(try Sample.demo())
    let part = whole.keeping([.parking])
    let text = String(decoding: WorksheetText.bytes(part), as: UTF8.self)
    #expect(text.contains("Parking lot"))
    for name in whole.first.objectives.map(\.title) + whole.first.people {
      #expect(!text.contains(name.string), "\(name)")
    }
    #expect(!text.contains("Objectives"))
  }

  @Test func anOwnersPageHoldsTheirKeyResultsOnly() throws {
    let whole = WorksheetBook(try Sample.demo())
    #expect(!whole.owners.isEmpty)
    for owner in whole.owners {
      let page = String(decoding: HTMLPage.bytes(whole.keeping(owner: owner)), as: UTF8.self)
      for keyResult in whole.first.objectives.flatMap(\.keyResults) {
        #expect(page.contains(keyResult.sentence.string) == (keyResult.wording.owner == owner))
      }
    }
  }
}
