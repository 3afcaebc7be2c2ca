import FoundationEssentials
import PlainText

/// The progress of an objective out of its key results. Nothing else is ever added up by itself:
/// a company's number does not come from its departments'.
public struct RollUp: Hashable, Sendable {
  public struct Part: Hashable, Sendable {
    public var progress: Progress
    /// At least 0; 1 unless set.
    public var weight: Decimal

    public init(_ progress: Progress, weight: Decimal = 1) {
      self.progress = progress
      self.weight = weight
    }
  }

  /// `sum(weight x counted) / sum(weight)`. Key results still to be found are left out; unmeasured
  /// ones count 0, but an objective with nothing measured is itself unmeasured.
  public let progress: Progress
  /// Key results measured at least once.
  public let measured: Int
  /// Key results that count.
  public let countable: Int

  public init(_ parts: [Part]) {
    let counted = parts.compactMap { part in
      part.progress.counted.map { (share: $0, weight: part.weight) }
    }
    countable = counted.count
    measured = parts.count { $0.progress.raw != nil }
    let weight = counted.reduce(Decimal(0)) { $0 + $1.weight }
    if weight <= 0 {
      progress = .uncounted
    } else if measured == 0 {
      progress = .unmeasured
    } else {
      let sum = counted.reduce(Decimal(0)) { $0 + $1.share * $1.weight }
      progress = .measured(raw: sum / weight)
    }
  }

  /// `2 of 3 measured`, nil when all are.
  public var note: CleanText? {
    measured == countable ? nil : "\(measured) of \(countable) measured"
  }
}
