import FoundationEssentials
import PlainText
import WorkshopModel

/// Objectives and key results with their numbers. The coloured cells wait for current values; the
/// progress beside them follows.
enum OKRSheet {
  private enum Column: Int, CaseIterable {
    case number, text, owner, ambition, kind, metric, unit, start, commit, target, stretch, current
    case progress, due, confidence, score, values

    var head: (title: CleanText, width: Double) {
      switch self {
      case .number: ("#", 6)
      case .text: ("Objective or key result", 48)
      case .owner: ("Owner", 16)
      case .ambition: ("Ambition", 13)
      case .kind: ("Kind", 14)
      case .metric: ("Metric", 22)
      case .unit: ("Unit", 10)
      case .start: ("From", 11)
      case .commit: ("Commit", 11)
      case .target: ("Target", 11)
      case .stretch: ("Stretch", 11)
      case .current: ("Current", 11)
      case .progress: ("Progress", 10)
      case .due: ("Due", 12)
      case .confidence: ("Confidence 0-10", 12)
      case .score: ("Score 0-1", 8)
      case .values: ("In words", 44)
      }
    }
  }

  static func fill(_ sheet: Sheet, _ worksheet: Worksheet) {
    sheet.heads(Column.allCases.map(\.head), onOnePage: worksheet.isBoardPage)
    var row = 1
    for objective in worksheet.objectives {
      sheet.text("\(objective.number)", at: row, Column.number.rawValue, strong: true)
      sheet.text(objective.title, at: row, Column.text.rawValue, strong: true)
      if let formula = rollUp(objective, below: row) {
        let sum = RollUp(objective.keyResults.map { RollUp.Part($0.progress, weight: $0.weight) })
        sheet.percent(formula, sum.progress.raw, at: row, Column.progress.rawValue)
      }
      sheet.number(objective.review.value, at: row, Column.score.rawValue)
      let scores = CleanText(
        (objective.serving + objective.scores).map(\.string).joined(separator: " · "))
      sheet.text(scores, at: row, Column.values.rawValue)
      row += 1
      for keyResult in objective.keyResults {
        fill(sheet, keyResult, at: row)
        row += 1
      }
    }
  }

  private static func fill(_ sheet: Sheet, _ keyResult: Worksheet.KeyResult, at row: Int) {
    let wording = keyResult.wording
    sheet.text(keyResult.number, at: row, Column.number.rawValue)
    sheet.text(keyResult.sentence, at: row, Column.text.rawValue)
    sheet.text(wording.owner, at: row, Column.owner.rawValue)
    sheet.text(wording.ambition.words, at: row, Column.ambition.rawValue)
    sheet.text(wording.kind.words, at: row, Column.kind.rawValue)
    sheet.text(wording.metric, at: row, Column.metric.rawValue)
    sheet.text(wording.unit, at: row, Column.unit.rawValue)
    switch keyResult.numbers?.measure {
    case .change(let baseline, let target, let stretch, let commit):
      sheet.number(baseline, at: row, Column.start.rawValue)
      sheet.number(commit, at: row, Column.commit.rawValue)
      sheet.number(target, at: row, Column.target.rawValue)
      sheet.number(stretch, at: row, Column.stretch.rawValue)
    case .limit(let limit): sheet.number(limit, at: row, Column.target.rawValue)
    case .range(let low, let high):
      sheet.number(low, at: row, Column.start.rawValue)
      sheet.number(high, at: row, Column.target.rawValue)
    case .stages, .binary, .unknown, nil: break
    }
    if let formula = progress(keyResult, row: row) {
      sheet.input(keyResult.read, at: row, Column.current.rawValue)
      sheet.percent(formula, keyResult.progress.raw, at: row, Column.progress.rawValue)
    }
    sheet.day(keyResult.numbers?.due, at: row, Column.due.rawValue)
    sheet.number(keyResult.meanConfidence, at: row, Column.confidence.rawValue)
    sheet.number(keyResult.review?.score?.value, at: row, Column.score.rawValue)
    let stages = keyResult.stageWords
    sheet.text(
      (keyResult.values ?? "No values yet") + (stages.isEmpty ? "" : ": \(stages)")
        + (keyResult.isChangedSinceScoring ? " ! Confidence: changed since the scoring" : "")
        + (keyResult.conflict.map { " ! \($0)" } ?? ""), at: row,
      Column.values.rawValue)
  }

  /// Progress from the current value. Of stages the current value is the share that is done, of done
  /// or not it is 1 once it is done. Within bounds it is the share of the planned check-ins that were:
  /// a number, for one value does not tell it. Nil where there is none.
  private static func progress(_ keyResult: Worksheet.KeyResult, row: Int) -> String? {
    let current = cell(.current, row)
    let start = cell(.start, row)
    let target = cell(.target, row)
    let value: String
    switch keyResult.numbers?.measure {
    case .change where keyResult.numbers?.isFlat == true:
      value = "IF(\(current)=\(target),1,0)"
    case .change: value = "(\(current)-\(start))/(\(target)-\(start))"
    case .limit:
      value = "IF(\(current)\(keyResult.wording.kind == .atMost ? "<=" : ">=")\(target),1,0)"
    case .stages: value = current
    case .binary: value = "IF(\(current)>=1,1,0)"
    case .range: return keyResult.progress.raw.map { "=\($0.rounded(places: 6))" }
    case .unknown, nil: return nil
    }
    return "=IF(\(current)=\"\",\"\",\(value))"
  }

  /// The mean of the key results below, each between 0 and 1; one not measured yet counts as 0. A
  /// value that is still to be found does not count.
  private static func rollUp(_ objective: Worksheet.Objective, below row: Int) -> String? {
    let parts = objective.keyResults.enumerated().compactMap { index, keyResult in
      progress(keyResult, row: row + 1 + index) == nil
        ? nil : (cell: cell(.progress, row + 1 + index), weight: keyResult.weight)
    }
    let counted = objective.keyResults.reduce(Decimal(0)) { sum, keyResult in
      keyResult.progress == .uncounted ? sum : sum + keyResult.weight
    }
    guard !parts.isEmpty, counted > 0 else { return nil }
    let sum = parts.map { part in
      let share = "MIN(1,MAX(0,N(\(part.cell))))"
      return part.weight == 1 ? share : "\(share)*\(part.weight)"
    }.joined(separator: "+")
    let cells = parts.map(\.cell).joined(separator: ",")
    return "=IF(COUNT(\(cells))=0,\"\",(\(sum))/\(counted))"
  }

  private static func cell(_ column: Column, _ row: Int) -> String {
    "\(Character(UnicodeScalar(UInt8(ascii: "A") + UInt8(column.rawValue))))\(row + 1)"
  }
}

extension Worksheet.KeyResult {
  /// The stages of a milestone in one line; empty for other kinds.
  fileprivate var stageWords: CleanText {
    guard case .stages(let stages)? = numbers?.measure else { return "" }
    return CleanText(
      stages.map { "\($0.title) (weight \(Amount.number($0.weight)))" }.joined(separator: ", "))
  }
}

extension Worksheet.KeyResult {
  /// What was read last, as the column of current values has it.
  fileprivate var read: Decimal? {
    switch numbers?.measure {
    case .stages, .binary: progress.raw
    case .change, .limit, .range, .unknown, nil: current
    }
  }
}
