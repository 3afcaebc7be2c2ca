import FoundationEssentials

extension KeyResultValues {
  /// The progress of a key result of `kind` by what was read; a reading of another kind's shape
  /// counts as none.
  public func progress(kind: KeyResultKind, reading: Reading) -> Progress {
    switch (measure, reading) {
    case (.unknown, _): .uncounted
    case (.change(let baseline, let target, _, _), .value(let current)):
      .change(baseline: baseline, target: target, current: current)
    case (.limit(let limit), .value(let current)):
      .met(kind == .atMost ? current <= limit : current >= limit)
    case (.range(let low, let high), .checkIns(let values, let planned)):
      Self.kept(values, within: low, high, planned: planned)
    case (.stages(let stages), .stages(let done)): Self.share(of: stages, done: done)
    case (.binary, .done(let isDone)): .met(isDone)
    default: .unmeasured
    }
  }

  /// A missed check-in is not kept; both bounds are inside.
  private static func kept(
    _ values: [Decimal?], within low: Decimal, _ high: Decimal, planned: Int
  ) -> Progress {
    guard planned > 0, values.contains(where: { $0 != nil }) else { return .unmeasured }
    let kept = values.count { value in value.map { low <= $0 && $0 <= high } ?? false }
    return .measured(raw: Decimal(kept) / Decimal(planned))
  }

  private static func share(of stages: [Stage], done: Set<Int>) -> Progress {
    let all = stages.reduce(Decimal(0)) { $0 + $1.weight }
    guard all > 0 else { return .unmeasured }
    let finished = stages.indices.filter(done.contains).reduce(Decimal(0)) {
      $0 + stages[$1].weight
    }
    return .measured(raw: finished / all)
  }
}
