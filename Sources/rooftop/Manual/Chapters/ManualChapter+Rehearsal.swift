extension ManualChapter {
  static let rehearsal = ManualChapter(
    "A rehearsal",
    .text(
      """
      `rooftop rehearse` (or `r` on the start screen) opens the desk on a temporary copy of the sample
      workshop, at Rooftop objectives, or where `--phase` or `--week` say. You lead; as you open a round,
      people who are played come to seats of their own and do there what people do, key by key, through
      the same seats as in a workshop. What they enter lies in the same box; the desk knows no more of it
      than of anybody's. `--people` says how many, 2 to 30; another `--seed` plays it otherwise.
      """),
    .text(
      """
      From eight people on all of these are there: one who is in before the others have read the
      question; one who thinks for more than a minute, unless you give one (`c`, then `w`); one who gets
      up in the middle of a text and comes back for the draft; one who is not on the roster, comes late
      and adds the own name; one who abstains; one who takes the suggestion out of the box with the two
      words, changes it and puts it in again; and one who is gone before the scores: mark them absent
      (`P`), or close without them. Two suggestions look alike, one is a number. The first
      vote ends in a tie at the cut, a run-off or another vote decides. In the strategy, opened by
      `--phase 3`, a hand stays down at 2. In a weekly check-in owners check in by themselves.
      """),
    .text(
      """
      REHEARSAL stands on every screen of it, and in every file that is written from it. Open its room
      or a seat at another terminal, by the path the desk says first, to see those too. No file of yours
      is touched; the copy is gone when you quit. Nobody is played in a workshop that is not a rehearsal.
      """))

  static let firstRun = ManualChapter(
    "The first time",
    .text(
      """
      `rooftop` in an empty folder asks three things: whose workshop it is, who is there, and what is
      planned. After the third `Enter` the workshop lies in this folder, and the kick-off runs: the timer
      of Scene setting counts, its script is under `Y`, and `?` names the keys. People who were left out
      are added by `P`, or add themselves at a seat. What was typed is corrected by `g`, then `e`.
      """))

  static let script = ManualChapter(
    "What to say and do",
    .text(
      """
      From 110 columns on the desk shows beside the phase, step by step, what to say and do; on less, from
      24 rows on, the current step in the line above the keys. `Y` opens all of it at any size. A step
      that the program sees is ticked: the entry is open, all are in, the vote is shown. What only
      people hear is passed once a later step is done, or with `.`; `,` in `Y` goes back. `s` there
      leaves the script away, or brings it back.
      """),
    .text(
      """
      Notes of your own for any phase are typed before the workshop: `o` in the agenda (`g`), or `e` in
      `Y`; `Alt-Enter` begins a new line. They stand below the steps, and in the file: neither room nor
      seats show them, the worksheet does not hold them, and the log says only that there are some.
      """))
}
