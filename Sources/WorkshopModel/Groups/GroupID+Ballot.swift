/// Ballots, votes and results name what they are about by one kind of id. A group goes by its own
/// number: no event brings both a group and a suggestion, so that a number never means two things.
extension ID<SuggestionGroup> {
  /// What a ballot calls the group.
  public var onBallot: SuggestionID { SuggestionID(seq, part: part) }

  /// The group that a ballot on groups calls `candidate`.
  public init(onBallot candidate: SuggestionID) { self.init(candidate.seq, part: candidate.part) }
}
