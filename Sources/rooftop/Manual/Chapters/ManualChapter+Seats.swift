extension ManualChapter {
  static let seats = ManualChapter(
    "Seats",
    .text(
      """
      In a blind phase `h` turns the desk into the shared terminal: a hand-over screen, your name, your
      text, a review, and "thank you". Nothing of one person is left for the next. `^]` or F12 gives the
      keyboard back to the facilitator. Where the screen is projected, F3 shows dots for the letters that
      are typed, and F2 hides all but the text.
      """),
    .text(
      """
      `rooftop join FILE` in another terminal, tmux pane or ssh login on the same machine makes it a seat:
      it waits for the desk, and one person after the other writes, votes, scores and shows hands there.
      Any number of seats may join. Only `^]` or F12 leaves a seat, past a covered screen and, where one
      is set, past the facilitator's PIN (`P`, then `s` at the desk; wrong tries make the next one wait
      longer, at every seat and after a restart too). The PIN guards the way back from a handed-over desk
      too.
      """),
    .text(
      """
      Whoever sits at a seat for the first time is told on one page how to move, what is blind and how to
      get help; never again once they have taken a turn (`f` behind F12 turns the page off). F1 or Ctrl-G
      calls the facilitator: the top bar of the desk and the last row of the room name the seat, and no
      person, until F9 at the desk answers, the person presses it again, is done or leaves. F5 writes large
      until the turn is over. `rooftop join --plain FILE` writes plain words, one thing a line, from top to
      bottom, with the cursor where something is typed or marked: for a screen reader. `rooftop open
      --plain FILE` does the same while the keyboard is handed over.
      """),
    .text(
      """
      Whoever stops in the middle of typing, or is killed, picks the name again at the same terminal and
      gets the draft back; at another one it also takes the two words that its writer was shown. The file
      keeps only a slow hash of them. `P`, then `t` at the desk discards a draft, unread. A person writes
      at one seat at a time. A check-in hides nothing: what was begun of one is there again at every seat.
      """),
    .text(
      """
      Between two people a seat also has the terminal erase its scrollback, where its description says how
      (E3); a handed-over desk does so only where the terminal has no screen apart for programs, as the
      Linux console.
      """),
    .text(
      """
      At the desk `c` names who is missing and can give those in the middle of a ballot a minute. Of fewer
      than three ballots nothing is shown that tells who chose what, unless a reason goes on record.
      """))

  static let room = ManualChapter(
    "The room",
    .text(
      """
      `rooftop room FILE` on the projector, in a second terminal or over ssh, shows the audience one thing
      at a time: the question and the timer, `7 of 12 in`, the sentence of the exercise the desk is at, the
      statement to confirm, what was revealed, the result of the vote, a tie, the key results as they
      grow, the scores. It reads only, and follows the cursor of the desk within half a second: it turns
      to the page and marks the line that the desk is on. For what is blind it has no page. The top bar
      of the desk says that the room follows, and `»` marks the line that the room is on. `R` lets the
      room keep its page while you look elsewhere; `R` again lets it follow. `V` at the desk shows a small
      picture of it and chooses: next and previous page, one suggestion in the spotlight (as `Enter`
      in the shortlist does), the worksheet, the board, a room check that says how far away the back row
      may sit; `B` blanks it. The desk says when no room view is open, and a second `rooftop open` says
      who else is there.

      `1` leads the room through what is worth a moment, and desk and room show nothing that is not
      uncovered yet: in the shortlist it opens the box one by one, each suggestion big, and tells the
      result of a vote from the last place up; in the evaluation, once the set is accepted, it shows our
      OKRs, objective by objective, and what happens next. Every key is one step; `a` shows the rest at
      once. Where lots settle a tie, desk and room show a seed first. It belongs to that tie and stays the
      same however often the question is asked; `rooftop lot SEED TIED` draws the same order anywhere.
      A step comes onto the screen in four frames, within a third of a second. `--no-motion` shows it whole,
      and so does a terminal that took more than a tenth of a second for one of the frames.
      """))

  static let blindness = ManualChapter(
    "What blind means",
    .text(
      """
      The file records who took a turn, not what they entered: entries lie apart, without name, time or
      order, are shuffled when they are revealed, and are erased where they lay. Two words on the
      thank-you screen let you take your own entry back while entry is open; the file keeps only a slow
      hash of them, and that is erased at the reveal.
      """),
    .text(
      """
      One limit: whoever can read the file while entry is open can try all word pairs for a name. Each try
      is made slow on purpose, but all of them together are about two hours of one processor for one
      person: keep the file to yourself until you reveal.
      """))
}
