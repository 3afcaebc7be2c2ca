/// Words that are as good as a number in a key result.
enum NumberWords {
  static let all: Set<String> = [
    "zero", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve",
    "double", "triple", "twice", "halve", "half", "no", "none", "every", "all",
  ]
}
