import PlainText

extension TraceSubject {
  var keyResults: [CleanText] {
    guard keyResult == nil else { return [] }
    return objective.keyResults.map { keyResult in
      let goal = Goal.keyResult(id: keyResult.id)
      return "\(set.number(of: goal) ?? "–") \(keyResult.wording.sentence)"
    }
  }

  /// Who does what to move it, until when.
  var tasks: [CleanText] {
    (keyResult?.tasks ?? []).map { task in
      let owner: CleanText = task.wording.owner.isEmpty ? "no owner" : task.wording.owner
      return
        "\(task.wording.sentence): \(owner), \(task.wording.weekWords(in: set.cycle)), \(task.state.words)"
    }
  }

  /// What was read of it when, the latest day first.
  var checkIns: [CleanText] {
    guard let keyResult else { return [] }
    return set.course(of: keyResult).reversed().map { step in
      let checkIn = step.checkIn
      let parts: [CleanText?] = [
        checkIn.reading.words(unit: keyResult.wording.unit), step.progress.words,
        checkIn.confidence.map { "confidence \($0.value) of 10" },
        checkIn.comment.isEmpty ? nil : checkIn.comment,
      ]
      return "\(checkIn.day.words): \(parts.compactMap(\.self).joined(by: ", "))"
    }
  }

  /// The units that lead and support a key result.
  var contributors: [CleanText] {
    guard let keyResult else { return [] }
    let matrix = AlignmentMatrix(set, in: index.workshop)
    return Contribution.allCases.compactMap { mark in
      let units = matrix.units.filter { matrix.mark(of: $0.id, for: keyResult.id) == mark }
      return units.isEmpty ? nil : "\(mark.words.capitalisedFirst): \(units.names())"
    }
  }

  /// What it moves in the set above, and what is to be looked at there.
  var served: [CleanText] {
    guard let words = ServingWords(goal, in: index.workshop),
      let above = set.serves.flatMap(index.workshop.set)
    else { return [] }
    let whose = index.workshop.title(of: above)
    return words.served.map { "\(whose): \($0)" } + (words.flag.map { ["! \($0)"] } ?? [])
  }

  /// What moves it from below; of an objective also what moves its key results.
  var servants: [CleanText] {
    let own = index.servants(of: goal).map { line($0, by: "") }
    guard keyResult == nil else { return own }
    return own
      + objective.keyResults.flatMap { keyResult in
        let part = Goal.keyResult(id: keyResult.id)
        let through: CleanText = set.number(of: part).map { ", through \($0)" } ?? ""
        return index.servants(of: part).map { line($0, by: through) }
      }
  }

  private func line(_ place: (set: OKRSet, goal: Goal), by through: CleanText) -> CleanText {
    let whose = index.workshop.title(of: place.set)
    let number = place.set.number(of: place.goal) ?? ""
    return "\(whose): \(number) \(place.set.words(of: place.goal) ?? "")\(through)"
  }

  /// Which advice the room read and set aside, who wrote it down, and the note why.
  var setAside: [CleanText] {
    let records = index.records(of: goal)
    return set.waivers.filter { $0.subject.goal == goal }.map { waiver in
      let record = records.last { record in
        if case .adviceWaived(_, waiver.rule, _, _) = record.event { true } else { false }
      }
      let when: CleanText = record.map { ", \(index.day(of: $0)) at the \($0.author.name)" } ?? ""
      return "\(CleanText(waiver.rule.code))\(when): \(waiver.note)"
    }
  }
}

extension AdviceSubject {
  /// Nil for the whole set, and for a task.
  var goal: Goal? {
    switch self {
    case .objective(let id): .objective(id: id)
    case .keyResult(let id): .keyResult(id: id)
    case .set, .task: nil
    }
  }
}
