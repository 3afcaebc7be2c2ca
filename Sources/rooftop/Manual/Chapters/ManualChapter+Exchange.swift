extension ManualChapter {
  static let exports = ManualChapter(
    "Files for others",
    .text(
      """
      An exported file appears whole or not at all, only you can read it, and it replaces another only
      with `--force`; a link or a pipe is refused. Text that participants typed stays text in every format.
      """),
    .text(
      """
      Once something was read of a key result, the HTML page and the workbook draw it over time: what was
      read, the goal, the line it should be on, and where it goes at this pace, each with a dash or a mark
      of its own; plain text and Markdown say it in words. The workbook has the numbers of every check-in,
      and a chart that follows its cells.
      """),
    .text(
      """
      `eml` opens as a draft in a mail program: plain text and page in one, with no address in it, and
      without the log unless `--sections` names it. `--attach xlsx --attach ics` lets files go along.
      `slides` has one objective a slide, seven lines at most, and a last one of what happens next:
      `presenterm FILE`, `mdp FILE` (which shows one line for presenterm on its first slide) or
      `marp FILE`.
      """),
    .text(
      """
      `--sections strategy,objectives` takes along those sections only; at the desk `s` in the export
      dialog does. `board`, `owners` (who owns which key result) and `trace` are in no file that did not
      ask for them.
      """),
    .text(
      """
      A file with several units and cycles is told whole, the company first: one worksheet after the
      other, an HTML page with a table of contents and a printed page for each, a sheet for each in the
      workbook, Teams and Period filled in the CSV, `units` and `sets` in the JSON (which is always
      whole). `--unit` and `--cycle` choose by name; where two units share one, the refusal says what to
      call them.
      """))

  static let sharing = ManualChapter(
    "Sharing the goals",
    .text(
      """
      The phase Share keeps a list of who gets the goals: how, when, who sees to it, and whether they have
      got them. `s` adds those who are proposed: everyone, each unit that has goals or people, each owner
      of a key result. Days that are open stand in the calendar (`ics`), the list in the section
      `sharing`.
      """),
    .text(
      """
      `f` writes the files into a folder of their own: every format, a page for the goals of each unit and
      cycle, and one for each owner. The workshop keeps their names, not what they hold nor where they
      lie. From then on the screen says what is different; `v` reads all of it, and `rooftop changes FILE
      --since DAY` prints it for any day: what stood when that day began beside what stands now. What was
      undone and decided again in the same words is no change, and a key result that went to another
      objective is neither new nor dropped.
      """))

  static let imports = ManualChapter(
    "Files from others",
    .text(
      """
      Import reads CSV (comma, semicolon or tab, or what a line `sep=` says; UTF-8, UTF-16 or
      Windows-1252), an Excel workbook (its first sheet with a heading), JSON and plain text, up to 50 MB and 100,000
      rows. A file comes in whole or not at all, mistakes are named by the row a spreadsheet shows and by
      column, and running it twice adds nothing twice. It says first what it would do, and whatever it
      took for granted.
      """),
    .text(
      """
      OKRs may stand one row each (Type and Summary) or one row a key result (Objective, Key result,
      Owner, Start, Target, Due; repeated or merged objectives), under the column names of OKR for Jira,
      Betterworks, Peoplebox, Viva Goals, Weekdone, Perdoo, Lattice and usual sheets. Columns that nobody
      knows are named, and `--map "Their column=target value"` says what one is. People are a column of
      names, or first and last name. A column Department, Team or Unit says where they work, by a name or
      a path (`Sales / East`); who is on the roster moves there. Units that are not there are listed, and
      `--units make` or `--units leave` decides. Without `--kind` a file is taken for what its columns can
      only mean, and the kind is named.
      """),
    .text(
      """
      A key result that is there already takes over what the file says of it otherwise; the report shows
      both. Empty, `-`, `n/a` and `tbd` say nothing, so all of that stays. Where 1.250 or 1,250 can be
      read in two ways and the rest of the column does not show which, the rows are listed and
      `--decimal comma` or `--decimal point` decides; `--dates day-first` or `--dates month-first` does so
      for 5/6/2027. A value without a due date is due on the last day of the cycle.
      """),
    .text(
      """
      Check-ins stand one row each: Date, Key result (its number, like 1.2, or its sentence) and Value, and
      Confidence and Comment where there are some; `rooftop export FILE --format checkins` writes such a
      table. Values are what one types at the desk: a number, the stages that are done (`1+2`, `none`),
      `yes` or `no`. A row that is there with all it says is not added again. Another value for a day that
      has one is written behind it, and the report shows both: it counts from then on, or comes on top
      where entries add up. A key result is found by its sentence before its number, and a unit or cycle
      that the file names must be there.
      """),
    .text(
      """
      OKRs go into the unit and cycle that `--unit` and `--cycle` name, else into those that the file
      names (Teams and Period), else into the ones that are worked on. Where there are several, the report
      says which. While suggestions are collected, imported ones go into the box unseen; a round takes the
      same list once. `I` does the same at the desk: it shows what would happen, and `a` does it.
      """))
}
