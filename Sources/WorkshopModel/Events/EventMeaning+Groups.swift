import PlainText

/// The rows of the table that tell of groups of suggestions.
extension EventMeaning {
  static func groupNamed(_ name: CleanText, _ members: [SuggestionID]) -> EventMeaning {
    .init("make the group \(name)") {
      "Group \"\(name)\" made\(members.isEmpty ? "" : " of \(members.map($0.name).quoted)")"
    }
  }

  static func groupRenamed(_ group: GroupID, _ name: CleanText) -> EventMeaning {
    .init("rename a group") { "Group \"\($0.name(group))\" renamed to \"\(name)\"" }
  }

  static func suggestionsGrouped(_ members: [SuggestionID], _ group: GroupID?) -> EventMeaning {
    .init(group == nil ? "take out of a group" : "lay into a group") { names in
      let laid = members.map(names.name).quoted
      return group.map { "Laid into the group \"\(names.name($0))\": \(laid)" }
        ?? "Taken out of their group: \(laid)"
    }
  }

  static func groupDissolved(_ group: GroupID) -> EventMeaning {
    .init("dissolve a group") { "Group \"\($0.name(group))\" dissolved; its suggestions stay" }
  }
}
