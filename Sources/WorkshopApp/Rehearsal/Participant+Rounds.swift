import PlainText
import TerminalUI
import WorkshopModel

extension Participant {
  mutating func key(at step: SuggestionStep) -> KeyPress? {
    guard let round = step.turn?.round else { return .escape }
    if habit == .abstains { return KeyPress(.function(4)) }
    let wanted = suggestion(for: round)
    if habit == .wanders, !memory.wandered.contains(round),
      step.text.string.count >= wanted.string.count / 2
    {
      memory.wandered.insert(round)
      memory.isLeaving = true
      return .escape
    }
    return type(wanted, over: step.editor) ?? .enter
  }

  mutating func key(at step: DotsStep) -> KeyPress? {
    let plan = plan(step.rules, in: step.turn?.round)
    let wanted = plan.dots
    guard !wanted.isEmpty else { return KeyPress(.function(4)) }
    guard
      let next = step.candidates.indices.first(where: {
        wanted.contains(step.candidates[$0].id) && step.dots[step.candidates[$0].id] == nil
      }), step.left > 0
    else { return KeyPress(.character("d")) }
    return move(step.cursor.index, to: next) ?? KeyPress(.character(" "))
  }

  mutating func key(at step: RankingStep) -> KeyPress? {
    let plan = plan(step.rules, in: step.turn?.round)
    guard let choice = plan.order.first(where: { !step.order.contains($0) }),
      let next = step.candidates.firstIndex(where: { $0.id == choice })
    else { return KeyPress(.character("d")) }
    return move(step.cursor.index, to: next) ?? KeyPress(.character(" "))
  }

  mutating func key(at step: ScoresStep) -> KeyPress? {
    guard let item = step.item else { return .escape }
    guard let answer = answer(to: item) else {
      return step.isLeftOut ? .enter : KeyPress(.character("-"))
    }
    return step.answer == answer ? .enter : KeyPress(.character(Character("\(answer)")))
  }

  /// Nil where they are on the line.
  private func move(_ line: Int, to wanted: Int) -> KeyPress? {
    line == wanted ? nil : KeyPress(line < wanted ? .down : .up)
  }

  /// The vote as this room holds it; what was voted on before is settled by the next one.
  private mutating func plan(_ rules: VoteRules, in round: RoundID?) -> BallotPlan {
    let candidates = Set(rules.candidates)
    let before = memory.votedOn.contains {
      $0.key != round && !$0.value.isDisjoint(with: candidates)
    }
    if let round { memory.votedOn[round] = candidates }
    return BallotPlan(
      rules, voters: count, voter: place, seed: seed, votedBefore: before)
  }

  /// What they would put into the box.
  func suggestion(for round: RoundID) -> CleanText {
    var chance = Chance(seed, round.seq)
    let twins = RehearsalWords.twins
    let all = twins + [RehearsalWords.number] + RehearsalWords.suggestions.shuffled(using: &chance)
    let own = all[place % all.count]
    return memory.changed.contains(round) ? "\(own), whatever the season" : own
  }

  /// A single digit; nil where they leave the question out.
  func answer(to item: ScoreItem) -> Int? {
    switch item {
    case .question(let objective, let question):
      var chance = Chance(seed, objective.seq, question.number, place)
      // One question divides the room: that is where the talk begins.
      let divided = Chance(seed, objective.seq).divides(question)
      return divided && place.isMultiple(of: 2) ? 2 : chance.number(in: 3...5)
    case .confidence(let keyResult):
      var chance = Chance(seed, keyResult.seq, place)
      return chance.number(in: 3...9)
    case .hand(let statement):
      if habit == .abstains, statement == .strategy { return nil }
      var chance = Chance(seed, statement.number, place)
      let isLow = habit == .slow && [.vision, .oneYearAmbition].contains(statement)
      return isLow ? 2 : chance.number(in: 4...5)
    }
  }
}

extension EvaluationQuestion {
  fileprivate var number: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension Statement {
  fileprivate var number: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension Chance {
  /// Whether `question` is the one of its objective that people see differently.
  fileprivate func divides(_ question: EvaluationQuestion) -> Bool {
    var own = self
    return own.number(in: 0...EvaluationQuestion.allCases.count - 1) == question.number
  }
}
