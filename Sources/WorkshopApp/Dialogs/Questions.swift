import PlainText
import TerminalUI
import WorkshopModel
import WorkshopStore

/// Everything that asks first, and what it says. Each is nil where nothing is at stake.
extension Question {
  /// Quitting.
  static func quit(_ state: AppState) -> Question? {
    let unwritten = state.waiting.unwritten
    var reasons: [CleanText] = []
    if let round = state.workshop.currentSet.rounds.last, round.stage != .revealed {
      let words: CleanText = round.stage == .open ? "is open" : "is closed and not shown"
      reasons.append(CleanText("\(round.kind.definition.title) \(words)").capitalisedFirst)
    }
    if !state.openDrafts.isEmpty { reasons.append(.openDrafts(state.openDrafts.count)) }
    reasons += unwritten.map { "\($0) is not written yet" } + state.unsavedTexts
    reasons += state.leftAlone
    if state.waiting.isGone {
      reasons.insert("The workshop file is gone. Without a copy, all of it is lost.", at: 0)
    }
    guard !reasons.isEmpty else { return nil }
    return Question(
      question: "Quit now?", reasons: reasons + comfort(unwritten, state), yes: "quit",
      outcome: .quit)
  }

  private static func comfort(_ unwritten: [CleanText], _ state: AppState) -> [CleanText] {
    if state.waiting.isGone { return [] }
    if state.workshop.isRehearsal {
      return ["This is a rehearsal: it goes with the desk that began it."]
    }
    guard !unwritten.isEmpty else { return ["Nothing is lost: all of it is in the file."] }
    return switch state.waiting.problem {
    case .diskFull: ["It is tried once more. If the disk stays full, it is lost."]
    case let problem? where !problem.isBusy || problem == .noLocks:
      ["It is tried once more. If that fails, it is lost."]
    default: ["It is tried once more. If the file stays held, it is lost."]
    }
  }

  /// Going to another phase by the agenda or back where that closes a round.
  static func leave(_ effects: [Effect], _ state: AppState) -> Question? {
    guard let round = state.workshop.openRound else { return nil }
    return Question(
      question: "Leave this phase now?",
      reasons: [
        CleanText("\(round.kind.definition.title) is open: it is closed, and nothing is shown")
          .capitalisedFirst
      ] + RoundAttendance(round, state).words,
      yes: "leave it", outcome: .effects(effects))
  }

  /// Ending a session before its last phase, always.
  static func endSession(_ state: AppState) -> Question {
    let reasons = state.workshop.unmet(openDrafts: state.openDrafts)
    let phase = state.workshop.phase.map(state.workshop.title) ?? ""
    let place = "\((state.workshop.currentIndex ?? 0) + 1) of \(state.workshop.phases.count)"
    return Question(
      question: "End the session now?",
      reasons: ["It is at \(phase), phase \(CleanText(place)). What was decided stays."] + reasons,
      yes: "end it",
      outcome: .effects([
        .record(.sessionEnded(overriding: reasons), then: .say("The session is over."))
      ]))
  }

  /// Voting again where a shortlist is decided.
  static func voteAgain(_ state: AppState) -> Question? {
    guard case .decided(let shortlist) = state.workshop.currentSet.shortlistStage else {
      return nil
    }
    let chosen = shortlist.chosen.count
    return Question(
      question: "Vote again?",
      reasons: [
        "The shortlist is decided: \(chosen) \(chosen == 1 ? "objective" : "objectives").",
        "A new vote takes that back until the next decision. The old result is kept.",
      ],
      yes: "open a vote", outcome: .form(.openVote(OpenVoteForm())))
  }

  /// A step that takes the room's acceptance of the set away.
  static func changeAccepted(_ effects: [Effect]) -> Question {
    Question(
      question: "The set is accepted. Change it?",
      reasons: [
        "The acceptance goes: the room looks at the change and accepts the set again.",
        "What changes is marked beside its scores.",
      ],
      yes: "change it", outcome: .effects(effects))
  }

  /// Discarding a draft that nobody has read, always.
  static func discardDraft(of person: Person, _ state: AppState) -> Question {
    Question(
      question: "Discard the draft of \(person.name)?",
      reasons: ["Nobody reads it, and it cannot be brought back. \(person.name) can begin anew."],
      yes: "discard",
      outcome: .effects([.discardDrafts(person.id, state.drafts(of: person.id))]))
  }

  /// Closing a round while people are missing or in the middle of it.
  static func close(_ round: Round, _ effects: [Effect], _ state: AppState) -> Question? {
    let missing = RoundAttendance(round, state)
    guard !missing.words.isEmpty else { return nil }
    var question = Question(
      question: "Close \(round.kind.definition.title) now?",
      reasons: missing.words + ["It can be opened again until it is shown."],
      yes: "close all the same", no: "keep it open", outcome: .effects(effects))
    if !missing.writing.isEmpty, round.lastCall == nil {
      question.wait = Wait(
        words: "give them a minute",
        effects: [
          .record(
            .lastCallGiven(round: round.id),
            then: .say("Their screens say: one minute. c closes when it is over"))
        ])
    }
    return question
  }

  /// Showing what a round holds while people are missing or in the middle of it.
  static func show(_ round: Round, _ effects: [Effect], _ state: AppState) -> Question? {
    let missing = RoundAttendance(round, state)
    guard !missing.words.isEmpty else { return nil }
    return Question(
      question: "Show \(round.kind.definition.title) now?",
      reasons: missing.words + ["What the room has seen cannot be hidden again."],
      yes: "show it", no: "not yet", outcome: .effects(effects))
  }
}

extension CleanText {
  fileprivate static func openDrafts(_ count: Int) -> CleanText {
    "\(count) \(count == 1 ? "draft is" : "drafts are") open"
  }
}

extension AppState {
  /// Whether people are at work: whoever only looked in has not let the timer run a minute.
  private var isUnderWay: Bool {
    guard let clock = workshop.phase?.clock else { return false }
    return clock.isRunning && clock.usedSeconds(at: now) >= 60
  }

  /// What no desk looks after once this one is left; nothing while another desk is open.
  fileprivate var leftAlone: [CleanText] {
    guard (live.others[.desk] ?? 0) == 0 else { return [] }
    func faces(_ kind: FaceKind, _ one: CleanText, _ many: CleanText) -> [CleanText] {
      let count = live.others[kind] ?? 0
      return count == 0 ? [] : ["\(count) \(count == 1 ? one : many) open without a desk"]
    }
    let timer: [CleanText] = isUnderWay ? ["The timer runs: it is paused"] : []
    // The seats of a rehearsal go with it.
    let seats = workshop.isRehearsal ? [] : faces(.seat, "seat stays", "seats stay")
    return timer + seats
      + faces(.room, "room view stays", "room views stay")
  }
}
