import PlainText

extension OKRSet {
  mutating func nameGroup(
    _ name: CleanText, _ members: [SuggestionID], _ seq: Int
  ) throws(Rejection) {
    for member in members { _ = try indexOf(member) }
    takeOut(members)
    groups.append(
      SuggestionGroup(id: GroupID(seq), name: name.singleLine, members: members.once))
  }

  mutating func rename(_ group: GroupID, _ name: CleanText) throws(Rejection) {
    groups[try indexOf(group)].name = name.singleLine
  }

  mutating func lay(_ members: [SuggestionID], into group: GroupID?) throws(Rejection) {
    for member in members { _ = try indexOf(member) }
    guard let group else { return takeOut(members) }
    _ = try indexOf(group)
    takeOut(members)
    groups[try indexOf(group)].members += members.once
  }

  mutating func dissolve(_ group: GroupID) throws(Rejection) {
    groups.remove(at: try indexOf(group))
  }

  private mutating func takeOut(_ members: [SuggestionID]) {
    for index in groups.indices { groups[index].members.removeAll(where: members.contains) }
  }

  func indexOf(_ group: GroupID) throws(Rejection) -> Int {
    guard let index = groups.firstIndex(where: { $0.id == group }) else {
      throw .gone("That group")
    }
    return index
  }
}
