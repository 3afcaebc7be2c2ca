import PlainText

extension WorksheetSection {
  /// Who gets the goals, how, when and by whom.
  public static let sharing = WorksheetSection(
    "sharing", "who gets the goals, how, when and by whom",
    sheet: Sheet(name: "Sharing", heads: ["Who", "How", "When", "By", "State"])
  ) { worksheet in
    let audiences = worksheet.audiences
    guard !audiences.isEmpty else { return [] }
    return [
      .heading("Sharing"),
      .table(
        BlockTable(
          "Who gets the goals",
          [
            .init("Who", .name), .init("How"), .init("When", .number), .init("By"),
            .init("State"),
          ], audiences.map(\.row))),
    ]
  }
}

extension Worksheet {
  /// Who gets the goals of the whole organisation; nobody on the worksheet of another set.
  public var audiences: [Audience] {
    isAboutFirstSet ? source.workshop.sharing.audiences : []
  }
}

extension Audience {
  fileprivate var row: BlockTable.Row {
    let facts = words(withYear: true)
    return BlockTable.Row(
      cells: [
        .init(wording.name), .init(wording.how.isEmpty ? "–" : wording.how),
        .init(
          wording.day.map { CleanText($0.words) } ?? "–",
          value: wording.day.map { .day($0) }),
        .init(wording.by.isEmpty ? "–" : wording.by), .init(stateWords),
      ],
      lines: [.init(words: "\(sign) \(wording.name)")]
        + (facts.isEmpty ? [] : [.init(words: facts, isSoft: true)]))
  }
}
