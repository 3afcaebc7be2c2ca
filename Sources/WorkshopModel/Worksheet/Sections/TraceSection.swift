import PlainText

extension WorksheetSection {
  /// Where each objective and key result comes from and what it is connected to.
  public static let trace = WorksheetSection(
    "trace", "where each goal comes from and what serves it", isUsual: false,
    sheet: Sheet(name: "Trace", heads: ["Goal", "What", "How it was"])
  ) { worksheet in
    guard let index = worksheet.source.traces else { return [] }
    return worksheet.objectives.flatMap { objective in
      ([objective.goal] + objective.keyResults.map(\.goal)).flatMap { goal in
        Trace(goal, in: index).map(\.section) ?? []
      }
    }
  }
}

extension Trace {
  /// A row for each sentence.
  fileprivate var section: [Block] {
    let rows = parts.flatMap { part in
      part.lines.map { line in
        BlockTable.Row(
          cells: [.init(title), .init(part.title), .init(line)],
          lines: [.init(words: "\(part.title): \(line)")])
      }
    }
    let columns = [
      BlockTable.Column("Goal", room: .data), .init("What", .name), .init("How it was"),
    ]
    return [.heading("Trace of \(title)"), .table(BlockTable("Trace of \(number)", columns, rows))]
  }
}
