/// Something the program can see people reach in a phase.
public enum Milestone: CaseIterable, Hashable, Sendable {
  case outcomesNoted, ambitionsNoted, exerciseAnswered, challengesNoted
  case strategyWritten, strategyConfirmed
  case entryOpened, allIn, entryClosed
  case revealed, voteOpened, voteShown, decided
  case keyResultsWritten, keyResultsOwned, adviceAnswered, valuesSet
  case scoringOpened, scoresShown, setAccepted
  case leadsAgreed, needsAnswered
  case tasksWritten
  case checkedIn, prioritiesChosen
  case scored, outcomesDecided, cycleClosed
  case audiencesListed, filesWritten, audiencesInformed
  case readinessAnswered, championNamed, sessionsBooked, verdictGiven

  /// Whether it is reached in a phase of `workshop` that works on `set`.
  func isReached(in workshop: Workshop, _ set: OKRSet) -> Bool {
    switch self {
    case .outcomesNoted: !workshop.notes(in: .outcomes).isEmpty
    case .ambitionsNoted: workshop.hasText(of: [.threeYearAmbition, .oneYearAmbition])
    case .exerciseAnswered: workshop.exercise.count == ExerciseStatement.allCases.count
    case .challengesNoted: !workshop.notes(in: .challenges).isEmpty
    case .strategyWritten: workshop.hasText(of: Statement.required)
    case .strategyConfirmed:
      Statement.required.allSatisfy { workshop.statements[$0]?.isConfirmed == true }
    case .entryOpened, .allIn, .entryClosed, .revealed: isReached(in: workshop, set.suggestionRound)
    case .voteOpened: set.voteRound != nil || set.shortlist != nil
    case .voteShown: set.voteRound?.stage == .revealed || set.shortlist != nil
    case .decided: set.shortlist != nil
    case .keyResultsWritten, .keyResultsOwned, .adviceAnswered, .valuesSet, .tasksWritten:
      isReached(set)
    case .scoringOpened: set.evaluationRound != nil
    case .scoresShown: set.evaluationRound?.stage == .revealed
    case .setAccepted: set.isAccepted
    case .leadsAgreed, .needsAnswered: isReached(AlignmentMatrix(set, in: workshop))
    case .checkedIn, .prioritiesChosen: isReached(in: workshop.session, set)
    case .scored, .outcomesDecided, .cycleClosed: isReached(inReviewOf: set)
    case .audiencesListed: !workshop.sharing.audiences.isEmpty
    case .filesWritten: workshop.handoutOfSession != nil
    case .audiencesInformed:
      !workshop.sharing.audiences.isEmpty && workshop.sharing.audiences.allSatisfy(\.isInformed)
    case .readinessAnswered: workshop.embedding.unanswered.isEmpty
    case .championNamed: !workshop.embedding.champions.isEmpty
    case .sessionsBooked: !workshop.bookedSessions.isEmpty
    case .verdictGiven: workshop.embedding.verdict != nil
    }
  }

  private func isReached(in workshop: Workshop, _ entry: Round?) -> Bool {
    guard let entry else { return false }
    return switch self {
    case .allIn: entry.stage != .open || workshop.progress(of: entry).isComplete
    case .entryClosed: entry.stage != .open
    case .revealed: entry.stage == .revealed
    default: true
    }
  }

  private func isReached(_ set: OKRSet) -> Bool {
    let keyResults = set.objectives.flatMap(\.keyResults)
    guard !keyResults.isEmpty, set.objectives.allSatisfy({ !$0.keyResults.isEmpty }) else {
      return false
    }
    return switch self {
    case .keyResultsOwned: keyResults.allSatisfy { !$0.wording.owner.isEmpty }
    case .adviceAnswered:
      keyResults.allSatisfy { set.openAdvice(on: .keyResult(id: $0.id)).isEmpty }
    case .valuesSet: keyResults.allSatisfy { $0.values != nil }
    case .tasksWritten: keyResults.allSatisfy { !$0.tasks.allSatisfy(\.state.isDropped) }
    default: true
    }
  }

  private func isReached(_ matrix: AlignmentMatrix) -> Bool {
    guard !matrix.columns.isEmpty, !matrix.units.isEmpty else { return false }
    return switch self {
    case .needsAnswered:
      !matrix.alignment.needs.isEmpty && matrix.alignment.openNeeds.isEmpty
    default: matrix.census.flagsByColumn.allSatisfy { $0 == nil }
    }
  }

  /// Only what was written since the session began.
  private func isReached(in session: Session?, _ set: OKRSet) -> Bool {
    guard let session else { return false }
    if self == .prioritiesChosen {
      return set.weeks.priorities.contains { $0.id.seq > session.id.seq }
    }
    let keyResults = set.objectives.flatMap(\.keyResults)
    return !keyResults.isEmpty
      && keyResults.allSatisfy { keyResult in
        set.checkIns(of: keyResult.id).contains { $0.id.seq > session.id.seq }
      }
  }

  private func isReached(inReviewOf set: OKRSet) -> Bool {
    guard !set.objectives.isEmpty else { return false }
    return switch self {
    case .scored:
      set.objectives.flatMap(\.keyResults).allSatisfy {
        $0.wording.kind == .baseline || set.score(of: $0) != nil
      }
    case .outcomesDecided: set.objectives.allSatisfy { set.review.objectives[$0.id] != nil }
    default: set.isClosed
    }
  }
}

extension Workshop {
  fileprivate func hasText(of statements: [Statement]) -> Bool {
    statements.allSatisfy { text(of: $0) != nil }
  }
}
