import PlainText

/// What the data says about who leads, who is there, and what is booked.
extension ReadinessFacts {
  /// Who of them is the sponsor no file knows.
  var reviewsAttended: ReadinessEvidence {
    let reviews = workshop.sessions.filter { session in
      session.phases.contains {
        $0.kind == .review && ($0.isDone || $0.id == session.currentPhase)
      }
    }
    guard let last = reviews.last else {
      return ReadinessEvidence(.no, "no review was held yet")
    }
    let away = workshop.people.filter { last.absent.contains($0.id) }.map(\.name)
    let held = reviews.count.of("review was held", "reviews were held")
    return ReadinessEvidence(
      nil,
      away.isEmpty
        ? "\(held), everybody was at the last" : "\(held), away at the last: \(away.listed())")
  }

  var championsOfDepartments: ReadinessEvidence {
    let departments = UnitTree(workshop).rows.filter { $0.level == .department }.map(\.unit)
    let trained = workshop.embedding.champions.filter { $0.highest != nil }
    guard !departments.isEmpty else {
      return ReadinessEvidence(
        trained.isEmpty ? .no : .yes,
        trained.isEmpty
          ? "no champion has been trained"
          : "\(trained.count.of("champion", "champions")), and there is no department")
    }
    let covered = Set(trained.flatMap { workshop.chain(of: $0.unit).map(\.id) })
    let without = departments.filter { !covered.contains($0.id) }.map(\.name)
    let count = departments.count - without.count
    let gap: CleanText = without.isEmpty ? "" : "; none in \(without.listed())"
    return ReadinessEvidence(
      count, of: departments.count,
      "\(count) of \(departments.count.of("department has", "departments have")) a trained champion\(gap)"
    )
  }

  var cyclesWithoutCoach: ReadinessEvidence {
    guard leads.withoutCoach.isEmpty else { return ReadinessEvidence(.yes, leads.words) }
    let led = workshop.sessions.count { $0.lead?.isChampion == true }
    return led == 0
      ? ReadinessEvidence(.no, "no session was led by a champion yet")
      : ReadinessEvidence(
        .partly,
        "\(led.of("session", "sessions")) of \(workshop.sessions.count) led by a champion, but no full cycle"
      )
  }

  /// Those who are on the roster only since the second session.
  var newcomers: ReadinessEvidence {
    let second = workshop.sessions.dropFirst().first?.id.seq ?? .max
    let names = workshop.people.filter { $0.id.seq > second }.map(\.name)
    return ReadinessEvidence(
      nil,
      names.isEmpty
        ? "nobody came to the roster since the kick-off"
        : "\(names.count) came to the roster since the kick-off: \(names.listed())")
  }

  /// Goals of the cycle that comes next are set in a session. A review alone is half of it, and so is a
  /// session about goals that are set already.
  var nextCycleBooked: ReadinessEvidence {
    let ahead = workshop.bookedSessions.filter { $0.day >= day }
    let next = ahead.first { $0.kind.setsGoals && !workshop.hasKeyResults($0.unit, $0.cycle) }
    guard let first = next ?? ahead.first else {
      return ReadinessEvidence(.no, "no session is booked")
    }
    let more = ahead.count > 1 ? " and \(ahead.count - 1) more" : ""
    return ReadinessEvidence(
      next == nil ? .partly : .yes,
      "\(workshop.title(of: first)) on \(first.day.words)\(more)")
  }
}
