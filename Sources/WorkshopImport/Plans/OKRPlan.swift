import PlainText
import WorkshopModel

extension ImportPlan {
  /// Adds objectives and key results. A key result of the same wording is changed where the file says
  /// something else of it, and stays as it is in all that the file does not say.
  public static func okrs(
    _ objectives: [ImportedObjective], on timeline: Timeline
  ) -> ImportPlan {
    var plan = ImportPlan(timeline)
    let wasAccepted = timeline.workshop.currentSet.acceptance != nil
    plan.choose(objectives)
    guard plan.problems.isEmpty else { return plan }
    var rows: [String: Int] = [:]
    for imported in objectives {
      guard
        let objective = plan.timeline.workshop.currentSet.objectives.first(where: {
          $0.title == imported.title
        })
      else { continue }
      for keyResult in imported.keyResults {
        let name = "\(objective.id) \(keyResult.sentence)"
        if let row = rows[name], plan.changes(keyResult, of: objective) {
          plan.report(
            ImportProblem(
              row: keyResult.row, "This key result stands in row \(row) with other values."))
          continue
        }
        rows[name] = rows[name] ?? keyResult.row
        plan.take(keyResult, into: objective)
      }
    }
    if wasAccepted, plan.timeline.workshop.currentSet.acceptance == nil {
      plan.remark("The accepted evaluation must be accepted again after this.")
    }
    return plan
  }

  /// Objectives that are new join the shortlist behind those in force.
  private mutating func choose(_ objectives: [ImportedObjective]) {
    let known = Set(timeline.workshop.currentSet.objectives.map(\.title))
    var chosen = timeline.workshop.currentSet.shortlist?.chosen ?? []
    var seen = known
    for imported in objectives {
      guard seen.insert(imported.title).inserted else {
        note(imported.title, row: imported.row, .thereAlready)
        continue
      }
      guard let suggestion = suggestion(for: imported) else { return }
      chosen.append(suggestion)
      note(imported.title, row: imported.row, .added)
    }
    guard seen.count > known.count else { return }
    let row = objectives.last { !known.contains($0.title) }?.row ?? 1
    add(
      .shortlistDecided(chosen: chosen, how: .hand, set: timeline.workshop.currentSet.label),
      row: row)
  }

  /// The suggestion of this wording, made where there is none.
  private mutating func suggestion(for imported: ImportedObjective) -> SuggestionID? {
    if let standing = timeline.workshop.currentSet.suggestions.first(where: {
      $0.text == imported.title
    }) {
      return standing.id
    }
    let seq = timeline.lastSeq + 1
    return add(
      .suggestionAdded(text: imported.title, set: timeline.workshop.currentSet.label),
      row: imported.row)
      ? SuggestionID(seq) : nil
  }

  private func known(_ imported: ImportedKeyResult, in objective: Objective) -> KeyResult? {
    timeline.workshop.objective(objective.id)?.keyResults
      .first { $0.wording.sentence == imported.sentence }
  }

  private func changes(_ imported: ImportedKeyResult, of objective: Objective) -> Bool {
    guard let known = known(imported, in: objective) else { return false }
    let fitted = FittedKeyResult(imported, over: known, timeline.workshop)
    return fitted.wording != known.wording || (fitted.values ?? known.values) != known.values
  }

  private mutating func take(_ imported: ImportedKeyResult, into objective: Objective) {
    let known = known(imported, in: objective)
    let fitted = FittedKeyResult(imported, over: known, timeline.workshop)
    let row = imported.row
    let before = problems.count
    let id = known?.id ?? KeyResultID(timeline.lastSeq + 1)
    if let known {
      if fitted.wording != known.wording {
        add(.keyResultReworded(keyResult: id, wording: fitted.wording), row: row)
      }
    } else if !add(.keyResultAdded(objective: objective.id, wording: fitted.wording), row: row) {
      return
    }
    let now = timeline.workshop.keyResult(id)?.values
    if let values = fitted.values, values != now {
      add(.valuesSet(keyResult: id, values: values), row: row)
    }
    for remark in fitted.remarks { self.remark(remark, row: row) }
    guard problems.count == before, let after = timeline.workshop.keyResult(id) else { return }
    let words = after.inWords
    guard let known else { return note(words, row: row, .added) }
    note(
      words, row: row,
      known.wording == after.wording && known.values == after.values
        ? .thereAlready : .changed(from: known.inWords))
  }
}

extension KeyResult {
  /// The sentence and what else an import can change, for the report.
  fileprivate var inWords: CleanText {
    let values = values?.words(for: wording, withYear: true)
    let owner: CleanText? = wording.owner.isEmpty ? nil : "owner \(wording.owner)"
    let facts = [values, owner].compactMap(\.self).map(\.string).joined(separator: ", ")
    return facts.isEmpty ? wording.sentence : "\(wording.sentence): \(CleanText(facts))"
  }
}
