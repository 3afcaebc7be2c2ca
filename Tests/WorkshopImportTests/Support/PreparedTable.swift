import FoundationEssentials
import PlainText
import WorkshopImport
import WorkshopModel

/// A table as somebody would save it, read as a file is.
enum PreparedTable {
  static func sheet(_ text: String, _ choices: ImportChoices = .init()) throws -> Sheet {
    var reader = SourceReader(.table)
    var records: [CSVReader.Record] = []
    try reader.read(Array(text.utf8)) { records.append($0) }
    try reader.finish { records.append($0) }
    return try Sheet(records, choices: choices)
  }

  static func source(
    _ text: String, as kind: ImportKind = .okrs, _ choices: ImportChoices = .init()
  ) throws -> ImportSource {
    try ImportSource(sheet(text, choices), as: kind)
  }

  static func objectives(
    _ text: String, _ choices: ImportChoices = .init()
  ) throws -> [ImportedObjective] {
    guard case .okrs(let objectives) = try source(text, as: .okrs, choices).content else {
      return []
    }
    return objectives
  }

  /// What it would do to an empty workshop of 2027.
  static func plan(
    _ text: String, on timeline: Timeline? = nil, _ choices: ImportChoices = .init()
  ) throws -> ImportPlan {
    try source(text, as: .okrs, choices).plan(on: timeline ?? .empty2027())
  }
}

extension Timeline {
  static func empty2027() throws -> Timeline {
    var timeline = Timeline()
    let cycle = try Cycle(
      name: "2027", first: CalendarDate(dayNumber: 20_819), last: CalendarDate(dayNumber: 21_183))
    try timeline.add(.workshopCreated(organisation: "X", cycle: cycle, agenda: AgendaItem.annual))
    return timeline
  }

  /// An empty workshop that took the table in.
  static func filled(with text: String) throws -> Timeline {
    var timeline = try empty2027()
    try timeline.take(PreparedTable.plan(text, on: timeline))
    return timeline
  }

  mutating func take(_ plan: ImportPlan) throws(Rejection) {
    for event in plan.events { try add(event) }
  }

  mutating func add(_ event: Event) throws(Rejection) {
    try append(
      EventRecord(seq: lastSeq + 1, at: Timestamp(seconds: 0), author: .desk, event: event))
  }
}

/// An exact decimal in tests; float literals pass through a binary number.
func dec(_ text: String) -> Decimal { Decimal(string: text) ?? .nan }
