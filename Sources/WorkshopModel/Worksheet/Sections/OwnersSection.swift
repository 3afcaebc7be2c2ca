import PlainText

extension WorksheetSection {
  /// Who answers for which key result, and last those that nobody owns.
  public static let owners = WorksheetSection(
    "owners", "who owns which key result", isUsual: false,
    sheet: Sheet(name: "Owners", heads: ["Owner", "#", "Key result", "Values"])
  ) { worksheet in
    let all = worksheet.objectives.flatMap(\.keyResults)
    guard !all.isEmpty else { return [] }
    let owned = worksheet.owners.flatMap { owner in
      all.filter { $0.wording.owner.singleLine == owner }
    }
    let rows = owned + all.filter(\.wording.owner.singleLine.isEmpty)
    return [
      .heading("Who owns what"),
      .table(
        BlockTable(
          "Who owns what",
          [.init("Owner", .name), .init("#", .number), .init("Key result"), .init("Values")],
          rows.map { keyResult in
            .init(
              cells: [
                .init(keyResult.wording.owner.isEmpty ? "No owner" : keyResult.wording.owner),
                .init(keyResult.number), .init(keyResult.sentence),
                .init(keyResult.values ?? "No values yet"),
              ], lines: [.init(words: keyResult.ownership)])
          })),
    ]
  }
}

extension Worksheet.KeyResult {
  /// "Ana: 1.2 More people come back, from 20% to 40% by 31 Dec 2027".
  fileprivate var ownership: CleanText {
    let owner = wording.owner.isEmpty ? "No owner" : wording.owner
    return "\(owner): \(number) \(sentence), \(values ?? "no values yet")"
  }
}
