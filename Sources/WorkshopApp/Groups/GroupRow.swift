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
    let grouped = set.groupStandings.map(\.group).flatMap { group in
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
      let standing = set.groupStandings.first { $0.group.id == id }
      let count = standing.map { set.standingMembers(of: $0.group).count } ?? 0
      let size: CleanText = count == 0 ? "empty" : "\(count)"
      let vote = standing.flatMap { $0.words(set) }.map { " · \($0)" } ?? ""
      return StyledText("\(standing?.group.name ?? "")  ", .dialogTitle)
        + StyledText("\(size)\(vote)", .dialogSecondary)
    case .none: return StyledText("In no group", .dialogSecondary)
    case .suggestion(let id, let group):
      let sign: CleanText = marks.contains(id) ? "● " : "· "
      let text = set.suggestion(id).map { set.words(of: $0) } ?? ""
      return StyledText("\(group == nil ? "" : "  ")\(sign)\(text)", .dialog)
    }
  }
}

extension GroupStanding {
  /// What the vote on groups says of it: `✓ place 1, 5 dots`; nil where it says nothing.
  func words(_ set: OKRSet) -> CleanText? {
    let said: CleanText
    switch place {
    case .open: return nil
    case .chosen(let rank): said = rank.map { "✓ place \($0)" } ?? "✓ ahead"
    case .tied: said = "= shares the last place"
    case .behind(let rank): said = "place \(rank)"
    }
    guard let tally, let rules = set.groupVoteRound?.kind.voteRules else { return said }
    let unit: CleanText = rules.method == .dots ? (tally == 1 ? "dot" : "dots") : "points"
    return "\(said), \(CleanText("\(tally)")) \(unit)"
  }
}
