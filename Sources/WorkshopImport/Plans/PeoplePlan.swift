import PlainText
import WorkshopModel

extension ImportPlan {
  /// Adds people to the roster; who is on it stays as they are.
  public static func people(_ rows: [PeopleList.Row], on timeline: Timeline) -> ImportPlan {
    var plan = ImportPlan(timeline)
    var known = Set(timeline.workshop.people.map { $0.name.string.lowercased() })
    for row in rows {
      if known.contains(row.name.string.lowercased()) {
        plan.note(row.name, row: row.number, .thereAlready)
      } else if plan.add(.personAdded(name: row.name), row: row.number) {
        known.insert(row.name.string.lowercased())
        plan.note(row.name, row: row.number, .added)
      }
    }
    return plan
  }
}
