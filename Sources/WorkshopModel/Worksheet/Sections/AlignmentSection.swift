import PlainText

extension WorksheetSection {
  /// Which unit leads and supports each key result, what units answered, and what is to be looked at.
  public static let alignment = WorksheetSection(
    "alignment", "who leads and supports each key result",
    sheet: Sheet(name: "Alignment", heads: ["#", "Key result", "Lead", "Support"])
  ) { worksheet in
    let matrix = worksheet.alignment
    guard !matrix.alignment.isEmpty, !matrix.columns.isEmpty else { return [] }
    let rows = zip(matrix.columns, matrix.census.contributors).map { column, contributors in
      let who = [.names(contributors.leads), .names(contributors.supports)] as [CleanText]
      return BlockTable.Row(
        cells: [.init(column.number), .init(column.sentence), .init(who[0]), .init(who[1])],
        lines: [
          .init(words: "\(column.number) \(column.sentence)"),
          .init(words: "Lead: \(who[0]) · Support: \(who[1])", isSoft: true),
        ])
    }
    let columns = [
      BlockTable.Column("#", .number), .init("Key result", .name), .init("Lead"), .init("Support"),
    ]
    let flags = matrix.census.flags.words.map { "! \($0)" as CleanText }
    return [
      .heading("Alignment"), .table(BlockTable("Who moves which key result", columns, rows)),
    ]
      + (flags.isEmpty ? [] : [.list(flags, .remarks)])
      + Block.titled("What units answered", matrix.answers)
  }

  /// What units need from each other, with the answers.
  public static let needs = WorksheetSection(
    "needs", "what units need from each other",
    sheet: Sheet(name: "Needs", heads: ["From", "To", "Answer", "Need"])
  ) { worksheet in
    let needs = worksheet.source.set.alignment.needs
    guard !needs.isEmpty else { return [] }
    let workshop = worksheet.source.workshop
    func name(_ unit: UnitID) -> BlockTable.Cell { .init(workshop.unit(unit)?.name ?? "?") }
    let rows = needs.map { need in
      BlockTable.Row(
        cells: [name(need.from), name(need.to), .init(need.answer.words), .init(need.text)],
        lines: [
          .init(words: "\(workshop.parties(of: need)): \(need.text)"),
          .init(words: "Answer: \(need.answer.words)", isSoft: true),
        ])
    }
    let columns = [
      BlockTable.Column("From", .name), .init("To"), .init("Answer"), .init("Need"),
    ]
    return [.heading("Needs"), .table(BlockTable("Who needs what from whom", columns, rows))]
  }
}

extension Worksheet {
  /// The units below the set against its key results.
  fileprivate var alignment: AlignmentMatrix {
    AlignmentMatrix(source.set, in: source.workshop)
  }
}

extension AlignmentMatrix {
  /// "Sales, by how much? 200 of the 800 guests".
  fileprivate var answers: [CleanText] {
    units.flatMap { unit in
      AlignmentQuestion.allCases.compactMap { question in
        alignment.answer(of: unit.id, to: question).map { "\(unit.name): \(question.words) \($0)" }
      }
    }
  }
}

extension CleanText {
  /// The names of units; a dash for none.
  fileprivate static func names(_ units: [Unit]) -> CleanText {
    units.isEmpty ? "–" : units.names()
  }
}
