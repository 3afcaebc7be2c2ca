import PlainText

extension VoteRules {
  /// The number that a candidate has on the ballot and in the room, by its place from 0. Where people
  /// put candidates in order it has none: the only numbers there are the places that they give.
  public func number(ofCandidate place: Int) -> CleanText? {
    switch method {
    case .dots: "\(place + 1)"
    case .ranking: nil
    }
  }
}
