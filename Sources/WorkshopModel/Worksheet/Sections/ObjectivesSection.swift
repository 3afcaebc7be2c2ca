import FoundationEssentials
import PlainText

extension WorksheetSection {
  /// Objectives with all that was said of them.
  public static let objectives = WorksheetSection(
    "objectives", "objectives, key results, scores and how they were decided"
  ) { worksheet in
    worksheet.blocks { objective in
      objective.keyResults(in: .whole) + objective.served + objective.scored + objective.remarks
    }
      + (worksheet.decision.map { [.paragraph("Shortlist: \($0)", .closing)] } ?? [])
      + (worksheet.acceptance.map { [.paragraph($0, .closingOn)] } ?? [])
      + (worksheet.closing.map { [.paragraph($0, .closingOn)] } ?? [])
  }

  /// Of the objectives what a board decides on: titles, key results, values and owners.
  public static let board = WorksheetSection(
    "board", "one page for the board: objectives, key results, values, owners", isUsual: false
  ) { worksheet in
    worksheet.blocks { objective in
      objective.keyResults(in: .board) + objective.served
    }
  }
}

extension Worksheet {
  /// `Closed, 0.64 healthy`; nil while the cycle is open.
  public var closing: CleanText? {
    guard source.set.isClosed else { return nil }
    return source.set.verdictWords.map { "Closed, \($0)" } ?? "Closed"
  }

  /// How the shortlist came about; nil before it is decided.
  public var decision: CleanText? { source.set.shortlist.map { "Decided \($0.how.words)" } }

  /// Nil before the room accepted the set.
  public var acceptance: CleanText? {
    let set = source.set
    guard let acceptance = set.acceptance,
      set.isAccepted || source.workshop.state(of: set) != .drafting
    else { return nil }
    return if let reason = acceptance.reason {
      "Accepted, because: \(reason)"
    } else {
      "Accepted after \(acceptance.voices) of \(acceptance.present) scored it"
    }
  }

  /// Each objective under a heading of its own.
  fileprivate func blocks(_ contents: (Objective) -> [Block]) -> [Block] {
    guard !objectives.isEmpty else {
      return [.heading("Objectives"), .paragraph("None chosen yet.", .soft)]
    }
    return objectives.flatMap { objective in
      [.heading("Objective \(objective.number): \(objective.title)")] + contents(objective)
    }
  }
}

extension Worksheet.Objective {
  fileprivate func keyResults(in columns: KeyResultColumns) -> [Block] {
    guard !keyResults.isEmpty else { return [.paragraph("No key results yet.", .soft)] }
    return [
      .table(
        BlockTable(
          "Key results of objective \(number)", columns.columns, keyResults.map(columns.row)))
    ]
  }

  fileprivate var served: [Block] { serving.isEmpty ? [] : [.list(serving, .facts)] }

  fileprivate var scored: [Block] {
    guard !means.isEmpty else { return [] }
    let bars = means.map { mean in
      let share: Decimal = (mean.value - 1) / 4
      return BlockChart.Bar(label: mean.question.title, share: share, words: mean.words)
    }
    return [
      .chart(
        BlockChart(
          caption: "How the room scored objective \(number), 1 to 5", labelHead: "Question",
          valueHead: "Mean", bars: bars,
          warning: isChangedSinceScoring ? .changedSinceScoring : nil))
    ]
  }

  fileprivate var remarks: [Block] {
    waived.isEmpty ? [] : [.list(waived.map { "Set aside \($0)" }, .remarks)]
  }
}
