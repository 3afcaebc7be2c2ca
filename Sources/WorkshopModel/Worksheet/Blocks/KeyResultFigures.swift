import FoundationEssentials
import PlainText

/// The numbers of a key result in the columns a table has, whatever its kind. A limit is a target
/// without a start; of a range the low bound stands first.
public struct KeyResultFigures {
  public private(set) var start: Decimal?
  public private(set) var commit: Decimal?
  public private(set) var target: Decimal?
  public private(set) var stretch: Decimal?
  public private(set) var stages: [Stage] = []

  public init(_ values: KeyResultValues?) {
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
}
