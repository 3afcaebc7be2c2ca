import PlainText

extension Workshop {
  mutating func addAudience(_ wording: AudienceWording, _ id: AudienceID) {
    sharing.audiences.append(Audience(id: id, wording: wording.onOneLine))
  }

  mutating func change(_ audience: AudienceID, _ wording: AudienceWording) throws(Rejection) {
    sharing.audiences[try index(of: audience)].wording = wording.onOneLine
  }

  mutating func inform(_ audience: AudienceID, _ isInformed: Bool) throws(Rejection) {
    sharing.audiences[try index(of: audience)].isInformed = isInformed
  }

  mutating func remove(_ audience: AudienceID) throws(Rejection) {
    sharing.audiences.remove(at: try index(of: audience))
  }

  mutating func addHandout(
    _ files: [CleanText], in folder: CleanText, _ seq: Int, at moment: Timestamp
  ) {
    sharing.handouts.append(
      Handout(
        id: HandoutID(seq), at: moment, folder: folder.singleLine, files: files.map(\.singleLine)))
  }

  /// The files that were written last in the session that is held or was held last.
  public var handoutOfSession: Handout? {
    guard let session, let last = sharing.handouts.last else { return nil }
    return last.id.seq > session.id.seq ? last : nil
  }

  private func index(of audience: AudienceID) throws(Rejection) -> Int {
    guard let index = sharing.audiences.firstIndex(where: { $0.id == audience }) else {
      throw .gone("That audience")
    }
    return index
  }
}
