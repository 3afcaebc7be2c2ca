import PlainText

extension WorksheetSection {
  /// What was read of the key results, the latest day first; nothing before the first check-in.
  public static let checkIns = WorksheetSection(
    "checkins", "the check-ins of the weeks",
    sheet: Sheet(
      name: "Check-ins", heads: ["Day", "Key result", "Read", "Progress", "Confidence", "Why"])
  ) { worksheet in
    let rows = worksheet.checkIns
    guard !rows.isEmpty else { return [] }
    return [
      .heading("Check-ins"),
      .paragraph(worksheet.heldCheckIns, .soft),
      .table(
        BlockTable(
          "What was read when",
          [
            .init("Day", .number), .init("Key result", .number), .init("Read"),
            .init("Progress", .number), .init("Confidence", .number), .init("Why"),
          ],
          rows.map { row in
            .init(
              cells: [
                row.day, row.number, row.read, row.progress, row.confidence, row.comment,
              ].map { .init($0) })
          })),
    ]
  }
}

extension Worksheet {
  /// A check-in in words.
  public struct CheckInRow: Hashable, Sendable {
    /// `2027-02-15`.
    public let day: CleanText
    /// `1.2`.
    public let number: CleanText
    public let read: CleanText
    /// What it made of the progress.
    public let progress: CleanText
    /// 0 to 10; empty where nobody said.
    public let confidence: CleanText
    public let comment: CleanText
  }

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

  /// The same in words, the latest day first.
  public var checkIns: [CheckInRow] {
    toldCheckIns.enumerated().sorted {
      ($1.element.step.checkIn.day, $0.offset) < ($0.element.step.checkIn.day, $1.offset)
    }.map { CheckInRow($0.element) }
  }
}

extension Worksheet.CheckInRow {
  fileprivate init(_ told: Worksheet.ToldCheckIn) {
    let checkIn = told.step.checkIn
    day = CleanText(checkIn.day.description)
    number = told.number
    read = checkIn.reading.words(unit: told.unit)
    progress = told.step.progress.words
    confidence = checkIn.confidence.map { "\($0.value)" } ?? ""
    comment = checkIn.comment.singleLine
  }
}
