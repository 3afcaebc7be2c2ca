import FoundationEssentials
import PlainText

/// K10: a task, which can be finished while nothing gets better.
enum TaskRule {
  static let definition = WordingRule<KeyResultDraft>(
    rule: .k10,
    why: "It is a task: it can be finished while nothing gets better.",
    question: "When this is done, which number moves?",
    example: "Orders in the web shop from 0 to 300 a month; \"launch the shop\" is a task for it",
    triggers: [
      KeyResultDraft("Hire five bakers"),
      KeyResultDraft("Launch the new web shop"),
      KeyResultDraft("Hire 5 bakers", unit: "bakers", measure: .change(0, 5)),
      KeyResultDraft("Implement single sign-on by 30 Sep 2027"),
      KeyResultDraft("Roll out the new till to all shops"),
      KeyResultDraft("Set up an office in Lisbon"),
      KeyResultDraft("Open 3 new stores"),
      KeyResultDraft("Create a training plan for every team"),
      KeyResultDraft("Complete the migration to the new warehouse"),
      KeyResultDraft("Publish the price list"),
    ],
    quiet: [
      KeyResultDraft("Launch the new web shop", kind: .binary),
      KeyResultDraft("Open the new plant, stage by stage", kind: .milestone),
      KeyResultDraft("Orders in the new web shop from 0 to 300 a month"),
      KeyResultDraft("Ship 95% of orders on the same day"),
      KeyResultDraft("Open tickets from 400 to 200", kind: .decrease),
      KeyResultDraft("Complete profiles from 40% to 80%"),
      KeyResultDraft("Build trust with parents, measured by the yearly survey"),
      KeyResultDraft("Launch customers who stay a year from 3 to 10"),
      KeyResultDraft("Launch the new web shop", metric: "orders a month"),
      KeyResultDraft("Hire cars returned on time"),
    ],
    find: { draft in Finding(at: place(in: draft)) })

  /// The verb of a task; nil where it is none.
  static func place(in draft: KeyResultDraft) -> Range<Int>? {
    guard ![.milestone, .binary, .baseline].contains(draft.wording.kind) else { return nil }
    let text = draft.text
    guard let verb = verb(in: text), ActivityRule.place(in: draft) == nil else { return nil }
    let sentence = draft.wording.sentence.string
    guard !sentence.contains("%"), !text.contains(anyOf: ["from", "percent", "who", "that"]),
      !text.words.contains(where: { DeliveryVerbRule.softNouns.contains($0.text) })
    else { return nil }
    let count = count(behind: verb, in: text)
    if let measure = draft.values?.measure { return counts(measure, count) ? verb : nil }
    return draft.wording.metric.isEmpty || count != nil ? verb : nil
  }

  /// Where the sentence begins with a verb of delivery and what is delivered.
  private static func verb(in text: AdviceText) -> Range<Int>? {
    if let verb = text.start(among: plain) {
      return nouns.contains(text.word(at: text.words(within: verb))) ? nil : verb
    }
    if let verb = text.start(among: counted) {
      return isObject(behind: verb, in: text, orCount: true)
    }
    guard let verb = text.start(among: withArticle), !text.contains(anyOf: paces) else {
      return nil
    }
    return isObject(behind: verb, in: text, orCount: false)
  }

  /// `verb` where what is delivered follows: an article, or a count where that is no throughput.
  private static func isObject(
    behind verb: Range<Int>, in text: AdviceText, orCount: Bool
  ) -> Range<Int>? {
    let next = text.word(at: text.words(within: verb))
    let isCount = NumberWords.value(next) != nil || next.first?.isNumber ?? false
    return articles.contains(next) || orCount && (isCount || next == "all") ? verb : nil
  }

  /// How many are delivered: 5 in `Hire five bakers`; nil where nobody counts them.
  private static func count(behind verb: Range<Int>, in text: AdviceText) -> Decimal? {
    let place = text.words(within: verb)
    return SaidNumber(at: place, in: text)?.value ?? NumberWords.value(text.word(at: place))
  }

  /// Whether the values only count off what is delivered.
  private static func counts(_ measure: KeyResultValues.Measure, _ count: Decimal?) -> Bool {
    guard let count else { return false }
    switch measure {
    case .change(let baseline, let target, _, _): return target - baseline == count
    case .limit(let limit): return limit == count
    case .range, .stages, .binary, .unknown: return false
    }
  }

  /// Verbs that are nothing else.
  private static let plain = [
    "relaunch", "rebuild", "implement", "migrate", "hire", "recruit", "roll out", "rollout",
    "deploy", "install", "set up", "introduce", "redesign", "organise", "organize", "put in place",
    "finalise", "finalize", "establish", "appoint", "prepare", "renovate", "onboard",
  ]

  /// Words that are verbs only before what they deliver, or how many: "open tickets" are none.
  private static let counted = [
    "launch", "build", "publish", "release", "open", "create", "develop", "design", "draft", "buy",
    "train", "replace", "upgrade", "define", "document", "test",
  ]

  /// The same, where a number says how much is done every day: "ship 300 bikes".
  private static let withArticle = [
    "ship", "complete", "finish", "write", "deliver", "start", "run", "plan", "select", "sign",
  ]

  /// With these it is done all the time, and how well is what counts.
  private static let paces: Set<String> = ["within", "daily", "every", "each", "time", "per"]

  private static let articles: Set<String> = [
    "the", "a", "an", "our", "new", "another", "its", "their",
  ]

  /// What makes a name of the verb before it.
  private static let nouns: Set<String> = [
    "car", "cars", "bike", "bikes", "fleet", "purchase", "customers", "rate", "time", "cost",
    "costs",
  ]
}

extension AdviceText {
  /// How many words lie in the first characters up to the end of `range`.
  func words(within range: Range<Int>) -> Int {
    words.count { $0.range.upperBound <= range.upperBound }
  }
}
