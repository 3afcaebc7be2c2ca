import TerminalUI

extension Participant {
  /// Milliseconds until they press `key` at `step`, as a person who reads first.
  func pause(before key: KeyPress?, at step: any SeatStep) -> Int {
    var chance = Chance(seed, place, memory.keys)
    if memory.isPondering { return chance.number(in: 60_000...75_000) }
    let usual = key.map { chance.number(in: step.pause(before: $0)) } ?? 300
    return switch habit {
    case .quick: usual * 2 / 3
    case .slow: usual * 3 / 2
    default: usual
    }
  }
}

extension SeatStep {
  func pause(before key: KeyPress) -> ClosedRange<Int> {
    key.isTyped ? 100...260 : 600...1_400
  }
}

extension SuggestionStep {
  func pause(before key: KeyPress) -> ClosedRange<Int> {
    if editor.isEmpty { return 3_000...7_000 }
    return key.isTyped ? 60...180 : 900...2_000
  }
}

extension ReviewStep {
  func pause(before key: KeyPress) -> ClosedRange<Int> { 1_500...3_500 }
}

extension ThanksStep {
  func pause(before key: KeyPress) -> ClosedRange<Int> { 2_000...4_000 }
}

extension DotsStep {
  func pause(before key: KeyPress) -> ClosedRange<Int> { key.pauseOverCandidates }
}

extension RankingStep {
  func pause(before key: KeyPress) -> ClosedRange<Int> { key.pauseOverCandidates }
}

extension ScoresStep {
  func pause(before key: KeyPress) -> ClosedRange<Int> {
    key.key == .enter ? 400...900 : 1_200...3_000
  }
}

extension KeyPress {
  fileprivate var isTyped: Bool { if case .character = key { true } else { false } }

  fileprivate var pauseOverCandidates: ClosedRange<Int> {
    key == .down || key == .up ? 250...700 : 900...2_200
  }
}
