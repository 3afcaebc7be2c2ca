import PlainText
import WorkshopModel

/// All that is told of one cycle, whatever the units.
struct CyclePart {
  let cycle: Cycle
  /// The weekday of the check-ins; where units have chosen several, that of the first of them.
  let checkInDay: Weekday
  /// Whether the workshop was created for it.
  let isFirst: Bool
  let organisation: CleanText
  let created: Timestamp
  let changed: Timestamp
  /// Every objective and key result in a line, those of each set under its title where there are
  /// several.
  let goals: [CleanText]
  /// The open tasks of sets that are not closed, each with what it is to move.
  let tasks: [(task: SupportingTask, keyResult: CleanText)]

  static func all(of book: WorksheetBook) -> [CyclePart] {
    var order: [[CalendarDate]] = []
    var parts: [[CalendarDate]: [Worksheet]] = [:]
    for worksheet in book.worksheets {
      let days = [worksheet.cycle.first, worksheet.cycle.last]
      if parts[days] == nil { order.append(days) }
      parts[days, default: []].append(worksheet)
    }
    return order.compactMap { parts[$0].flatMap { CyclePart($0, of: book) } }
  }

  private init?(_ worksheets: [Worksheet], of book: WorksheetBook) {
    guard let first = worksheets.first else { return nil }
    cycle = first.cycle
    checkInDay = first.checkInDay
    isFirst = cycle.first == book.firstCycle.first && cycle.last == book.firstCycle.last
    organisation = first.organisation
    created = first.created
    changed = first.changed
    tasks = worksheets.filter { !$0.isClosed }.flatMap(\.objectives).flatMap(\.keyResults).flatMap {
      keyResult in
      keyResult.tasks.filter { $0.state == .open }.map {
        ($0, "\(keyResult.number) \(keyResult.sentence.singleLine)")
      }
    }
    goals = worksheets.flatMap { worksheet in
      (worksheets.count > 1 ? [worksheet.title.singleLine] : []) + Self.goals(of: worksheet)
    }
  }

  private static func goals(of worksheet: Worksheet) -> [CleanText] {
    worksheet.objectives.flatMap { objective in
      ["\(objective.number) \(objective.title.singleLine)" as CleanText]
        + objective.keyResults.map { keyResult in
          let values = keyResult.values.map { ": \($0)" as CleanText } ?? ""
          let conflict = keyResult.conflict.map { " ! \($0)" as CleanText } ?? ""
          return "\(keyResult.number) \(keyResult.sentence.singleLine)\(values)\(conflict)"
        }
    }
  }
}
