extension ManualChapter {
  static let embedding = ManualChapter(
    "Embedding: whether it lives on",
    .text(
      """
      The last phase of a whole day, and a session of its own on the board, asks twelve questions: can
      everyone state the strategy in one line, are check-ins held, is red reported early, has every
      department a champion, and so on. `1`, `2` and `3` answer yes, partly and no; `Enter` adds who sees to
      it and a note. Beside each answer stands what the file itself can tell: how many of the planned
      check-ins were held in the last cycle, how many key results have a baseline and an owner, which
      departments have no champion. Where the answer says something else than the data, both stand there,
      and the log keeps what the data said then. `v` writes down the verdict: ready, ready with
      conditions, or not ready, by whom and when.
      """),
    .text(
      """
      `Tab` shows the champions: who carries OKRs in which unit, and the ladder of each: trained, co-led,
      led, trains others, every step with its day and its session. `Tab` again shows the sessions. There
      `a` books one (what for, which unit, about which days, when); it goes into the calendar and stands on
      the board. `Enter` on one that was held says who led it, the coach or a champion; the form that begins a
      session asks the same. A cycle counts as finished without the coach when all its goals are closed
      and champions led every session about them; after two such cycles the organisation is called
      self-sustaining.
      """),
    .text(
      """
      What is due stands in words above the lines of the board and, below the name of a workshop, on the start
      screen: the next weekly check-in, a review that comes near, a booked session, items of the list that
      nobody has answered. The start screen reads no workshop for that: it tells what was to become due when
      the desk was closed last.
      """))
}
