import PlainText

/// O5: words that promise nothing visible.
enum SameAgainRule {
  static let definition = WordingRule<CleanText>(
    rule: .o5,
    why: "It could be said every year; nobody would see that it came true.",
    question: "What will be visibly different in a year?",
    example: "Patients leave with an answer on the day they come",
    triggers: [
      "Better service for all our customers",
      "Continue the success of last year",
      "Keep our customers happy and loyal",
      "Maintain our lead in the home market",
      "Secure business as usual in the plants",
      "Offer our guests better food every day",
    ],
    quiet: [
      "Know our customers better than anyone else does",
      "Guests keep coming back to us",
      "A promise that we always keep",
      "Change travel in the city for the better",
      "Become the garage nobody has to maintain",
      "Patients leave with an answer on the day they come",
    ],
    find: { text in
      let text = AdviceText(text)
      if let range = text.start(among: ["keep", "maintain", "continue", "we continue"]) {
        return Finding(range: range)
      }
      if let range = text.range(ofAny: ["business as usual"]), !text.contains(anyOf: endings) {
        return Finding(range: range)
      }
      let better = text.words.indices.first { index in
        text.word(at: index) == "better" && !compared.contains(text.word(at: index + 1))
          && !["the", "it", "no"].contains(text.word(at: index - 1))
      }
      return Finding(at: better.map { text.words[$0].range })
    })

  /// After these "better" is compared with something people can see.
  private static let compared: Set<String> = ["than", "off", "known", "half"]

  /// Who names business as usual with these wants to leave it.
  private static let endings: Set<String> = [
    "no", "not", "leave", "end", "beyond", "break", "instead", "from", "away", "out", "without",
    "more",
  ]
}
