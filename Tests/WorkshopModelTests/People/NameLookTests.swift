import PlainText
import Testing

@testable import WorkshopModel

@Suite struct NameLookTests {
  private func timeline(with names: CleanText...) throws -> Timeline {
    var timeline = Timeline()
    let cycle = try Cycle(
      name: "2027", first: CalendarDate(dayNumber: 20_819), last: CalendarDate(dayNumber: 21_183))
    try add(.workshopCreated(organisation: "X", cycle: cycle, agenda: AgendaItem.annual), &timeline)
    for name in names { try add(.personAdded(name: name), &timeline) }
    return timeline
  }

  private func add(_ event: Event, _ timeline: inout Timeline) throws(Rejection) {
    try timeline.append(
      EventRecord(
        seq: timeline.lastSeq + 1, at: Timestamp(seconds: 0), author: .desk, event: event))
  }

  /// Wide letters, those of mathematics, of Cyrillic and Greek, and fillers between.
  @Test(arguments: ["Ａｎａ", "𝐀𝐧𝐚", "Аnа", "Ana\u{2800}", "Αna", "ａｎａ"])
  func aTwinOfANameIsRefusedWhereItIsTyped(_ twin: String) throws {
    var timeline = try timeline(with: "Ana", "Bo")
    let added = #expect(throws: Rejection.self) {
      try add(.personAdded(name: CleanText(twin)), &timeline)
    }
    #expect(added == .looksLike("Ana"))
    let bo = try #require(timeline.workshop.people.last).id
    #expect(throws: Rejection.looksLike("Ana")) {
      try add(.personRenamed(person: bo, name: CleanText(twin)), &timeline)
    }
    let ana = try #require(timeline.workshop.people.first).id
    try add(.personRenamed(person: ana, name: CleanText(twin)), &timeline)
  }

  @Test(arguments: ["\u{2800}", "\u{2800}\u{2800}", "\u{301}", "\u{1D159}"])
  func aNameOfWhichNothingShowsIsRefused(_ name: String) throws {
    var timeline = try timeline()
    let refused = #expect(throws: Rejection.self) {
      try add(.personAdded(name: CleanText(name)), &timeline)
    }
    #expect(refused == .invisibleName)
  }

  @Test(arguments: ["Анна", "李明", "さくら", "أمل", "Zoë", "Ｋ", "😀", "O'Neil", "Ольга"])
  func namesOfTheWorldAreNames(_ name: String) throws {
    var timeline = try timeline(with: "Ana")
    try add(.personAdded(name: CleanText(name)), &timeline)
  }

  @Test func anOlderFileWithTwinsStillOpens() throws {
    var records = Array(try timeline(with: "Ana").records)
    records.append(
      EventRecord(
        seq: records.count + 1, at: Timestamp(seconds: 0), author: .desk,
        event: .personAdded(name: "Ａｎａ")))
    #expect(try Timeline(replaying: records).workshop.people.count == 2)
  }
}
