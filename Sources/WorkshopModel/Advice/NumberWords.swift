import FoundationEssentials

/// Words that are as good as a number in a key result.
enum NumberWords {
  static let all = Set(counts.keys).subtracting(["one"]).union([
    "double", "doubled", "triple", "tripled", "twice", "once", "halve", "halved", "half", "third",
    "thirds", "quarters", "first", "no", "none", "nobody", "nothing", "never", "always", "every",
    "everyone", "everybody", "each", "all",
  ])

  /// The number a word counts: 5 for `five`.
  static func value(_ word: String) -> Decimal? { counts[word] }

  private static let counts: [String: Decimal] = [
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20,
    "thirty": 30, "fifty": 50, "hundred": 100,
  ]
}
