import PlainText

extension Workshop {
  func judgeWorkshopCreated(
    _ organisation: CleanText, _ cycle: Cycle, _ agenda: [AgendaItem], _ quarter: Cycle?
  ) throws(Rejection) {
    guard !isCreated else { throw .alreadyCreated }
    try organisation.require("The organisation's name", limit: Limits.name)
    var company = Workshop()
    company.units = [Unit(id: Unit.companyID, name: organisation)]
    company.sets = [OKRSet(id: OKRSet.firstID, unit: Unit.companyID, cycle: cycle)]
    if let quarter {
      let plan = SetPlan(unit: Unit.companyID, cycle: quarter, serves: OKRSet.firstID)
      if let refusal = company.refusal(of: plan) { throw refusal }
      try company.open(plan, as: OKRSet.firstQuarterID)
    }
    try company.judgeAgenda(agenda, about: OKRSet.firstID, opening: nil)
  }

  func judgeWorkshopCorrected(_ organisation: CleanText, _ cycle: Cycle) throws(Rejection) {
    try organisation.require("The organisation's name", limit: Limits.name)
    guard organisation.singleLine != self.organisation || cycle != sets[0].cycle else {
      throw Rejection("Nothing is changed: it reads so already.")
    }
  }

  /// - Parameter plan: of the set that is opened with the agenda; phases without a set of their own are
  ///   about that one.
  func judgeAgenda(
    _ agenda: [AgendaItem], about set: SetID?, opening plan: SetPlan?
  ) throws(Rejection) {
    guard !agenda.isEmpty else { throw .agendaEmpty }
    for item in agenda { try judgeMinutes(item.minutes) }
    for item in agenda where item.set != nil || plan == nil {
      _ = try index(of: item.set ?? set)
    }
  }

  func judgePhaseEntered(_ phase: PhaseID) throws(Rejection) {
    let target = try indexOfPhase(phase)
    guard target != currentIndex || isFinished else {
      throw Rejection("\(title(of: phases[target])) is the current phase already.")
    }
  }

  func judgeAgendaFinished() throws(Rejection) {
    guard currentIndex == phases.count - 1 else {
      throw Rejection("The agenda is not at its last phase yet: press n to move on.")
    }
    guard !isFinished else { throw Rejection("The agenda is done already.") }
  }

  func judgePhaseAdded(
    about set: SetID?, minutes: Int, after before: PhaseID
  ) throws(Rejection) {
    _ = try indexOfPhase(before)
    try judgeMinutes(minutes)
    guard phases.count < Limits.phases else {
      throw Rejection("An agenda holds \(Limits.phases) phases: drop one first.")
    }
    _ = try index(of: set)
  }

  /// A phase that people have worked in stays in the agenda.
  func judgePhaseDropped(_ phase: PhaseID) throws(Rejection) {
    let index = try indexOfPhase(phase)
    let title = title(of: phases[index])
    guard phase != currentPhase else {
      throw Rejection("\(title) is the current phase: go to another one first.")
    }
    guard !phases[index].isDone, phases[index].clock == PhaseClock() else {
      throw Rejection("\(title) has been held and stays in the agenda.")
    }
  }

  func judgePhaseMoved(_ phase: PhaseID, by distance: Int) throws(Rejection) {
    guard try indexOfPhase(phase).canMove(by: distance, within: phases.count) else {
      throw .noFurther
    }
  }

  func judgeMinutesPlanned(_ phase: PhaseID, _ minutes: Int) throws(Rejection) {
    _ = try indexOfPhase(phase)
    try judgeMinutes(minutes)
  }

  private func judgeMinutes(_ minutes: Int) throws(Rejection) {
    guard Limits.minutes.contains(minutes) else { throw .minutesOutOfRange }
  }
}

extension Rejection {
  static let agendaEmpty = Rejection("The agenda is empty: it needs a phase.")
  static let minutesOutOfRange = Rejection(
    "A phase lasts \(Limits.minutes.lowerBound) to \(Limits.minutes.upperBound) minutes: type such a number."
  )
}
