import PlainText

/// T2: a thing in place of something to do.
enum TaskVerbRule {
  static let definition = WordingRule<TaskDraft>(
    rule: .t2,
    why: "It names a thing, so nobody can tell when it is done.",
    question: "What does somebody do? Begin with the verb.",
    example: "Send the newsletter to all guests of last year",
    triggers: [
      TaskDraft("Newsletter"), TaskDraft("New website"), TaskDraft("The price list"),
      TaskDraft("Newsletter for regular guests"), TaskDraft("Training of the new bakers"),
      TaskDraft("More posts on the web"), TaskDraft("A better till"), TaskDraft("CRM"),
      TaskDraft("Budget 2027"), TaskDraft("Customer survey"),
    ],
    quiet: [
      TaskDraft("Send the newsletter"), TaskDraft("Call ten guests"), TaskDraft("Email Ana"),
      TaskDraft("Train the new bakers"), TaskDraft("Ask for prices"), TaskDraft("Phone guests"),
      TaskDraft("First call the ten largest"), TaskDraft("Please ask Bo"), TaskDraft(""),
      TaskDraft("Shadow a barista for a day"), TaskDraft("Bake for twenty"),
      TaskDraft("Re-open the shop"),
      TaskDraft("Newsletter schreiben und an alle Gäste senden"),
    ],
    find: { draft in Finding(at: place(in: draft.text)) })

  /// The words that stand where the verb should; nil where one stands, or it is not sure.
  private static func place(in text: AdviceText) -> Range<Int>? {
    guard let first = text.words.first else { return nil }
    let second = text.word(at: 1)
    if articles.contains(first.text) { return first.range }
    guard !isVerb(first.text), !first.text.hasSuffix("ly") else { return nil }
    let isAlone = text.words.count <= 2 && !articles.contains(second)
    // A noun goes on with "for", "of" or "about"; a verb that nobody listed does not.
    return isAlone || joints.contains(second) ? first.range : nil
  }

  private static func isVerb(_ word: String) -> Bool {
    let whole = word.split(separator: "-").last.map(String.init) ?? word
    return verbs.contains(word) || verbs.contains(whole) || word.hasSuffix("ise")
      || word.hasSuffix("ize") || word.hasSuffix("ify")
  }

  private static let articles: Set<String> = [
    "the", "a", "an", "new", "more", "better", "our", "another", "weekly", "monthly",
  ]

  private static let joints: Set<String> = ["for", "of", "about", "with", "on", "from"]

  private static let verbs = Set(
    """
    accept add adapt agree align allow analyse analyze announce answer apply appoint approve arrange
    ask assess assign attend audit automate begin benchmark book bring brief build buy calculate call
    cancel change check choose clarify clean clear close coach collect combine compare complete
    conduct confirm connect consult contact convert copy correct count create cut decide define
    delete deliver demo deploy describe design determine develop discuss display do document double
    draft draw drop edit email employ enable end engage ensure enter establish estimate evaluate
    examine exchange expand explain explore extend fetch fill film filter find finish first fix
    follow form forward found gather get give go group grow hand hang help hire hold identify
    implement import improve include inform inspect install integrate interview introduce invite
    join keep label launch lead learn let link list listen load look lower mail maintain make map
    mark market measure meet mention merge migrate model monitor move name negotiate note observe
    offer open order outline pack paint pay phone pick pilot place plan play please post practise
    practice prepare present prevent print prioritise produce program promote propose protect prove
    provide publish pull purchase put raise reach read rebuild record recruit redesign reduce refer
    register release relaunch remind remove renew renovate rent repair repeat replace report request
    research resolve review revise reward rewrite roll run save say scan schedule search secure see
    select sell send separate set share shift ship shoot show shut sign simplify sit sketch solve
    speak spend split sponsor staff stage start stop store study submit suggest support survey swap
    switch take talk teach tell test thank tidy trace track trade train transfer translate travel
    treat trial trim try turn update upgrade upload use validate verify view visit walk watch weigh
    welcome win work write bake brew cater cook drive fly photograph ride serve shadow shop
    taste type vote wait warn wash
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
