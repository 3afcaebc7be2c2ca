import PlainText

/// What the data says about goals and how people read them.
extension ReadinessFacts {
  /// Characters beyond which nobody recites a sentence.
  static let oneLine = 100

  var strategyInOneLine: ReadinessEvidence {
    guard let strategy = workshop.statements[.strategy], !strategy.text.isEmpty else {
      return ReadinessEvidence(.no, "no strategy is written down")
    }
    let count = strategy.text.count
    guard count <= Self.oneLine else {
      return ReadinessEvidence(
        .partly, "the strategy has \(count) characters; \(Self.oneLine) can be recited")
    }
    return strategy.isConfirmed
      ? ReadinessEvidence(.yes, "the strategy has \(count) characters and is confirmed")
      : ReadinessEvidence(
        .partly, "the strategy has \(count) characters and nobody has confirmed it")
  }

  /// Objectives that a later decision left out count where anything was read of them: people had more on
  /// the table then.
  var setsWithinTheCap: ReadinessEvidence {
    guard let last else { return ReadinessEvidence(nil, "no cycle has begun yet") }
    let within = last.sets.count { $0.trackedObjectives <= Limits.objectives }
    return ReadinessEvidence(
      within, of: last.sets.count,
      last.sets.count == 1
        ? "\(last.sets[0].trackedObjectives.of("objective", "objectives")) in \(last.cycle.name)"
        : "\(within) of \(last.sets.count) sets kept to \(Limits.objectives) in \(last.cycle.name)")
  }

  var baselinesAndOwners: ReadinessEvidence {
    let all = current.flatMap(\.objectives).flatMap(\.keyResults)
    guard !all.isEmpty else { return ReadinessEvidence(.no, "there is no key result yet") }
    let count = all.count { $0.hasBaseline && !$0.wording.owner.isEmpty }
    return ReadinessEvidence(
      count, of: all.count,
      "\(count) of \(all.count.of("key result has", "key results have")) a baseline and an owner")
  }

  var checkInsHeld: ReadinessEvidence {
    guard let last else { return ReadinessEvidence(nil, "no cycle has begun yet") }
    let planned = last.sets.reduce(0) { $0 + $1.plannedCheckIns.count { $0 <= day } }
    guard planned > 0 else { return ReadinessEvidence(nil, "no check-in was due yet") }
    let held = last.sets.reduce(0) { $0 + $1.heldCheckIns(by: day).count }
    return ReadinessEvidence(
      held, of: planned, enough: Self.enoughCheckIns,
      "\(held) of \(planned.of("planned check-in was", "planned check-ins were")) held in \(last.cycle.name)"
    )
  }

  /// Of the key results that were red at any time, those of which somebody said so before half time.
  var redReportedEarly: ReadinessEvidence {
    guard let last else { return ReadinessEvidence(nil, "no cycle has begun yet") }
    let red = last.sets.flatMap { set in
      set.objectives.flatMap(\.keyResults).compactMap { RedReport($0, in: set, on: day) }
    }
    guard !red.isEmpty else {
      return ReadinessEvidence(nil, "no key result was red in \(last.cycle.name)")
    }
    let early = red.count(where: \.isEarly)
    return ReadinessEvidence(
      early, of: red.count,
      "\(early) of \(red.count.of("red key result was", "red key results were")) reported before half time in \(last.cycle.name)"
    )
  }

  var lessonsLearned: ReadinessEvidence {
    let reviewed = workshop.sets.filter { !$0.review.keyResults.isEmpty }
    guard !reviewed.isEmpty else {
      return ReadinessEvidence(.no, "no review has scored a key result yet")
    }
    let lines = reviewed.flatMap { $0.review.keyResults.values }.count { !$0.learned.isEmpty }
    guard lines > 0 else {
      return ReadinessEvidence(.no, "nothing that was learned is written down")
    }
    return ReadinessEvidence(nil, "\(lines.of("line", "lines")) learned in reviews")
  }
}

/// How a key result that was red at any time of its cycle was reported.
private struct RedReport {
  /// Whether somebody said so before half time: by low confidence, or by a value far behind.
  let isEarly: Bool

  /// Nil for a key result that was never red.
  init?(_ keyResult: KeyResult, in set: OKRSet, on day: CalendarDate) {
    let course = set.course(of: keyResult).filter { $0.checkIn.day <= day }
    let reports = course.filter { step in
      let expected = set.cycle.expected(on: step.checkIn.day)
      let isFarBehind =
        keyResult.wording.kind.hasExpectedLine
        && Status.byGap(raw: step.progress.raw, expected: expected) == .atRisk
      return isFarBehind || step.checkIn.confidence?.tone == .red
    }
    let score = set.score(of: keyResult)
    let endedRed =
      score.map { ScoreBand($0.value, ambition: keyResult.wording.ambition).tone == .red } ?? false
    guard !reports.isEmpty || endedRed || keyResult.statusByHand?.status == .atRisk else {
      return nil
    }
    isEarly = reports.contains { set.cycle.expected(on: $0.checkIn.day) < 0.5 }
  }
}

extension OKRSet {
  /// Objectives in force, and those left out of which something was read before.
  fileprivate var trackedObjectives: Int {
    allObjectives.count { objective in
      !objective.isParked || objective.keyResults.contains { !checkIns(of: $0.id).isEmpty }
    }
  }
}

extension KeyResult {
  /// Whether it is known where it starts; what is still to be found out is not.
  fileprivate var hasBaseline: Bool {
    switch values?.measure {
    case .change, .limit, .range, .stages, .binary: true
    case .unknown, nil: false
    }
  }
}
