import PlainText

/// O6: "and" between two verbs.
enum TwoObjectivesRule {
  static let definition = WordingRule<CleanText>(
    rule: .o6,
    why: "Two verbs pull in two directions; the room will follow one.",
    question: "Two objectives?",
    example: "Win back the customers we lost",
    triggers: [
      "Win back lost customers and open new markets",
      "Strengthen the brand and reduce our waste",
      "Become the best employer and grow sales abroad",
      "Simplify our offer and become easy to buy from",
      "Delight our guests and expand into the south",
      "Transform our stores and build an online shop",
    ],
    quiet: [
      "Become the safest and greenest airport",
      "Make products people use and love",
      "Help teams to plan and build without friction",
      "Be the heart and soul of the old town",
      "Win the trust of parents and teachers",
      "Become a place where people grow and win",
      "Bring research and design under one roof",
      "Delight customers at every step and make them fans",
    ],
    find: { text in
      let text = AdviceText(text)
      guard openers.contains(text.word(at: 0)) else { return nil }
      for (index, word) in text.words.enumerated() {
        if clauseWords.contains(word.text) { return nil }
        guard ["and", "&"].contains(word.text), index > 1 else { continue }
        if seconds.contains(text.word(at: index + 1)), !pronouns.contains(text.word(at: index + 2)),
          !isAdjective(index + 1, in: text)
        {
          return Finding(range: word.range.lowerBound..<text.words[index + 1].range.upperBound)
        }
      }
      return nil
    })

  /// Verbs that are hardly ever nouns, so that what follows "and" is surely a second one.
  private static let seconds: Set<String> = [
    "become", "make", "build", "grow", "increase", "reduce", "improve", "win", "create", "expand",
    "strengthen", "deliver", "develop", "enter", "attract", "earn", "bring", "transform", "open",
    "establish", "double", "simplify", "lead", "delight", "inspire", "enable", "modernise",
    "modernize", "accelerate", "unlock", "conquer", "regain", "secure",
  ]

  private static let openers = seconds.union([
    "be", "help", "give", "turn", "move", "set", "take", "find", "get", "show", "launch", "train",
    "support", "raise", "boost", "cut", "lower", "sell", "serve", "offer", "shape", "drive", "hire",
  ])

  /// "easy and secure", "kind and open to all".
  private static func isAdjective(_ index: Int, in text: AdviceText) -> Bool {
    ["open", "secure", "double", "lead"].contains(text.word(at: index))
      && ["", "to", "for", "by", "in", "at", "as", "enough", "from"]
        .contains(text.word(at: index + 1))
  }

  /// "and make them fans" goes on with the same objective.
  private static let pronouns: Set<String> = ["them", "it", "us", "him", "her"]

  /// After these the "and" belongs to a clause, not to the objective's own verb.
  private static let clauseWords: Set<String> = [
    "that", "who", "which", "where", "when", "how", "we", "they", "people", "everyone", "to", "so",
    "because", "can", "will",
  ]
}
