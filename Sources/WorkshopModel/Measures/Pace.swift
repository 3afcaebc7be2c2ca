import FoundationEssentials
import PlainText

extension KeyResultValues {
  /// How far the target lies from the baseline, in percent of the baseline; nil without a change
  /// or from zero.
  public var changeInPercent: Decimal? {
    guard case .change(let baseline, let target, _, _) = measure, baseline != 0 else { return nil }
    return (target - baseline) / baseline.magnitude * 100
  }

  /// `+67%`.
  public var changeWords: CleanText? {
    changeInPercent.map { percent in
      let places = percent.magnitude < 10 ? 1 : 0
      return CleanText(Amount(percent, unit: "%").signedWords(places: places))
    }
  }

  /// What each week from `start` to the due day must bring; nil without a change, or when no day
  /// is left.
  /// - Parameter current: where it stands on that day; nil for the baseline.
  public func weeklyPace(from start: CalendarDate, at current: Decimal? = nil) -> Decimal? {
    guard case .change(let baseline, let target, _, _) = measure, start < due else { return nil }
    return (target - (current ?? baseline)) * 7 / Decimal(start.days(until: due))
  }

  /// Whether `current` is the target or lies beyond it.
  public func isReached(at current: Decimal) -> Bool {
    guard case .change(let baseline, let target, _, _) = measure else { return false }
    return target < baseline ? current <= target : current >= target
  }

  /// `+67 users a week`, in no more digits than people need to keep pace; percentages move by
  /// points.
  /// - Parameter current: where it stands on that day; nil for the baseline.
  public func paceWords(
    from start: CalendarDate, at current: Decimal? = nil, unit: CleanText
  ) -> CleanText? {
    weeklyPace(from: start, at: current).map { pace in
      let unit: CleanText = unit.string.hasPrefix("%") ? "points" : unit
      let plain = pace.rounded(significantDigits: pace.magnitude < 1 ? 1 : 2)
      return "\(Amount(plain, unit: unit).signedWords()) a week"
    }
  }
}
