import PlainText

extension Workshop {
  /// The closed set that `event` would change of itself; nil where it changes none. A session that only
  /// reviews, or asks how OKRs live on, changes nothing by being opened.
  func closedSet(changedBy event: Event) -> OKRSet? {
    guard sets.hasClosedOne else { return nil }
    return changedSets(event).first(where: \.isClosed)
  }

  /// The sets whose goals, or what was said of them, are another after `event`.
  func changedSets(_ event: Event) -> [OKRSet] {
    func named(_ id: SetID?) -> [OKRSet] { [set(id ?? OKRSet.firstID)].compactMap(\.self) }
    func only(_ set: OKRSet?) -> [OKRSet] { [set].compactMap(\.self) }
    func holding(_ suggestion: SuggestionID) -> [OKRSet] {
      only((try? index(holding: suggestion)).map { sets[$0] })
    }
    func holding(_ members: [SuggestionID], _ group: GroupID?) -> [OKRSet] {
      only((try? index(holding: members, group)).flatMap { $0 }.map { sets[$0] })
    }
    func holding(_ need: NeedID) -> [OKRSet] {
      only((try? index(holding: need)).map { sets[$0] })
    }
    func holding(_ subject: AdviceSubject, _ id: SetID?) -> [OKRSet] {
      only((try? index(holding: subject, of: id)).map { sets[$0] })
    }
    return switch event {
    case .workshopCorrected(_, let cycle): cycle == sets[0].cycle ? [] : [sets[0]]
    case .sessionOpened(let kind, let set, let plan, _, _, _):
      kind == .review || kind == .embedding || plan != nil ? [] : named(set)
    case .roundOpened(.hands, _): []
    case .roundOpened(_, let set): named(set)
    case .roundReopened(let round), .fewBallotsAccepted(let round, _),
      .roundRevealed(let round, _), .turnTaken(let round, _, _), .turnTakenBack(let round, _),
      .suggestionsSealed(let round, _, _), .lastCallGiven(let round), .roundClosed(let round),
      .lotSeedDrawn(let round, _):
      only(set(of: round)).filter { $0.round(round)?.kind.isHands == false }
    case .suggestionAdded(_, let set): named(set)
    case .goalsTakenOver(_, let set): named(set)
    case .suggestionReworded(let suggestion, _), .suggestionSplit(let suggestion),
      .suggestionParked(let suggestion), .suggestionReturned(let suggestion),
      .suggestionsMerged(let suggestion, _):
      holding(suggestion)
    case .groupNamed(_, _, let set): named(set)
    case .groupRenamed(let group, _), .groupDissolved(let group): holding([], group)
    case .suggestionsGrouped(let members, let group): holding(members, group)
    case .shortlistDecided(_, _, let set): named(set)
    case .objectiveReworded(let objective, _, _), .objectiveMoved(let objective, _),
      .keyResultAdded(let objective, _), .objectiveReviewed(let objective, _, _):
      only(set(of: objective))
    case .keyResultReworded(let keyResult, _, _), .keyResultRemoved(let keyResult),
      .keyResultMoved(let keyResult, _), .keyResultPlaced(let keyResult, _),
      .valuesSet(let keyResult, _), .taskAdded(let keyResult, _),
      .keyResultMarked(let keyResult, _, _), .keyResultScored(let keyResult, _, _),
      .keyResultWeighed(let keyResult, _), .targetChanged(let keyResult, _, _, _),
      .statusSet(let keyResult, _, _), .keyResultFound(let keyResult, _, _),
      .checkedIn(let keyResult, _, _, _, _, _):
      only(set(of: keyResult))
    case .goalServes(let goal, _): only(set(of: goal))
    case .taskChanged(let task, _), .taskDone(let task), .taskDropped(let task, _),
      .taskReopened(let task):
      only(set(of: task))
    case .adviceWaived(let subject, _, _, let set): holding(subject, set)
    case .objectiveAdded(_, let set, let plan): plan == nil ? named(set) : []
    case .alignmentAnswered(_, _, _, let set), .needAdded(_, _, _, let set): named(set)
    case .needReworded(let need, _), .needAnswered(let need, _), .needDropped(let need):
      holding(need)
    case .evaluationAccepted(_, let set), .checkInDayChosen(_, let set),
      .priorityAdded(_, _, _, _, let set), .weekNoted(_, _, let set),
      .healthMetricAdded(_, let set):
      named(set)
    case .priorityChanged(let priority, _, _), .priorityAnswered(let priority, _),
      .priorityRemoved(let priority):
      only((try? index(holding: priority)).map { sets[$0] })
    case .healthMetricRenamed(let metric, _), .healthMetricRead(let metric, _, _, _),
      .healthMetricRemoved(let metric):
      only((try? index(holding: metric)).map { sets[$0] })
    case .cycleClosed, .cycleReopened: []
    case .workshopCreated, .sessionEnded, .phaseEntered, .agendaFinished, .phaseAdded,
      .phaseDropped, .phaseMoved, .minutesPlanned, .phaseNoted, .noteMoved, .timerStarted,
      .timerPaused, .timerExtended,
      .timerReset, .personAdded, .personRenamed, .personRemoved, .personPresenceChanged,
      .personAssigned, .unitAdded, .unitRenamed, .unitMoved, .unitArchived, .noteAdded,
      .noteEdited, .noteRemoved, .exerciseAnswered, .statementWritten, .handsCounted,
      .statementConfirmed, .audienceAdded, .audiencesProposed, .audienceChanged,
      .audienceInformed, .audienceRemoved, .handoutWritten, .sessionLed, .readinessAnswered,
      .readinessJudged, .championNamed,
      .championAssigned, .championStepped, .championStepTakenBack, .championRemoved,
      .sessionBooked, .bookingMoved, .bookingCancelled, .itemParked, .parkedItemEdited,
      .parkedItemRemoved, .undone, .redone:
      []
    }
  }
}

extension RoundKind {
  /// Whether it is about the strategy, which belongs to no set.
  fileprivate var isHands: Bool { if case .hands = self { true } else { false } }
}
