import PlainText

/// K5: two measures in one key result.
enum TwoMetricsRule {
  static let definition = WordingRule<KeyResultDraft>(
    rule: .k5,
    why: "With two numbers in one, half a success cannot be told from a failure.",
    question: "Split it.",
    example: "Weekly users from 1,200 to 2,000; churn from 8% to 4% as a key result of its own",
    triggers: [
      KeyResultDraft("Users from 1,200 to 2,000 and churn from 8% to 4%"),
      KeyResultDraft("Users from 1,200 to 2,000, churn from 8% to 4%"),
      KeyResultDraft("Increase NPS to 50 and revenue to 2m"),
      KeyResultDraft("Reach 2,000 users and 40% retention"),
      KeyResultDraft("200 new members plus 30 new partners"),
      KeyResultDraft("Sell 300 tables & 900 chairs"),
    ],
    quiet: [
      KeyResultDraft("Weekly users from 1,200 to 2,000 by 30 Sep"),
      KeyResultDraft("Between 20 and 30 tickets are open"),
      KeyResultDraft("Guests aged 20 and 30 from 5% to 9%"),
      KeyResultDraft("Rent and energy from €40k to €30k"),
      KeyResultDraft("Users from 1,200 to 2,000 in Spain and Portugal by 30 Sep"),
      KeyResultDraft("Repairs from 30 to 60 between 1 Jan and 30 Jun"),
    ],
    find: { draft in Finding(at: place(in: draft.text)) })

  /// Where the second measure begins; nil where there is one at most.
  static func place(in text: AdviceText) -> Range<Int>? { secondPair(in: text) ?? joint(in: text) }

  /// The second "from N".
  private static func secondPair(in text: AdviceText) -> Range<Int>? {
    let numbers = Set(text.numbers)
    let pairs = text.words.indices.dropLast().filter { index in
      text.word(at: index) == "from" && numbers.contains(text.words[index + 1].range)
    }
    return pairs.count > 1 ? text.words[pairs[1]].range : nil
  }

  /// A joining word with a number on either side, other than in "between 20 and 30".
  private static func joint(in text: AdviceText) -> Range<Int>? {
    let numbers = text.measures
    let pair = text.words.indices.dropLast().first { index in
      text.word(at: index) == "from" && numbers.contains(text.words[index + 1].range)
    }
    return text.words.indices.first { index in
      let range = text.words[index].range
      guard ["and", "&", "plus"].contains(text.word(at: index)), index > 0,
        index + 1 < text.words.count,
        // What stands before the one "from N" tells what is counted.
        pair.map({ $0 < index }) ?? true
      else { return false }
      let between =
        numbers.contains(text.words[index - 1].range)
        && numbers.contains(text.words[index + 1].range)
      return !between && numbers.contains { $0.upperBound <= range.lowerBound }
        && numbers.contains { $0.lowerBound >= range.upperBound }
    }.map { text.words[$0].range }
  }
}
