import PlainText

extension WorksheetSection {
  /// What people took on week by week, and what became of it; nothing before the first.
  public static let priorities = WorksheetSection(
    "priorities", "the priorities of the weeks, and what became of them",
    sheet: Sheet(name: "Priorities", heads: ["Week", "Priority", "Owner", "What became of it"])
  ) { worksheet in
    let rows = worksheet.priorities
    guard !rows.isEmpty else { return [] }
    return [
      .heading("Priorities of the weeks"),
      .table(
        BlockTable(
          "What people took on in which week",
          [
            .init("Week", .number), .init("Priority", .name), .init("Owner"),
            .init("What became of it"),
          ],
          rows.map { row in
            BlockTable.Row(
              cells: [row.week, row.text, row.owner, row.answer].map { .init($0) },
              lines: [
                .init(words: "\(row.week) \(row.sign) \(row.text)"),
                .init(words: .inOneBreath([row.owner, row.answer]), isSoft: true),
              ])
          })),
    ]
  }

  /// What people noted for weeks to come.
  public static let ahead = WorksheetSection(
    "ahead", "what people expect of the weeks to come",
    sheet: Sheet(name: "Weeks ahead", heads: ["Week", "What it brings"])
  ) { worksheet in
    let rows = worksheet.weekNotes
    guard !rows.isEmpty else { return [] }
    return [
      .heading("What the weeks bring"),
      .table(
        BlockTable(
          "What people noted for which week",
          [.init("Week", .number), .init("What it brings", .name)],
          rows.map { .init(cells: [.init($0.week), .init($0.text)]) })),
    ]
  }

  /// What is watched while the goals are worked on, as it was read last.
  public static let health = WorksheetSection(
    "health", "the health metrics, as they were read last",
    sheet: Sheet(
      name: "Health metrics", heads: ["Health metric", "Health", "Value", "Day", "Before"])
  ) { worksheet in
    let metrics = worksheet.source.set.weeks.healthMetrics
    guard !metrics.isEmpty else { return [] }
    return [
      .heading("Health metrics"),
      .table(
        BlockTable(
          "What is watched, as it was read last",
          [
            .init("Health metric", .name), .init("Health", .number), .init("Value"),
            .init("Day", .number), .init("Before"),
          ], metrics.map(row))),
    ]
  }

  private static func row(_ metric: HealthMetric) -> BlockTable.Row {
    let last = metric.readings.last
    let before = metric.readings.dropLast().last
    return BlockTable.Row(
      cells: [
        .init(metric.name), .init(last.map { "\($0.health.sign) \($0.health.words)" } ?? "–"),
        .init(last?.value ?? "–"), .init(last.map { "\($0.day)" } ?? "–"),
        .init(before?.words ?? "–"),
      ],
      lines: [
        .init(words: metric.name),
        .init(words: last?.words ?? "Not read yet", isSoft: true),
      ])
  }
}

extension Worksheet {
  /// A priority in words.
  fileprivate struct PriorityRow {
    /// `2027-02-08`.
    let week: CleanText
    let sign: CleanText
    let text: CleanText
    let owner: CleanText
    let answer: CleanText
  }

  /// The latest week first, of one week as they were written.
  fileprivate var priorities: [PriorityRow] {
    let set = source.set
    let all = set.weeks.priorities.map { (week: set.week(of: $0.day), priority: $0) }
    return all.enumerated().sorted {
      ($1.element.week, $0.offset) < ($0.element.week, $1.offset)
    }.map { _, found in
      let again = set.retake(of: found.priority.id).map {
        ", again in the week of \($0.day.dayAndMonth)" as CleanText
      }
      return PriorityRow(
        week: "\(found.week)", sign: found.priority.answer.sign, text: found.priority.text,
        owner: found.priority.owner, answer: "\(found.priority.answer.words)\(again ?? "")")
    }
  }

  fileprivate var weekNotes: [(week: CleanText, text: CleanText)] {
    source.set.weekNotes.map { ("\($0.week)", $0.text) }
  }
}
