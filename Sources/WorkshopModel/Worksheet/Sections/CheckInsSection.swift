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

  /// Those of the objectives that are kept, the latest day first, of one day in the order of the key
  /// results.
  public var checkIns: [CheckInRow] {
    let set = source.set
    let kept = Set(objectives.map(\.number))
    let all = set.objectives.enumerated().filter { kept.contains($0.offset + 1) }.flatMap {
      index, objective in
      objective.keyResults.enumerated().flatMap { place, keyResult in
        set.course(of: keyResult).map { step in
          (
            day: step.checkIn.day,
            row: CheckInRow(
              day: CleanText(step.checkIn.day.description), number: "\(index + 1).\(place + 1)",
              read: step.checkIn.reading.words(unit: keyResult.wording.unit),
              progress: step.progress.words,
              confidence: step.checkIn.confidence.map { "\($0.value)" } ?? "",
              comment: step.checkIn.comment.singleLine)
          )
        }
      }
    }
    return all.enumerated().sorted {
      ($1.element.day, $0.offset) < ($0.element.day, $1.offset)
    }.map(\.element.row)
  }
}
