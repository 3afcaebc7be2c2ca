import PlainText

/// One page of the OKR overview, made for the back row: a short title and a few short lines.
public struct OverviewPage: Hashable, Sendable {
  /// The most lines of a page, and characters of a line, that the back row can read.
  public static let mostLines = 8
  public static let widestLine = 40

  public let title: CleanText
  public let lines: [CleanText]

  init(_ title: CleanText, _ lines: [CleanText]) {
    self.title = title
    self.lines = lines
  }

  /// The whole overview, in order.
  public static let all: [OverviewPage] = [
    OverviewPage(
      "OKRs",
      [
        "A way to say where we want to be,",
        "and how we will know we got there.",
        "",
        "Few goals. Measured. Open to all.",
        "Looked at every week.",
      ]),
    OverviewPage(
      "Roots",
      [
        "1954  Drucker: manage by objectives",
        "1970s Grove at Intel adds key results",
        "1983  Grove: High Output Management",
        "1999  Doerr takes OKRs to Google,",
        "      then about 40 people",
        "2018  Doerr: Measure What Matters",
      ]),
    OverviewPage(
      "Objective",
      [
        "Where we want to be.",
        "",
        "In words, short, and moving.",
        "It ends with its cycle.",
        "At most three at a time.",
        "",
        "\"Every customer feels we live next door\"",
      ]),
    OverviewPage(
      "Key result",
      [
        "How we will know.",
        "",
        "A number that moves",
        "from here to there by a day.",
        "At most three for an objective.",
        "",
        "\"Returning customers: 35 % to 60 %\"",
      ]),
    OverviewPage(
      "Task",
      [
        "What someone does this week.",
        "",
        "A task can be done",
        "while the number stands still.",
        "So tasks never count as progress:",
        "only the number does.",
      ]),
    OverviewPage(
      "Focus",
      [
        "Superpower 1: focus and commit.",
        "",
        "Three objectives mean:",
        "everything else comes after them.",
        "",
        "What will we not do this year?",
      ]),
    OverviewPage(
      "Align",
      [
        "Superpower 2: align and connect.",
        "",
        "Everyone sees everyone's goals.",
        "Each team says which number it moves.",
        "Gaps and double work show early.",
      ]),
    OverviewPage(
      "Track",
      [
        "Superpower 3: track progress.",
        "",
        "Fifteen minutes a week:",
        "the number, our confidence, one line.",
        "Red is news, not blame.",
      ]),
    OverviewPage(
      "Stretch",
      [
        "Superpower 4: stretch.",
        "",
        "Committed: we expect all of it.",
        "Aspirational: 0.7 is a good year.",
        "Hard and clear beats \"do your best\":",
        "Locke and Latham saw it with",
        "40,000 people.",
      ]),
    OverviewPage(
      "Intel 1980",
      [
        "Operation Crush: make the 8086",
        "the standard chip.",
        "",
        "Key result: design wins, counted.",
        "More than 2,300 were won.",
        "The whole company pulled one way.",
      ]),
    OverviewPage(
      "YouTube",
      [
        "Set in 2012 for the end of 2016:",
        "one billion hours watched each day.",
        "",
        "One number for all teams.",
        "Reached ahead of time.",
      ]),
    OverviewPage(
      "Chrome",
      [
        "A miss that worked.",
        "Weekly users, by the end of:",
        "2008  20 million, missed",
        "2009  50 million, missed",
        "2010  111 million reached",
        "",
        "They kept the goal and moved faster.",
      ]),
    OverviewPage(
      "Re-scale",
      [
        "A goal must be believed.",
        "",
        "No malaria by 2015: nobody believed it.",
        "By 2040: work could begin.",
        "",
        "Far enough to stretch,",
        "near enough to start.",
      ]),
    OverviewPage(
      "The way",
      [
        "Year: up to three objectives,",
        "each with up to three key results.",
        "Departments: who moves which number.",
        "Quarter: what must be true, and tasks.",
        "Share: who hears of it, how, when.",
        "Week: fifteen minutes, every week.",
        "End: score, learn, carry over.",
      ]),
    OverviewPage(
      "Keep it",
      [
        "What makes it last:",
        "",
        "A champion in each department,",
        "first beside the coach, then alone.",
        "A check-in every week.",
        "The next dates booked today.",
      ]),
  ]
}
