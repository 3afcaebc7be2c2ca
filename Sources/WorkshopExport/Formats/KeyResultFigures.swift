import FoundationEssentials
import PlainText
import WorkshopModel

/// The numbers of a key result in the columns a table has, whatever its kind. A limit is a target
/// without a start; of a range the low bound stands first.
struct KeyResultFigures {
  var start: Decimal?
  var commit: Decimal?
  var target: Decimal?
  var stretch: Decimal?
  var stages: [Stage] = []

  init(_ values: KeyResultValues?) {
    switch values?.measure {
    case .change(let baseline, let target, let stretch, let commit):
      start = baseline
      self.target = target
      self.stretch = stretch
      self.commit = commit
    case .limit(let limit): target = limit
    case .range(let low, let high):
      start = low
      target = high
    case .stages(let stages): self.stages = stages
    case .binary, .unknown, nil: break
    }
  }

  /// A number as people read it, with its unit; a dash where there is none.
  static func words(_ number: Decimal?, _ unit: CleanText) -> CleanText {
    number.map { CleanText(Amount($0, unit: unit).words()) } ?? "–"
  }
}
