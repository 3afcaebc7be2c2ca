import PlainText
import WorkshopModel

extension ImportPlan {
  /// Adds objectives and key results. A key result of the same wording is changed where the file says
  /// something else of it, and stays as it is in all that the file does not say.
  /// - Parameter chosen: the set they go into; nil where the file says it, or the set that is worked
  ///   on is meant.
  public static func okrs(
    _ objectives: [ImportedObjective], on timeline: Timeline, into chosen: SetID? = nil
  ) -> ImportPlan {
    var plan = ImportPlan(timeline)
    let places = OKRPlaces(objectives, timeline.workshop, chosen: chosen)
    for note in places.notes { plan.remark(note) }
    for group in places.groups where plan.problems.isEmpty {
      plan.take(group.objectives, into: group.set)
    }
    return plan
  }

  private mutating func take(_ objectives: [ImportedObjective], into id: SetID) {
    let wasAccepted = set(id).acceptance != nil
    choose(objectives, in: id)
    guard problems.isEmpty else { return }
    var rows: [String: Int] = [:]
    for imported in objectives {
      guard let objective = set(id).objectives.first(where: { $0.title == imported.title })
      else { continue }
      for keyResult in imported.keyResults {
        let name = "\(objective.id) \(keyResult.sentence)"
        if let row = rows[name], changes(keyResult, of: objective, in: id) {
          report(
            ImportProblem(
              row: keyResult.row, "This key result stands in row \(row) with other values."))
          continue
        }
        rows[name] = rows[name] ?? keyResult.row
        take(keyResult, into: objective, of: id)
      }
    }
    if wasAccepted, set(id).acceptance == nil {
      remark("The accepted evaluation must be accepted again after this.")
    }
  }

  /// The set as it would be.
  private func set(_ id: SetID) -> OKRSet { timeline.workshop.set(id) ?? timeline.workshop.sets[0] }

  /// Objectives that are new join the shortlist behind those in force.
  private mutating func choose(_ objectives: [ImportedObjective], in id: SetID) {
    let known = Set(set(id).objectives.map(\.title))
    var chosen = set(id).shortlist?.chosen ?? []
    var seen = known
    for imported in objectives {
      guard seen.insert(imported.title).inserted else {
        note(imported.title, row: imported.row, .thereAlready)
        continue
      }
      guard let suggestion = suggestion(for: imported, in: id) else { return }
      chosen.append(suggestion)
      note(imported.title, row: imported.row, .added)
    }
    guard seen.count > known.count else { return }
    let row = objectives.last { !known.contains($0.title) }?.row ?? 1
    add(.shortlistDecided(chosen: chosen, how: .hand, set: set(id).label), row: row)
  }

  /// The suggestion of this wording, made where there is none.
  private mutating func suggestion(
    for imported: ImportedObjective, in id: SetID
  ) -> SuggestionID? {
    if let standing = set(id).suggestions.first(where: { $0.text == imported.title }) {
      return standing.id
    }
    let seq = timeline.lastSeq + 1
    return add(.suggestionAdded(text: imported.title, set: set(id).label), row: imported.row)
      ? SuggestionID(seq) : nil
  }

  private func known(_ imported: ImportedKeyResult, in objective: Objective) -> KeyResult? {
    timeline.workshop.objective(objective.id)?.keyResults
      .first { $0.wording.sentence == imported.sentence }
  }

  private func changes(
    _ imported: ImportedKeyResult, of objective: Objective, in id: SetID
  ) -> Bool {
    guard let known = known(imported, in: objective) else { return false }
    let fitted = FittedKeyResult(imported, over: known, set(id).cycle, timeline.workshop)
    return fitted.wording != known.wording || (fitted.values ?? known.values) != known.values
      || (imported.weight ?? known.weight) != known.weight
  }

  private mutating func take(
    _ imported: ImportedKeyResult, into objective: Objective, of set: SetID
  ) {
    let known = known(imported, in: objective)
    let fitted = FittedKeyResult(imported, over: known, self.set(set).cycle, timeline.workshop)
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
    if let weight = imported.weight, weight != timeline.workshop.keyResult(id)?.weight {
      add(.keyResultWeighed(keyResult: id, weight: weight), row: row)
    }
    for remark in fitted.remarks { self.remark(remark, row: row) }
    guard problems.count == before, let after = timeline.workshop.keyResult(id) else { return }
    let words = after.inWords
    guard let known else { return note(words, row: row, .added) }
    note(
      words, row: row,
      known.wording == after.wording && known.values == after.values
        && known.weight == after.weight
        ? .thereAlready : .changed(from: known.inWords))
  }
}

extension KeyResult {
  /// The sentence and what else an import can change, for the report.
  fileprivate var inWords: CleanText {
    let values = values?.words(for: wording, withYear: true)
    let owner: CleanText? = wording.owner.isEmpty ? nil : "owner \(wording.owner)"
    let weight: CleanText? = self.weight == 1 ? nil : "weight \(Amount.number(self.weight))"
    let facts = [values, owner, weight].compactMap(\.self).map(\.string).joined(separator: ", ")
    return facts.isEmpty ? wording.sentence : "\(wording.sentence): \(CleanText(facts))"
  }
}
