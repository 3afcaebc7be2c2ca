extension ManualChapter {
  static let weeks = ManualChapter(
    "The weeks and the end of a cycle",
    .text(
      """
      In a weekly check-in the key results stand in the order people talk about them: what is at risk
      first. `Enter` writes down a value, how sure you are and one line why, and goes to the next one due;
      `v` shows one big, for the room too. `o` asks everyone in private how sure they are before anyone
      says it aloud. Owners can check their own key results in at a seat, and take the last one back
      (`u`); what was begun and left is there again. A target that changes needs a reason, and the chart
      shows it; a status set by hand says so. `Tab` shows the four squares of the week: at most four
      priorities (last week's are answered first), key results with confidence and its change, the next
      four weeks, health metrics.
      """),
    .text(
      """
      When a cycle ends, the board proposes its review: each key result gets the score that its check-ins
      suggest, or another one with a reason, and a line learned; each objective is done, carried over or
      abandoned. `c` closes the cycle. What is carried over waits as a suggestion in the unit's next one;
      chosen there, it brings its key results from where they stand, and its open tasks. A closed cycle
      stays readable and changes only when it is reopened with a reason. A session for the next quarter
      begins with the review of the one before.
      """))
}
