import PlainText

extension Event {
  /// The one table of what events mean. Undo, the log and the worksheet read it.
  var meaning: EventMeaning {
    switch self {
    case .workshopCreated(let organisation, let cycle, _, _, let rehearsal):
      .init(.settled, "create the workshop of \(organisation)") { _ in
        "\(rehearsal == true ? "Rehearsal" : "Workshop") of \(organisation) created for \(cycle.name)"
      }
    case .workshopCorrected(let organisation, let cycle):
      .init("correct the organisation or the cycle") { _ in
        "The workshop is that of \(organisation) for \(cycle.name), \(cycle.first.words) to \(cycle.last.words)"
      }
    case .sessionOpened(let kind, _, let plan, _, _, let lead): .sessionOpened(kind, plan, lead)
    case .sessionLed(let session, let lead): .sessionLed(session, lead)
    case .sessionEnded(let overriding):
      .init("end the session") { _ in "Session ended\(overriding.although)" }
    case .phaseEntered(let phase, let overriding):
      .init("change the phase") { "Phase: \($0.name(phase))\(overriding.although)" }
    case .agendaFinished(let overriding):
      .init("finish the agenda") { _ in "Agenda finished\(overriding.although)" }
    case .phaseAdded(let kind, _, let minutes, _):
      .init("add a phase") { _ in
        "Phase added: \(kind.definition.title), \(minutes) minutes"
      }
    case .phaseDropped(let phase):
      .init("drop a phase") { "Phase dropped: \($0.name(phase))" }
    case .phaseMoved(let phase, let by):
      .init("move a phase") { "Phase moved \(by < 0 ? "up" : "down"): \($0.name(phase))" }
    case .minutesPlanned(let phase, let minutes):
      .init("plan \(minutes) minutes") { "\($0.name(phase)): \(minutes) minutes planned" }
    case .phaseNoted(let phase, let text): .phaseNoted(phase, text)

    case .timerStarted: .init(.passing, "start the timer") { _ in "Timer started" }
    case .timerPaused: .init(.passing, "pause the timer") { _ in "Timer paused" }
    case .timerExtended(let minutes):
      .init(.passing, "add \(minutes) min") { _ in "Timer extended by \(minutes) min" }
    case .timerReset:
      .init(.passing, "set the timer back") { _ in "Timer set back: so far it was preparation" }

    case .personAdded(let name): .init("add \(name)") { _ in "\(name) added to the roster" }
    case .personRenamed(let person, let name, _):
      .init("rename to \(name)") { "\($0.name(person)) renamed to \(name)" }
    case .personRemoved(let person):
      .init("remove a person") { "\($0.name(person)) removed from the roster" }
    case .personPresenceChanged(let person, let absent):
      .init(absent ? "mark absent" : "mark present") {
        "\($0.name(person)) marked \(absent ? "absent" : "present")"
      }
    case .personAssigned(let person, let unit):
      .init("say where a person works") {
        "\($0.name(person)) works in \(unit.map($0.name) ?? "no unit")"
      }

    case .unitAdded(let name, let parent):
      .init("add the unit \(name)") { "Unit \(name) added below \($0.name(parent))" }
    case .unitRenamed(let unit, let name):
      .init("rename to \(name)") { "Unit \($0.name(unit)) renamed to \(name)" }
    case .unitMoved(let unit, let parent):
      .init("move a unit") { "Unit \($0.name(unit)) moved below \($0.name(parent))" }
    case .unitArchived(let unit, let archived):
      .init(archived ? "archive a unit" : "take a unit into use") {
        "Unit \($0.name(unit)) \(archived ? "archived" : "taken into use again")"
      }

    case .noteAdded(let section, let text):
      .init("note under \(section.title)") { _ in "\(section.title): \(text)" }
    case .noteEdited(_, let text): .init("edit a note") { _ in "Note edited: \(text)" }
    case .noteRemoved: .init("remove a note") { _ in "Note removed" }
    case .noteMoved(_, let section):
      .init("move a note") { _ in "Note moved to \(section.title)" }
    case .exerciseAnswered(let statement, let answer):
      .init("answer the exercise") { _ in
        "Exercise: \"\(statement.sentence)\" answered as \(answer.title)"
      }

    case .statementWritten(let statement, let text, let onlyTypo):
      .init("write the \(statement.title)") { _ in
        "\(statement.title)\(onlyTypo.typoWords): \(text)"
      }
    case .handsCounted(let statement, let hands):
      .init("count hands for the \(statement.title)") { _ in
        "\(statement.title): hands 0-5 counted \(hands.map { CleanText("\($0)") }.joined(by: " "))"
      }
    case .statementConfirmed(let statement, let reason):
      .init("confirm the \(statement.title)") { _ in
        "\(statement.title) confirmed\(reason.because)"
      }

    case .roundOpened(let kind, _):
      .init("open \(kind.definition.title)") { _ in "Opened \(kind.definition.title)" }
    case .turnTaken(let round, let person, _):
      .init(.passing, "take a turn") { "\($0.name(person)) is in (\($0.name(round)))" }
    case .turnTakenBack(let round, let person):
      .init(.passing, "take an entry back") {
        "\($0.name(person)) took the entry back (\($0.name(round)))"
      }
    case .suggestionsSealed(let round, let count, _): .suggestionsSealed(round, count)
    case .lastCallGiven(let round):
      .init(.passing, "give people a minute") { "One minute left for \($0.name(round))" }
    case .roundClosed(let round): .init("close the round") { "Closed \($0.name(round))" }
    case .roundReopened(let round): .init("reopen the round") { "Reopened \($0.name(round))" }
    case .fewBallotsAccepted(let round, let reason): .fewBallotsAccepted(round, reason)
    case .roundRevealed(let round, let entries): .roundRevealed(round, entries.count)
    case .lotSeedDrawn(let round, let seed): .lotSeedDrawn(round, seed)

    case .suggestionAdded(let text, _):
      .init("add a suggestion") { _ in "Suggestion added: \(text)" }
    case .goalsTakenOver(let goals, _): .goalsTakenOver(goals)
    case .suggestionReworded(let suggestion, let text): .suggestionReworded(suggestion, text)
    case .suggestionsMerged(let into, let others): .suggestionsMerged(others, into: into)
    case .suggestionSplit(let suggestion):
      .init("split a suggestion") { "Split \"\($0.name(suggestion))\"" }
    case .suggestionParked(let suggestion):
      .init("park a suggestion") { "Parked \"\($0.name(suggestion))\"" }
    case .suggestionReturned(let suggestion):
      .init("bring a suggestion back") { "Brought back \"\($0.name(suggestion))\"" }
    case .groupNamed(let name, let members, _): .groupNamed(name, members)
    case .groupRenamed(let group, let name): .groupRenamed(group, name)
    case .suggestionsGrouped(let members, let group): .suggestionsGrouped(members, group)
    case .groupDissolved(let group): .groupDissolved(group)
    case .shortlistDecided(let chosen, let how, _): .shortlistDecided(chosen, how)

    case .objectiveReworded(_, let text, let onlyTypo):
      .init("reword an objective") { _ in "Objective reworded\(onlyTypo.typoWords): \(text)" }
    case .keyResultAdded(_, let wording):
      .init("add a key result") { _ in "Key result added: \(wording.sentence)" }
    case .keyResultReworded(_, let wording, let onlyTypo):
      .init("edit a key result") { _ in
        "Key result edited\(onlyTypo.typoWords): \(wording.sentence)"
      }
    case .keyResultRemoved(let keyResult):
      .init("remove a key result") { "Key result removed: \($0.name(keyResult))" }
    case .keyResultMoved(let keyResult, let by): .moved(keyResult, by)
    case .keyResultPlaced(let keyResult, let objective):
      .init("move a key result") {
        "Key result moved: \($0.name(keyResult)) belongs to \"\($0.name(objective))\" now"
      }
    case .objectiveMoved(let objective, let by): .moved(objective, by)
    case .goalServes(let goal, let above):
      .init("say what a goal serves") { names in
        let served = above.map { names.name($0) }
        return "\(names.name(goal)) serves \(served.isEmpty ? "nothing above" : served.quoted)"
      }
    case .valuesSet(let keyResult, let values):
      .init("set values") {
        "Values set: \($0.name(keyResult)): \($0.words(for: values, of: keyResult))"
      }
    case .taskAdded(let keyResult, let wording):
      .init("add a task") { "Task added for \"\($0.name(keyResult))\": \(wording.sentence)" }
    case .taskChanged(_, let wording):
      .init("change a task") { _ in "Task changed: \(wording.sentence)" }
    case .taskDone(let task): .init("finish a task") { "Task done: \($0.name(task))" }
    case .taskDropped(let task, let why):
      .init("drop a task") { "Task dropped: \($0.name(task)), because: \(why)" }
    case .taskReopened(let task):
      .init("reopen a task") { "Task open again: \($0.name(task))" }
    case .adviceWaived(_, let rule, let note, _):
      .init("set advice \(CleanText(rule.code)) aside") { _ in
        "Advice \(CleanText(rule.code)) set aside: \(note)"
      }

    case .objectiveAdded(let text, _, let plan):
      .init("add an objective") { names in
        let whose = plan.map { " for \(names.name($0.unit)) \($0.cycle.name)" as CleanText } ?? ""
        return "Objective added\(whose): \(text)"
      }

    case .keyResultMarked(let keyResult, let unit, let mark): .marked(keyResult, unit, mark)
    case .alignmentAnswered(let unit, let question, let text, _): .answered(unit, question, text)
    case .needAdded(let from, let to, let text, _):
      .init("add a need") { "\($0.name(from)) needs from \($0.name(to)): \(text)" }
    case .needReworded(_, let text): .init("reword a need") { _ in "Need reworded: \(text)" }
    case .needAnswered(let need, let answer):
      .init("answer a need") { "\"\($0.name(need))\" is answered: \(answer.words)" }
    case .needDropped(let need):
      .init("drop a need") { "Need dropped: \($0.name(need))" }
    case .evaluationAccepted(let reason, _):
      .init("accept the set") { _ in "The set is accepted\(reason.because)" }

    case .checkedIn(let keyResult, let day, let reading, let confidence, let comment, _):
      .init("check in") { names in
        let sure = confidence.map { ", confidence \($0.value)" as CleanText } ?? ""
        let why = (comment ?? "").isEmpty ? "" : ": \(comment ?? "")" as CleanText
        return
          "Checked in for \(day.words): \(names.name(keyResult)): \(names.words(for: reading, of: keyResult))\(sure)\(why)"
      }
    case .checkInDayChosen(let weekday, _):
      .init("choose the day of the check-in") { _ in "Check-ins are on \(weekday.name)s" }
    case .keyResultWeighed(let keyResult, let weight):
      .init("weigh a key result") { "Weight \(Amount.number(weight)): \($0.name(keyResult))" }
    case .targetChanged(let keyResult, let values, let day, let reason):
      .targetChanged(keyResult, values, day, reason)
    case .statusSet(let keyResult, let status, let why): .statusSet(keyResult, status, why)
    case .keyResultFound(let keyResult, let kind, let values):
      .keyResultFound(keyResult, kind, values)
    case .priorityAdded(let text, let owner, let week, let again, _):
      .priorityAdded(text, owner, week, isAgain: again != nil)
    case .priorityChanged(_, let text, let owner): .priorityChanged(text, owner)
    case .priorityAnswered(let priority, let answer): .priorityAnswered(priority, answer)
    case .priorityRemoved(let priority): .priorityRemoved(priority)
    case .weekNoted(let week, let text, _): .weekNoted(week, text)
    case .healthMetricAdded(let name, _): .healthMetricAdded(name)
    case .healthMetricRenamed(let metric, let name): .healthMetricRenamed(metric, name)
    case .healthMetricRead(let metric, let day, let value, let health):
      .healthMetricRead(metric, day, value, health)
    case .healthMetricRemoved(let metric): .healthMetricRemoved(metric)
    case .keyResultScored(let id, let score, let learned): .scored(id, score, learned)
    case .objectiveReviewed(let id, let outcome, let why): .reviewed(id, outcome, why)
    case .cycleClosed(let overriding, let set): .closed(set, overriding)
    case .cycleReopened(let reason, let set): .reopened(set, reason)
    case .audienceAdded(let wording): .audienceAdded(wording)
    case .audiencesProposed(let wordings): .audiencesProposed(wordings)
    case .audienceChanged(let audience, let wording): .audienceChanged(audience, wording)
    case .audienceInformed(let audience, let informed): .audienceInformed(audience, informed)
    case .audienceRemoved(let audience): .audienceRemoved(audience)
    case .handoutWritten(let files, let folder): .handoutWritten(files, folder)
    case .readinessAnswered(let item, let answer, let owner, let note, let overriding):
      .readinessAnswered(
        item, .init(answer: answer, owner: owner, note: note, although: overriding))
    case .readinessJudged(let verdict, let approver, let day, let conditions):
      .readinessJudged(
        .init(judgement: verdict, approver: approver, day: day, conditions: conditions))
    case .championNamed(let person, let unit): .championNamed(person, unit)
    case .championAssigned(let champion, let unit): .championAssigned(champion, unit)
    case .championStepped(let champion, let step, let day, let session):
      .championStepped(champion, step, .init(day: day, session: session))
    case .championStepTakenBack(let champion, let step): .championStepTakenBack(champion, step)
    case .championRemoved(let champion): .championRemoved(champion)
    case .sessionBooked(let kind, let unit, let cycle, let day):
      .sessionBooked(kind, unit, cycle, day)
    case .bookingMoved(let booking, let day): .bookingMoved(booking, day)
    case .bookingCancelled(let booking): .bookingCancelled(booking)
    case .itemParked(let text): .init("park a thought") { _ in "Parked: \(text)" }
    case .parkedItemEdited(_, let text):
      .init("edit a parked thought") { _ in "Parked thought edited: \(text)" }
    case .parkedItemRemoved: .init("remove a parked thought") { _ in "Parked thought removed" }
    case .undone(let seq): .init(.passing, "undo") { "Undone: \($0.title(of: seq))" }
    case .redone(let seq): .init(.passing, "redo") { "Redone: \($0.title(of: seq))" }
    }
  }
}
