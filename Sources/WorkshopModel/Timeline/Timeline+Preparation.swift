extension Timeline {
  /// Whether the first phase waits for people to meet: its timer has counted nothing, and nothing has
  /// happened but what is prepared alone.
  public var waitsToBegin: Bool {
    isOnlyPrepared && !clockOfFirstPhase.isRunning && clockOfFirstPhase.accumulated == 0
  }

  /// Whether nothing has happened yet but what a facilitator prepares alone: a roster, a plan of
  /// minutes, thoughts for later.
  public var isOnlyPrepared: Bool {
    workshop.currentIndex == 0 && !workshop.isFinished && isOnlyPreparation
  }

  private var clockOfFirstPhase: PhaseClock { workshop.phases.first?.clock ?? PhaseClock() }
}

extension Event {
  var isPreparation: Bool {
    switch self {
    case .workshopCreated, .workshopCorrected, .phaseAdded, .phaseDropped, .phaseMoved,
      .minutesPlanned, .phaseNoted, .timerStarted, .timerPaused,
      .timerExtended, .timerReset, .personAdded, .personRenamed, .personRemoved,
      .personPresenceChanged, .personAssigned, .unitAdded, .unitRenamed, .unitMoved, .unitArchived,
      .itemParked, .parkedItemEdited, .parkedItemRemoved, .undone, .redone:
      true
    default: false
    }
  }
}
