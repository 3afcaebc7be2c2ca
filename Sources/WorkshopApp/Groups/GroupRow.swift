import PlainText
import TerminalUI
import WorkshopModel

/// A line of the groups: the name of one, a suggestion in it, or what lies in none.
enum GroupRow: Hashable, Sendable {
  case group(GroupID)
  case none
  case suggestion(SuggestionID, in: GroupID?)

  /// The groups one after the other, each with its suggestions below it, and last those in none.
  static func all(_ set: OKRSet) -> [GroupRow] {
    let grouped = set.groups.flatMap { group in
      [GroupRow.group(group.id)]
        + set.standingMembers(of: group).map { .suggestion($0.id, in: group.id) }
    }
    let rest = set.ungroupedSuggestions.map { GroupRow.suggestion($0.id, in: nil) }
    return grouped + (grouped.isEmpty || rest.isEmpty ? [] : [.none]) + rest
  }

  var suggestion: SuggestionID? { if case .suggestion(let id, _) = self { id } else { nil } }

  /// The group it is, or lies in.
  var group: GroupID? {
    switch self {
    case .group(let id): id
    case .suggestion(_, let group): group
    case .none: nil
    }
  }

  func line(_ set: OKRSet, marks: [SuggestionID]) -> StyledText {
    switch self {
    case .group(let id):
      let group = set.group(id)
      let count = group.map { set.standingMembers(of: $0).count } ?? 0
      return StyledText("\(group?.name ?? "")  ", .dialogTitle)
        + StyledText("\(count == 0 ? "empty" : "\(count)")", .dialogSecondary)
    case .none: return StyledText("In no group", .dialogSecondary)
    case .suggestion(let id, let group):
      let sign: CleanText = marks.contains(id) ? "● " : "· "
      let text = set.suggestion(id).map { set.words(of: $0) } ?? ""
      return StyledText("\(group == nil ? "" : "  ")\(sign)\(text)", .dialog)
    }
  }
}
