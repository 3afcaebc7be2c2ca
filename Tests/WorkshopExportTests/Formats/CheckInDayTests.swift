import PlainText
import Testing
import WorkshopExport

@testable import WorkshopModel

@Suite struct CheckInDayTests {
  /// 1 January 2027 is a Friday.
  @Test(arguments: [(Weekday.monday, "20270104"), (.thursday, "20270107"), (.friday, "20270101")])
  func theCalendarFollowsTheWeekdayOfTheCheckIns(day: Weekday, first: String) throws {
    var timeline = Timeline()
    let cycle = Cycle.annual(containing: CalendarDate(dayNumber: 20_880), firstMonth: 1)
    let events: [Event] = [
      .workshopCreated(organisation: "Acme", cycle: cycle, agenda: AgendaItem.annual),
      .checkInDayChosen(weekday: day),
    ]
    for (index, event) in events.enumerated() {
      try timeline.append(
        EventRecord(seq: index + 1, at: Timestamp(seconds: 1), author: .desk, event: event))
    }
    let file = String(decoding: CalendarFile.bytes(WorksheetBook(timeline)), as: UTF8.self)
    #expect(file.contains("DTSTART;VALUE=DATE:\(first)\r\nDTEND"))
  }
}
