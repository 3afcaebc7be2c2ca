import FoundationEssentials
import PlainText

extension WorksheetSection {
  /// What was read of the key results: each over time, and all of it, the latest day first; nothing
  /// before the first check-in.
  public static let checkIns = WorksheetSection(
    "checkins", "the check-ins of the weeks",
    sheet: Sheet(
      name: "Check-ins",
      heads: [
        "Day", "Key result", "Sentence", "Read", "Value", "Progress", "Confidence", "Why",
      ])
  ) { worksheet in
    let told = worksheet.toldCheckIns
    guard !told.isEmpty else { return [] }
    return [.heading("Check-ins"), .paragraph(worksheet.heldCheckIns, .soft)]
      + worksheet.series.map { .series($0) }
      + [
        .table(
          BlockTable(
            "What was read when",
            [
              .init("Day", .number), .init("Key result", .number), .init("Sentence", room: .data),
              .init("Read"), .init("Value", .number, room: .data), .init("Progress", .number),
              .init("Confidence", .number), .init("Why"),
            ],
            told.latestFirst.map(\.row)))
      ]
  }
}

extension Worksheet {
  /// How many of the planned check-ins were held: `4 of 13 planned check-ins held`.
  fileprivate var heldCheckIns: CleanText {
    let set = source.set
    let held = set.lastCheckInDay.map(set.heldCheckIns)?.count ?? 0
    return "\(held) of \(set.plannedCheckIns.count) planned check-ins held"
  }

  /// A check-in beside the key result it is of.
  public struct ToldCheckIn: Hashable, Sendable {
    /// `1.2`.
    public let number: CleanText
    public let sentence: CleanText
    /// What its value counts in.
    public let unit: CleanText
    public let step: CheckInStep
  }

  /// Those of the objectives that are kept, the earliest day first, of one day in the order of the key
  /// results, of one of them as they were written.
  public var toldCheckIns: [ToldCheckIn] {
    let all = objectives.flatMap(\.keyResults).flatMap { keyResult in
      keyResult.standing.course.map { step in
        ToldCheckIn(
          number: keyResult.number, sentence: keyResult.sentence, unit: keyResult.wording.unit,
          step: step)
      }
    }
    return all.enumerated().sorted {
      ($0.element.step.checkIn.day, $0.offset) < ($1.element.step.checkIn.day, $1.offset)
    }.map(\.element)
  }
}

extension [Worksheet.ToldCheckIn] {
  /// Those of one day stay in their order.
  fileprivate var latestFirst: [Worksheet.ToldCheckIn] {
    enumerated().sorted {
      ($1.element.step.checkIn.day, $0.offset) < ($0.element.step.checkIn.day, $1.offset)
    }.map(\.element)
  }
}

extension Worksheet.ToldCheckIn {
  fileprivate var row: BlockTable.Row {
    let checkIn = step.checkIn
    let value: Decimal? = if case .value(let value) = checkIn.reading { value } else { nil }
    return BlockTable.Row(
      cells: [
        .init(CleanText(checkIn.day.description), value: .day(checkIn.day)), .init(number),
        .init(sentence), .init(checkIn.reading.words(unit: unit)),
        .init(value.map { CleanText(Amount.number($0)) } ?? "", value: value.map { .number($0) }),
        .init(step.progress.words, value: step.progress.raw.map { .part($0) }),
        .init(
          checkIn.confidence.map { "\($0.value)" } ?? "",
          value: checkIn.confidence.map { .number(Decimal($0.value)) }),
        .init(checkIn.comment.singleLine),
      ])
  }
}
