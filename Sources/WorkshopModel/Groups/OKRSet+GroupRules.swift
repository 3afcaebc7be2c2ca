import PlainText

extension OKRSet {
  func judgeGroupNamed(_ name: CleanText, _ members: [SuggestionID]) throws(Rejection) {
    try requireTable()
    guard groups.count < Limits.groups else {
      throw Rejection("More than \(Limits.groups) groups help nobody: lay two together first.")
    }
    try requireName(name, besides: nil)
    for member in members { _ = try indexOf(member) }
  }

  func judgeGroupRenamed(_ group: GroupID, _ name: CleanText) throws(Rejection) {
    _ = try indexOf(group)
    try requireTable()
    try requireName(name, besides: group)
  }

  func judgeSuggestionsGrouped(
    _ members: [SuggestionID], _ group: GroupID?
  ) throws(Rejection) {
    if let group { _ = try indexOf(group) }
    for member in members { _ = try indexOf(member) }
    try requireTable()
    guard members.contains(where: { self.group(of: $0)?.id != group }) else {
      throw Rejection(
        group == nil ? "It lies in no group." : "It lies in that group already.")
    }
  }

  func judgeGroupDissolved(_ group: GroupID) throws(Rejection) {
    _ = try indexOf(group)
    try requireTable()
  }

  private func requireName(_ name: CleanText, besides group: GroupID?) throws(Rejection) {
    try name.require("The name of the group", limit: Limits.name)
    let folded = name.singleLine.folded
    guard !groups.contains(where: { $0.id != group && $0.name.folded == folded }) else {
      throw Rejection("There is a group of that name already.")
    }
  }

  /// Groups help to see what lies on the table, before it is voted on.
  private func requireTable() throws(Rejection) {
    try requireNoVote()
    guard shortlist == nil else {
      throw Rejection("The shortlist is decided: v votes again, then groups can change.")
    }
  }
}
