import PlainText

/// K3: it counts what we do, not what comes of it.
enum ActivityRule {
  static let definition = WordingRule<KeyResultDraft>(
    rule: .k3,
    why: "It counts what we do; a key result counts what comes of it.",
    question: "More of it, to what end?",
    example: "Offers accepted from 12 to 30 a month",
    triggers: [
      KeyResultDraft("Hold 10 customer meetings a month"),
      KeyResultDraft("Increase sales calls from 20 to 50 a week"),
      KeyResultDraft("Publish 30 blog posts"),
      KeyResultDraft("20 workshops with partners"),
      KeyResultDraft("Help the plants with quality"),
      KeyResultDraft("Participate in 3 trade fairs"),
      KeyResultDraft("Analyse the reasons for churn"),
    ],
    quiet: [
      KeyResultDraft("Support calls from 400 to 200 a month", kind: .decrease),
      KeyResultDraft("Reduce meetings from 20 to 8 hours a week", kind: .decrease),
      KeyResultDraft("Increase calls answered in 20 seconds from 60% to 90%"),
      KeyResultDraft("Offers accepted from 12 to 30 a month"),
      KeyResultDraft("Helpful answers from 300 to 600"),
      KeyResultDraft("Share of trainings that end with a certificate from 40% to 80%"),
    ],
    find: { draft in Finding(at: place(in: draft)) })

  /// The verb or noun of an activity; nil where it is none.
  static func place(in draft: KeyResultDraft) -> Range<Int>? {
    let text = draft.text
    if let range = text.start(among: verbs) {
      // "Help desk answers" begins with a noun.
      return helped.contains(text.word(at: 1)) ? nil : range
    }
    guard draft.wording.kind != .decrease, draft.wording.kind != .atMost, opensWithDoing(text)
    else {
      return nil
    }
    guard !text.contains(anyOf: outcomes), !draft.wording.sentence.string.contains("%") else {
      return nil
    }
    return text.words.first { nouns.contains($0.text) }?.range
  }

  private static func opensWithDoing(_ text: AdviceText) -> Bool {
    doing.contains(text.word(at: 0)) || text.word(at: 0).first?.isNumber ?? false
  }

  private static let verbs = [
    "consult", "help", "analyse", "analyze", "participate", "attend", "discuss", "assist",
  ]

  private static let helped: Set<String> = [
    "desk", "centre", "center", "page", "pages", "line", "requests", "tickets", "texts", "articles",
  ]

  private static let doing: Set<String> = [
    "hold", "run", "make", "do", "have", "host", "organise", "organize", "publish", "write",
    "send", "conduct", "schedule", "give", "deliver", "increase", "more", "weekly", "monthly",
  ]

  private static let nouns: Set<String> = [
    "meetings", "calls", "posts", "workshops", "trainings", "webinars", "newsletters",
    "presentations", "mailings", "campaigns",
  ]

  /// With these the activity is only the place where something comes about.
  private static let outcomes: Set<String> = [
    "answered", "resolved", "closed", "won", "that", "leading", "booked", "rated", "converted",
    "share", "ending", "shared", "use", "sell", "join", "recommend", "under", "shorter", "fewer",
    "without", "less", "sold", "paid", "read",
  ]
}
