import PlainText
import WorkshopModel

extension RoundDesk {
  /// The votes on the suggestions and on their groups. Showing opens the box of the suggestions, too.
  static let vote = RoundDesk(
    openWords: "vote", closeWords: "close the vote", showWords: "show",
    opens: "Open a vote. An earlier vote and its result are kept.",
    closes: "Close the vote. Nothing is shown yet.",
    shows: "Open the box: show the suggestions, or the result of a closed vote.",
    reopens: "Open a vote again that is closed and not shown.",
    openKeys: ["v", "o"], openHint: .usual,
    notOpen: "No vote is open: v opens one.",
    round: { $0.workshop.currentSet.ballotRound },
    whyNotOpen: ShortlistScreen.Refusals.vote,
    whyNotShow: ShortlistScreen.Refusals.reveal,
    open: { state in
      if let question = Question.voteAgain(state) {
        state.open(question)
      } else {
        state.open(Form(.openVote(OpenVoteForm()), state))
      }
      return []
    },
    show: Balloting.reveal,
    closed: { state in
      guard let progress = state.workshop.currentSet.ballotRound.map(state.workshop.progress) else {
        return "Closed"
      }
      return "Closed with \(progress.done) of \(progress.expected) in"
    })
}
