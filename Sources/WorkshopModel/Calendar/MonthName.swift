/// The English names of the months.
enum MonthName {
  static let all = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// `Sep` for 9.
  static func short(_ month: Int) -> String { String(all[month - 1].prefix(3)) }

  /// As German spreadsheets write them, where they differ.
  private static let german = [
    "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
    "November", "Dezember",
  ]

  /// The month a person means by `sep`, `Sept`, `September` or `Dez`: three letters or more of its
  /// name, a full stop allowed; nil when it is none.
  static func number(_ typed: String) -> Int? {
    var word = typed.lowercased()
    if word.hasSuffix(".") { word.removeLast() }
    return numbers[word]
  }

  /// By each begin of a name that a person may mean.
  private static let numbers: [String: Int] = {
    var numbers: [String: Int] = [:]
    for (index, name) in (all + german).enumerated() {
      let letters = name.lowercased()
      for count in 3...letters.count {
        numbers[String(letters.prefix(count))] = index % all.count + 1
      }
    }
    return numbers
  }()
}
