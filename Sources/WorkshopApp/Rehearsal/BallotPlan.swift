import WorkshopModel

/// How the people of a rehearsal share their votes out, so that a first vote ends in a tie at the cut
/// and a later one decides. Each of them knows only which of them they are.
struct BallotPlan {
  let rules: VoteRules
  /// How many vote, and which of them this is, from 0.
  let voters: Int
  let voter: Int
  /// In the order this room likes them.
  private let favourites: [SuggestionID]
  private let ties: Bool

  /// - Parameter votedBefore: whether the room has voted on these already, and settles it now.
  init(_ rules: VoteRules, voters: Int, voter: Int, seed: UInt64, votedBefore: Bool) {
    self.rules = rules
    self.voters = max(1, voters)
    self.voter = voter
    var chance = Chance(seed, rules.candidates.count)
    favourites = rules.candidates.shuffled(using: &chance)
    ties = !rules.isRunOff && !votedBefore && rules.candidates.count > rules.places
  }

  /// The suggestions that get a dot each.
  var dots: Set<SuggestionID> {
    guard rules.votesEach > 0, rules.places > 0 else { return [] }
    return ties ? tyingDots : decidingDots
  }

  /// All, from first to last choice.
  var order: [SuggestionID] {
    guard ties, rules.places < favourites.count else { return decidingOrder }
    // Two at the cut are liked by half of the room each.
    let (last, next) = (rules.places - 1, rules.places)
    var order = favourites
    if voters % 2 == 1, voter == voters - 1 { return Array(order.prefix(last)).nonEmpty(or: order) }
    if voter % 2 == 1 { order.swapAt(last, next) }
    return order
  }

  /// Dots that make a tie at the cut: dealt in turn to one favourite more than there are places, and
  /// stopped so that the last two have equally many.
  private var tyingDots: Set<SuggestionID> {
    let core = favourites.prefix(rules.places + 1)
    let each = min(rules.votesEach, rules.places)
    let dealt = dealt(among: core.count, each: each)
    return Set(
      (voter * each..<(voter + 1) * each).filter { $0 < dealt }.map { core[$0 % core.count] })
  }

  /// How many dots are given in all, so that a tie is at the cut: best between the last two of
  /// `count`. The last voters keep the others.
  private func dealt(among count: Int, each: Int) -> Int {
    let all = voters * each
    let ties = (max(count, all - count + 1)...max(count, all)).reversed().filter {
      $0 <= all && $0 % count < count - 1
    }
    return ties.first { $0 % count == count - 2 } ?? ties.first ?? all
  }

  /// Everyone wants the favourites, as far as their dots reach; where nothing hangs on it, one wants
  /// something else as well.
  private var decidingDots: Set<SuggestionID> {
    let wanted = Array(favourites.prefix(rules.places))
    let each = min(rules.votesEach, wanted.count)
    var dots = Set((0..<each).map { wanted[(voter * each + $0) % wanted.count] })
    if voter == voters - 1, voters * each / max(1, wanted.count) >= 3,
      let other = favourites.dropFirst(rules.places).first, let one = dots.first
    {
      dots.remove(one)
      dots.insert(other)
    }
    return dots
  }

  /// The favourites first, and of the others each another one next.
  private var decidingOrder: [SuggestionID] {
    let others = favourites.dropFirst(rules.places)
    let turn = others.isEmpty ? 0 : voter % others.count
    return Array(favourites.prefix(rules.places)) + others.dropFirst(turn) + others.prefix(turn)
  }
}

extension Array {
  fileprivate func nonEmpty(or other: [Element]) -> [Element] { isEmpty ? other : self }
}
