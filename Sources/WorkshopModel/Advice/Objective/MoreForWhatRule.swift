import PlainText

/// O3: more or less of something, without what for.
enum MoreForWhatRule {
  static let definition = WordingRule<CleanText>(
    rule: .o3,
    why: "More of something is a direction; people follow a purpose.",
    question: "What for?",
    example: "Grow our service team so that no customer waits for an answer",
    triggers: [
      "Increase revenue in the home market",
      "Reduce the cost of our logistics",
      "Grow our online sales in Europe",
      "Boost traffic on the web site",
      "Lower the number of open tickets",
      "Decrease staff turnover in the plants",
    ],
    quiet: [
      "Grow our service team so that no customer waits",
      "Reduce paperwork to give nurses time for patients",
      "Increase our range because families ask for it",
      "Grow into the market leader for calm travel",
      "Raise the bar for service in our trade",
      "Become the growth engine of the region",
      "Lower the barrier to a healthy lunch",
    ],
    find: { text in
      let text = AdviceText(text)
      guard let range = text.start(among: verbs), text.start(among: idioms) == nil else {
        return nil
      }
      let hasPurpose = text.words.indices.dropFirst().contains { index in
        switch text.word(at: index) {
        case "so", "because", "into", "without", "until", "while": true
        case "to": text.word(at: index + 1).first.map { !$0.isNumber } ?? false
        default: false
        }
      }
      return hasPurpose ? nil : Finding(range: range)
    })

  private static let verbs = [
    "increase", "reduce", "grow", "decrease", "raise", "boost", "lower", "cut", "maximise",
    "maximize", "minimise", "minimize",
  ]

  private static let idioms = [
    "grow up", "grow together", "grow closer", "grow stronger", "grow as", "grow with",
    "raise the bar", "raise awareness", "cut through", "raise a", "raise our voice",
    "raise the standard", "raise our game", "raise our standards", "grow old", "grow the next",
    "grow our own", "grow beyond", "grow into", "cut the red tape", "cut red tape", "cut out",
    "lower the barrier", "lower the threshold", "boost our confidence",
  ]
}
