import FoundationEssentials
import PlainText

extension WorksheetSection {
  /// What was reached, what was learned and what goes on; nothing before the first score or decision.
  public static let review = WorksheetSection(
    "review", "the scores at the end of the cycle, and what was decided",
    sheet: Sheet(
      name: "Review",
      heads: [
        "#", "Objective or key result", "Suggested", "Score", "In words",
        "Why, and what was learned",
      ])
  ) { worksheet in
    let rows = worksheet.objectives.flatMap { [$0.reviewRow] + $0.keyResults.map(\.reviewRow) }
    guard worksheet.isReviewed else { return [] }
    return [
      .heading("Review"),
      .paragraph(worksheet.verdict, .soft),
      .table(
        BlockTable(
          "What was reached and learned",
          [
            .init("#", .number), .init("Objective or key result", .name),
            .init("Suggested", .number), .init("Score", .meter), .init("In words"),
            .init("Why, and what was learned"),
          ], rows)),
    ]
  }
}

extension Worksheet {
  fileprivate var isReviewed: Bool {
    source.set.isClosed
      || objectives.contains { objective in
        objective.outcome != nil || objective.keyResults.contains { $0.review != nil }
      }
  }

  /// What the whole set comes to.
  fileprivate var verdict: CleanText {
    let mean = source.set.meanScore
    let state: CleanText = source.set.isClosed ? "Closed" : "So far"
    guard let value = mean.value else { return "\(state): no score" }
    let verdict = SetVerdict(mean: value)
    let note = mean.note.map { ", \($0)" as CleanText } ?? ""
    return "\(state): \(mean.words) \(verdict.words), \(verdict.meaning)\(note)"
  }
}

extension Worksheet.Objective {
  fileprivate var reviewRow: BlockTable.Row {
    let band = review.value.map { ScoreBand($0).signAndWords }
    let outcome = outcome.map { "\($0.outcome.sign) \($0.outcome.words)" as CleanText }
    let words = [band, outcome].compactMap(\.self)
    let why = self.outcome?.why ?? ""
    return BlockTable.Row(
      cells: [
        .init("\(number)"), .init(title), .init(""),
        .init(review.words, share: review.value), .init(.inOneBreath(words)), .init(why),
      ],
      lines: [
        .init(words: "Objective \(number): \(title)"),
        .init(
          words: .inOneBreath(
            ([review.value.map { _ in "Score \(review.words)" as CleanText }].compactMap(\.self)
              + words + [why]).filter { !$0.isEmpty }), isSoft: true),
      ])
  }
}

extension Worksheet.KeyResult {
  fileprivate var reviewRow: BlockTable.Row {
    let score = review?.score
    let band = score.map { ScoreBand($0.value, ambition: wording.ambition).signAndWords }
    let reason = score?.override.map { "Another score, because: \($0.reason)" as CleanText }
    let learned = review.flatMap {
      $0.learned.isEmpty ? nil : "Learned: \($0.learned)" as CleanText
    }
    let said = [reason, learned].compactMap(\.self)
    let given = score.map { score -> CleanText in
      score.override == nil
        ? "Score \(score.words)"
        : "Score \(score.words), \(score.suggested.scoreWords) suggested"
    }
    return BlockTable.Row(
      cells: [
        .init(number), .init(sentence), .init(score?.suggested.scoreWords ?? "–"),
        .init(score?.words ?? "–", share: score?.value), .init(band ?? ""),
        .init(.inOneBreath(said)),
      ],
      lines: [
        .init(words: "\(number) \(sentence)"),
        .init(
          words: .inOneBreath([given ?? "No score", band].compactMap(\.self) + said), isSoft: true),
      ])
  }
}
