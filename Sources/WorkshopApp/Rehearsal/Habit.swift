/// How somebody at a rehearsal goes about a round: what a facilitator meets in every room.
enum Habit: CaseIterable, Hashable, Sendable {
  case usual
  /// Is in before the others have read the question.
  case quick
  /// Thinks so long that the others wait, and hurries once there is a minute left.
  case slow
  /// Gets up in the middle of a text, and comes back for it.
  case wanders
  /// Is not on the roster, comes late and adds the own name.
  case late
  /// Has no suggestion.
  case abstains
  /// Takes the suggestion out of the box again, with the two words, and changes it.
  case takesBack
  /// Is gone before the scores.
  case leaves

  /// Those of so many people, the ones nobody should miss first.
  static func ofPeople(_ count: Int) -> [Habit] {
    let special: [Habit] = [
      .usual, .slow, .wanders, .late, .quick, .abstains, .takesBack, .leaves,
    ]
    return (0..<count).map { index in
      index < special.count ? special[index] : (index.isMultiple(of: 3) ? .quick : .usual)
    }
  }

  /// Seconds until somebody comes to a seat for `purpose`.
  func secondsBefore(_ purpose: Purpose, _ chance: inout Chance) -> Int {
    switch purpose {
    case .change: return chance.number(in: 10...16)
    case .comeBack: return chance.number(in: 25...40)
    case .checkIn: return self == .slow ? 30 : chance.number(in: 4...20)
    case .turn(_, isLastCall: true): return chance.number(in: 2...6)
    case .turn:
      return switch self {
      case .quick: chance.number(in: 1...4)
      case .slow: chance.number(in: 8...12)
      case .late: chance.number(in: 30...40)
      case .usual, .wanders, .abstains, .takesBack, .leaves: chance.number(in: 3...18)
      }
    }
  }
}
