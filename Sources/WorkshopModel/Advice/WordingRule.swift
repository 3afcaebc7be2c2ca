import PlainText

/// One rule: what it finds, what it says, and sentences that prove it. `find` looks at a draft and
/// says where, or nil when all is well.
struct WordingRule<Draft: Hashable & Sendable>: Sendable {
  let rule: AdviceRule
  let why: CleanText
  let question: CleanText
  let example: CleanText
  /// At least five that must trigger it.
  let triggers: [Draft]
  /// At least five that must not.
  let quiet: [Draft]
  let find: @Sendable (Draft) -> Finding?

  func advice(on draft: Draft) -> Advice? {
    find(draft).map { finding in
      Advice(
        rule: rule, subject: nil, range: finding.range, why: finding.why ?? why,
        question: question, example: example)
    }
  }
}

/// What a rule found.
struct Finding {
  var range: Range<Int>?
  /// In place of the rule's own words, where the finding knows more.
  var why: CleanText?

  static let whole = Finding()

  init(range: Range<Int>? = nil, why: CleanText? = nil) {
    self.range = range
    self.why = why
  }

  /// Nil of no range.
  init?(at range: Range<Int>?) {
    guard let range else { return nil }
    self.init(range: range)
  }
}
