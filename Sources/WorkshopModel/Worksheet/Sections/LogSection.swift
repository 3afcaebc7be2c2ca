import PlainText

extension WorksheetSection {
  /// What was decided when, for all sets.
  public static let log = WorksheetSection(
    "log", "the log of decisions", sheet: Sheet(name: "Log", heads: ["When", "Who", "What"])
  ) { worksheet in
    let decisions = worksheet.decisions
    guard !decisions.isEmpty else { return [] }
    return [
      .heading("Decisions"),
      .table(
        BlockTable(
          "What was decided when",
          [.init("When", .number), .init("Who", room: .data), .init("What")],
          decisions.map { .init(cells: [.init($0.when), .init($0.who), .init($0.words)]) })),
    ]
  }
}

extension Worksheet {
  /// A decision of the log.
  public struct Decision: Hashable, Sendable {
    /// `2027-03-01 09:40`, by the clock on the wall.
    public let when: CleanText
    public let who: CleanText
    public let words: CleanText
  }

  /// What was decided when, oldest first, without what was undone, on the worksheet that opens a book.
  /// Only a timeline knows it.
  public var decisions: [Decision] {
    guard source.opensBook, let timeline = source.timeline else { return [] }
    let told = Decisions(timeline)
    return timeline.records.compactMap { record in
      guard !timeline.undone.contains(record.seq), let words = told.words(for: record) else {
        return nil
      }
      return Decision(
        when: source.localTime.words(for: record.at), who: record.author.name.singleLine,
        words: words.singleLine)
    }
  }
}
