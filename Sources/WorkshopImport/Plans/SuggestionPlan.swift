import PlainText
import WorkshopModel

/// A suggestion and the row it stands on.
public struct ImportedText: Hashable, Sendable {
  public let row: Int
  public let text: CleanText

  public init(row: Int, text: CleanText) {
    self.row = row
    self.text = text
  }
}

extension ImportPlan {
  /// Adds suggestions. While suggestions are collected they go into the box, as blind as typed ones;
  /// the box is not looked into, so only the list itself is searched for twins.
  public static func suggestions(_ rows: [ImportedText], on timeline: Timeline) -> ImportPlan {
    var plan = ImportPlan(timeline)
    let intoBox = timeline.workshop.openRound?.kind == .suggestions
    var known: Set<CleanText> = []
    if !intoBox {
      for suggestion in timeline.workshop.currentSet.suggestions {
        for one in [suggestion] + suggestion.allMerged {
          known.insert(one.original)
          known.insert(one.text)
        }
      }
    }
    for row in rows {
      let text = row.text.singleLine
      guard text.count <= Limits.suggestion else {
        plan.report(
          ImportProblem(
            row: row.row,
            "The suggestion has \(text.count) characters: at most \(Limits.suggestion) fit. Shorten it."
          ))
        continue
      }
      guard known.insert(text).inserted else {
        plan.note(text, row: row.row, .thereAlready)
        continue
      }
      if intoBox {
        plan.seal(text)
        plan.note(text, row: row.row, .added)
      } else if plan.add(
        .suggestionAdded(text: text, set: timeline.workshop.currentSet.label), row: row.row)
      {
        plan.note(text, row: row.row, .added)
      }
    }
    return plan
  }
}
