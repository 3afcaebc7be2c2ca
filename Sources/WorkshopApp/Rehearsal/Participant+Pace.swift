import TerminalUI

extension Participant {
  /// Milliseconds until they press `key` at `step`, as a person who reads first.
  func pause(before key: KeyPress?, at step: any SeatStep) -> Int {
    var chance = Chance(seed, place, memory.keys)
    if memory.isPondering { return chance.number(in: 60_000...75_000) }
    let usual = milliseconds(key, step, &chance)
    return switch habit {
    case .quick: usual * 2 / 3
    case .slow: usual * 3 / 2
    default: usual
    }
  }

  private func milliseconds(
    _ key: KeyPress?, _ step: any SeatStep, _ chance: inout Chance
  ) -> Int {
    guard let key else { return 300 }
    let isTyped = if case .character = key.key { true } else { false }
    switch step {
    case let writing as SuggestionStep:
      if writing.editor.isEmpty { return chance.number(in: 3_000...7_000) }
      return isTyped ? chance.number(in: 60...180) : chance.number(in: 900...2_000)
    case is ReviewStep: return chance.number(in: 1_500...3_500)
    case is ThanksStep: return chance.number(in: 2_000...4_000)
    case is DotsStep, is RankingStep:
      return key.key == .down || key.key == .up
        ? chance.number(in: 250...700) : chance.number(in: 900...2_200)
    case is ScoresStep:
      return key.key == .enter
        ? chance.number(in: 400...900) : chance.number(in: 1_200...3_000)
    default:
      return isTyped ? chance.number(in: 100...260) : chance.number(in: 600...1_400)
    }
  }
}
