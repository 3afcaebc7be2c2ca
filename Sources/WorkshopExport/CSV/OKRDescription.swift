import FoundationEssentials
import PlainText
import WorkshopModel

/// What the columns have no place for, as lines of the description that people can read and import
/// reads back: `Unit: users`.
public enum OKRDescription {
  public enum Field: String, CaseIterable, Sendable {
    case metric = "Metric"
    case unit = "Unit"
    case kind = "Kind"
    case measurement = "Measurement"
    case commit = "Commit"
    case stretch = "Stretch"
    case stage = "Stage"
  }

  static func lines(_ keyResult: Worksheet.KeyResult) -> String {
    let wording = keyResult.wording
    let figures = KeyResultFigures(keyResult.numbers)
    var lines: [(Field, String)] = []
    if !wording.metric.isEmpty { lines.append((.metric, wording.metric.singleLine.string)) }
    if !wording.unit.isEmpty { lines.append((.unit, wording.unit.singleLine.string)) }
    lines.append((.kind, wording.kind.rawValue))
    if wording.measurement != .level { lines.append((.measurement, wording.measurement.rawValue)) }
    if let commit = figures.commit { lines.append((.commit, Amount.unmistakable(commit))) }
    if let stretch = figures.stretch { lines.append((.stretch, Amount.unmistakable(stretch))) }
    for stage in figures.stages {
      lines.append(
        (.stage, "\(Amount.unmistakable(stage.weight)) \(stage.title.singleLine.string)"))
    }
    // For people alone: whoever reads the table back finds the contradiction in it again.
    let conflict = keyResult.conflict.map { ["! \($0.singleLine)"] } ?? []
    return (lines.map { "\($0.rawValue): \($1)" } + conflict).joined(separator: "\n")
  }
}
