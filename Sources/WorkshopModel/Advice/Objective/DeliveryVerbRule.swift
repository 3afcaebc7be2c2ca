import PlainText

/// O1: the objective begins with a verb of delivery.
enum DeliveryVerbRule {
  static let definition = WordingRule<CleanText>(
    rule: .o1,
    why: "It names what we deliver, not where we want to be.",
    question: "If this is delivered and nothing changes, did we win?",
    example: "New customers feel at home from their first day",
    triggers: [
      "Launch the new customer portal",
      "Roll out the new pricing in all markets",
      "Hire a great sales team",
      "Build a data platform for the whole group",
      "Migrate all our systems to the cloud",
      "Set up an office in Lisbon",
      "Put in place a modern ordering system",
    ],
    quiet: [
      "Become the first choice of young families",
      "Build trust with every patient we meet",
      "Build a culture of honest feedback",
      "Be the launch partner everyone asks for",
      "Release the potential of our people",
      "Our ships always leave on time",
      "Customers publish their success with us",
    ],
    find: { text in
      let text = AdviceText(text)
      guard let range = text.start(among: verbs) else { return nil }
      let isAboutPeople = text.words.prefix(5).contains {
        $0.range.lowerBound > range.upperBound && softNouns.contains($0.text)
      }
      let isHabit = ["finish every", "finish each", "complete every"].contains {
        text.range(of: $0, at: 0) != nil
      }
      let isPicture = isHabit || text.contains(anyOf: feelings)
      return isAboutPeople || isPicture ? nil : Finding(range: range)
    })

  private static let verbs = [
    "launch", "relaunch", "ship", "build", "rebuild", "implement", "migrate", "hire", "recruit",
    "publish", "roll out", "rollout", "release", "deploy", "install", "set up", "introduce",
    "redesign", "complete", "finish", "organise", "organize", "put in place",
  ]

  /// What nobody ships: after these the verb is a picture.
  static let softNouns: Set<String> = [
    "trust", "confidence", "loyalty", "reputation", "love", "community", "culture", "habit",
    "momentum", "potential", "belief", "pride", "friendship", "friendships", "resilience",
    "relationships", "bridges", "energy", "creativity", "place", "home", "world", "brand",
    "movement", "name", "future", "company", "workplace", "sense", "spirit", "joy", "happiness",
    "ourselves", "strangers", "peace", "pleasure", "generation",
  ]

  /// Whoever names a feeling says where they want to be.
  private static let feelings: Set<String> = ["love", "proud", "recommend", "where", "happier"]
}
