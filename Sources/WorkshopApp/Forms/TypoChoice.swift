import PlainText
import TerminalUI
import WorkshopModel

/// Whether a rewording says something else or only corrects a typo; asked where it makes a difference.
enum TypoChoice {
  /// - Parameter stays: what a corrected typo keeps and a new wording loses.
  static func field(_ stays: CleanText) -> FormField {
    .choice(.change, "This is", ["a new wording", "only a typo: \(stays)"], selected: 0)
  }

  /// For what the room has scored.
  static let ofWhatWasScored = field("the scores stay")

  /// True for a typo; nil for a new wording, of which the event then carries no label.
  static func answer(_ values: FormValues) -> Bool? { values.choice(.change) == 1 ? true : nil }
}

extension Workshop {
  /// Whether people have scored the set of `goal` as it reads, or accepted it.
  func isJudged(_ goal: Goal) -> Bool {
    guard let set = set(of: goal) else { return false }
    return set.acceptance != nil || set.rounds.contains { $0.scored != nil }
  }
}
