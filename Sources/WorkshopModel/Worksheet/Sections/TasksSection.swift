import PlainText

extension WorksheetSection {
  /// Who does what to move which key result.
  public static let tasks = WorksheetSection(
    "tasks", "the tasks under each key result",
    sheet: Sheet(name: "Tasks", heads: ["Key result", "Task", "Owner", "Due", "State", "Effect"])
  ) { worksheet in
    let results = worksheet.objectives.flatMap(\.keyResults).filter { !$0.tasks.isEmpty }
    guard !results.isEmpty else { return [] }
    let rows = results.flatMap { result in
      result.tasks.map { worksheet.row($0, under: result) }
    }
    return [
      .heading("Supporting tasks"),
      .table(
        BlockTable(
          "Who does what to move which key result",
          [
            .init("Key result"), .init("Task", .name), .init("Owner"), .init("Due", .number),
            .init("State"), .init("Effect"),
          ], rows)),
    ]
  }
}

extension Worksheet {
  fileprivate func row(
    _ task: SupportingTask, under result: Worksheet.KeyResult
  ) -> BlockTable.Row {
    let wording = task.wording
    let owner: CleanText = wording.owner.isEmpty ? "–" : wording.owner
    let ownerWords: CleanText = wording.owner.isEmpty ? "No owner" : "Owner: \(wording.owner)"
    let facts =
      [ownerWords, wording.weekWords(in: cycle), task.state.words]
      + [wording.effect]
      .compactMap(\.self)
    return BlockTable.Row(
      cells: [
        .init("\(result.number) \(result.sentence)"), .init(wording.sentence), .init(owner),
        .init(wording.weekWords(in: cycle)), .init(task.state.words),
        .init(wording.effect ?? "–"),
      ],
      lines: [
        .init(words: "\(result.number) \(task.state.sign) \(wording.sentence)"),
        .init(words: .inOneBreath(facts), isSoft: true),
      ])
  }
}
