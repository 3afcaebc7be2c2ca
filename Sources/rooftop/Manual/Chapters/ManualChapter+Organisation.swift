extension ManualChapter {
  static let organisation = ManualChapter(
    "The rest of the organisation",
    .text(
      """
      A file holds the whole of it: the company, its departments and their teams, and for each the goals
      of a year, a quarter or days of your own. After the last phase, and with `O` at any time, the desk
      shows the board: every unit with its goals, how far they have come, what is missing and which
      session is due. There `o` keeps the units, `s` begins a session of the marked one (its people are
      proposed as present: `P`, then `u` says who works where), and `Enter` reads its worksheet.
      """),
    .text(
      """
      A session of a department begins with the goals above and goes on like the company's; its
      suggestions, rounds, ballots and decisions touch nothing of another set, and undo stops where the
      session began. In Key results `s` says what a goal serves above; what serves nothing, or is two
      steps from the company's goal, is marked. `m` gives a key result to another objective. Where
      suggestions are collected or shortlisted, `A` takes goals of the set above over as suggestions, for
      all to see; what is chosen of them says by itself what it serves. In Key result values a quarter's
      key result that serves a number of the year shows what an even share for the quarters left would
      be; you type what you want. Goals of one unit for the same days, of which neither serves the other,
      are marked on the board.
      """),
    .text(
      """
      In the agenda (`g`) phases are added, dropped and moved, about any goals of the unit; `e` there
      corrects the organisation, the cycle and its days. `rooftop new --agenda full` aligns the
      departments and plans the first quarter in the same session as the year. In the worksheet (`w`)
      `Tab` changes between the text and the board: the objectives side by side with values, owners and
      confidence, all on one screen. `n` and `N` leaf through the goals of other units and cycles, `V`
      shows the board to the room.
      """))

  static let alignment = ManualChapter(
    "Alignment",
    .text(
      """
      A matrix of the departments against the company's key results: arrows go from cell to cell, `Space`
      (or `l`, `s`, `x`) says lead, support or neither. What is to be looked at is named in words: a key
      result without a lead or with two, a unit without a mark, a lead of more than three. `Enter` asks
      the marked unit the four questions, `a` writes down what it needs from another one, `v` lists all
      needs with their answers (they stay on the board, `v` there), `o` opens the unit's own goals: `o`
      writes an objective and asks what it serves, `a` a key result. The room sees a key result at a
      time, or the unit that is asked, and the gaps. A department is aligned with its teams in the same
      way: add the phase to a session about its goals.
      """))

  static let origins = ManualChapter(
    "Where a goal comes from",
    .text(
      """
      Where an objective or a key result is marked, `f` traces it: its first words, what was merged into
      it, each rewording, the vote, what it serves and what serves it, and which advice was set aside by
      whom. `V` shows the trace to the room. `rooftop export FILE --sections trace` writes it for every
      goal; without being asked for, no file holds it.
      """))
}
