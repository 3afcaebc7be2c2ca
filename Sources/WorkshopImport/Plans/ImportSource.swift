import PlainText
import WorkshopModel

/// What a file holds, read whole before anything is judged.
public enum ImportSource: Hashable, Sendable {
  case people([PeopleList.Row])
  case suggestions([ImportedText])
  case okrs([ImportedObjective])

  /// What it would do to the workshop of `timeline`.
  public func plan(on timeline: Timeline) -> ImportPlan {
    switch self {
    case .people(let rows): .people(rows, on: timeline)
    case .suggestions(let rows): .suggestions(rows, on: timeline)
    case .okrs(let objectives): .okrs(objectives, on: timeline)
    }
  }
}
