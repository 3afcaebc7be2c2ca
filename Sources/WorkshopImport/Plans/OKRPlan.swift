import PlainText
import WorkshopModel

extension ImportPlan {
  /// Adds objectives and key results. What has the same wording is there already and stays as it is.
  public static func okrs(
    _ objectives: [ImportedObjective], on timeline: Timeline
  ) -> ImportPlan {
    var plan = ImportPlan(timeline)
    plan.choose(objectives)
    guard plan.problems.isEmpty else { return plan }
    for imported in objectives {
      guard
        let objective = plan.timeline.workshop.objectives.first(where: {
          $0.title == imported.title
        })
      else { continue }
      for keyResult in imported.keyResults { plan.add(keyResult, to: objective) }
    }
    return plan
  }

  /// Objectives that are new join the shortlist behind those in force.
  private mutating func choose(_ objectives: [ImportedObjective]) {
    let known = Set(timeline.workshop.objectives.map(\.title))
    var chosen = timeline.workshop.shortlist?.chosen ?? []
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
    add(.shortlistDecided(chosen: chosen, how: .hand), row: row)
  }

  /// The suggestion of this wording, made where there is none.
  private mutating func suggestion(for imported: ImportedObjective) -> SuggestionID? {
    if let standing = timeline.workshop.suggestions.first(where: { $0.text == imported.title }) {
      return standing.id
    }
    let seq = timeline.lastSeq + 1
    return add(.suggestionAdded(text: imported.title), row: imported.row)
      ? SuggestionID(seq) : nil
  }

  private mutating func add(
    _ imported: ImportedObjective.KeyResult, to objective: Objective
  ) {
    let present = timeline.workshop.objective(objective.id)?.keyResults ?? []
    guard !present.contains(where: { $0.wording.sentence == imported.wording.sentence }) else {
      note(imported.wording.sentence, row: imported.row, .thereAlready)
      return
    }
    let id = KeyResultID(timeline.lastSeq + 1)
    guard
      add(.keyResultAdded(objective: objective.id, wording: imported.wording), row: imported.row)
    else { return }
    if let values = imported.values {
      add(.valuesSet(keyResult: id, values: values), row: imported.row)
    }
    note(imported.wording.sentence, row: imported.row, .added)
  }
}
