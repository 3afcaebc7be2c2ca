import PlainText

/// O2: a number, percentage or currency in an objective.
enum NumberInObjectiveRule {
  static let definition = WordingRule<CleanText>(
    rule: .o2,
    why: "Numbers belong in key results; an objective says where we are going.",
    question: "That number is a key result. What is the destination?",
    example: "Become the shop people come back to",
    triggers: [
      "Reach 2,000 weekly users in Europe",
      "Win 40% of the home market",
      "Earn €2m with existing customers",
      "Become a 10x better place to work",
      "Be known in 12 countries by 2028",
      "Cut our costs by ten percent this year",
    ],
    quiet: [
      "Become the B2B partner of choice",
      "Be the place to work in 2027",
      "Bring our craft into the world of Web 2.0",
      "Be there for patients 24/7",
      "Be number 1 in the hearts of our guests",
      "Make 5G feel simple for everyone",
      "Lead our field into Industry 4.0",
      "Have the calmest Q4 anyone remembers",
    ],
    find: { text in
      let text = AdviceText(text)
      let money = text.words.first { word in
        word.text.contains("%") || word.text.contains(where: CurrencyName.isSymbol)
      }
      return Finding(
        at: text.numbers.first ?? money?.range ?? text.range(ofAny: ["percent", "per cent"]))
    })
}
