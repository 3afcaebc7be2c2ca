import PlainText
import TerminalUI
import WorkshopModel

extension [SeatView.Candidate] {
  /// As they stand on a ballot, each with the number it has in the room.
  func lines(_ rules: VoteRules) -> [[StyledText]] {
    enumerated().map { place, candidate in
      let number = rules.number(ofCandidate: place).map { StyledText("\($0) ", .secondary) }
      return [(number ?? "") + StyledText(candidate.text)]
    }
  }

  /// The same in plain words.
  func texts(_ rules: VoteRules) -> [CleanText] { lines(rules).map { $0[0].plain } }
}
