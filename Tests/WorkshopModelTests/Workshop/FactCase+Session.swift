import PlainText
import Testing

@testable import WorkshopModel

extension FactCase {
  /// The agenda, people and units, what is written down, blind rounds.
  static let session: [FactCase] = [
    // The agenda
    FactCase(
      "Nothing is changed: it reads so already.",
      { .workshopCorrected(organisation: "Acme", cycle: $0.timeline.workshop.sets[0].cycle) },
      { workshop, _ in workshop.organisation == "Acme" }),
    FactCase(
      "Rooftop objectives is the current phase already.",
      { _ in .phaseEntered(phase: PhaseID(1, part: 3), overriding: []) },
      { workshop, _ in workshop.currentIndex == 3 && workshop.openRound == nil }),
    FactCase(
      "The agenda is not at its last phase yet: press n to move on.",
      { _ in .agendaFinished(overriding: []) }, { workshop, _ in workshop.isFinished }),
    FactCase(
      "A phase lasts 1 to 480 minutes: type such a number.",
      { _ in .minutesPlanned(phase: PhaseID(1), minutes: 1_000) },
      { workshop, _ in workshop.phases[0].minutes == 1_000 }),
    FactCase(
      "Your notes are too long: at most 2000 characters.",
      { _ in .phaseNoted(phase: PhaseID(1), text: CleanText(String(repeating: "a", count: 2_001)))
      },
      { workshop, _ in workshop.phases[0].ownNotes.count == 2_001 }),
    FactCase(
      "Rooftop objectives is the current phase: go to another one first.",
      { _ in .phaseDropped(phase: PhaseID(1, part: 3)) },
      { workshop, _ in workshop.phase?.kind == .shortlist && workshop.phases.count == 7 }),
    FactCase(
      "The timer is running already.", { _ in .timerStarted },
      { workshop, _ in workshop.phase?.clock.isRunning == true }),
    FactCase(
      "The kick-off is not over: go on with n, or end it on the board.",
      {
        .sessionOpened(
          kind: .weekly, set: nil, opening: nil, agenda: SessionKind.weekly.agenda,
          absent: [$0.person("Bo")])
      }, { workshop, _ in workshop.sessions.count == 2 && workshop.session?.kind == .weekly }),
    // People and units
    FactCase(
      "Ana is on the roster already. Add a surname or initial.",
      { _ in .personAdded(name: "ana") }, { workshop, _ in workshop.people.count == 3 }),
    FactCase(
      "The name is empty: type it first.", { _ in .personAdded(name: " ") },
      { workshop, _ in workshop.people.last?.name == "" }),
    FactCase(
      "Ana has taken a turn in the open round: close it first, or mark the person absent.",
      { .personRemoved(person: $0.person("Ana")) }, { workshop, _ in workshop.people.count == 1 }),
    FactCase(
      "Ana is marked present already.",
      { .personPresenceChanged(person: $0.person("Ana"), absent: false) },
      { workshop, _ in workshop.present.count == 2 }),
    FactCase(
      "Sales is there already. Choose another name.",
      { _ in .unitAdded(name: "sales", parent: Unit.companyID) },
      { workshop, _ in workshop.units.count == 4 }),
    FactCase(
      "Below a team there is nothing: choose the company or a department.",
      { .unitAdded(name: "Night", parent: UnitID($0.seq("East"))) },
      { workshop, _ in workshop.units.count == 4 }),
    FactCase(
      "The company stands above all units and stays.",
      { _ in .unitArchived(unit: Unit.companyID, archived: true) },
      { workshop, _ in workshop.units[0].isArchived }),
    // Notes, thoughts, statements
    FactCase(
      "The note has 500 characters: at most 400 fit. Shorten it.",
      { .noteEdited(note: NoteID($0.seq("note")), text: long) },
      { workshop, _ in workshop.notes[0].text == long }),
    FactCase(
      "The note stands under Expected outcomes already.",
      { .noteMoved(note: NoteID($0.seq("note")), section: .outcomes) },
      { workshop, scene in
        workshop.notes.last?.id == NoteID(scene.seq("note"))
          && workshop.notes.last?.section == .outcomes
      }),
    FactCase(
      "The thought is empty: type it first.",
      { .parkedItemEdited(item: ParkedID($0.seq("thought")), text: "") },
      { workshop, _ in workshop.parkedItems[0].text == "" }),
    FactCase(
      "Mission reads so already.", { _ in .statementWritten(statement: .mission, text: "Bikes") },
      { workshop, _ in workshop.statements[.mission]?.earlier == ["Bikes"] }),
    FactCase(
      "Count the hands for each of 0 to 5 fingers.",
      { _ in .handsCounted(statement: .mission, hands: [0, 0, 9_000]) },
      { workshop, _ in workshop.statements[.mission]?.hands == [0, 0, 9_000, 0, 0, 0] }),
    FactCase(
      "Count the hands for Vision first.",
      { _ in .statementConfirmed(statement: .vision, reason: nil) },
      { workshop, _ in workshop.statements[.vision]?.isConfirmed == true }),
    // Rounds
    FactCase(
      "A round is open already: close it first.", { _ in .roundOpened(kind: .suggestions) },
      { workshop, scene in
        workshop.round(scene.round)?.stage == .closed && workshop.openRound != nil
      }),
    FactCase(
      "Ana is in already.",
      { .turnTaken(round: $0.round, person: $0.person("Ana"), passed: true) },
      { workshop, scene in
        workshop.round(scene.round)?.turns[scene.person("Ana")] == .passed
      }),
    FactCase(
      "This name has nothing in the box.",
      { .turnTakenBack(round: $0.round, person: $0.person("Bo")) },
      { workshop, scene in workshop.round(scene.round)?.turns.count == 1 }),
    FactCase(
      "The round is still open: close it first.",
      { .roundRevealed(round: $0.round, entries: [.suggestion(text: "Ride")]) },
      { workshop, _ in workshop.sets[0].suggestions.last?.text == "Ride" }),
    FactCase(
      "A lot needs a tie at the cut: there is none now.",
      { .lotSeedDrawn(round: $0.round, seed: .min) },
      { workshop, scene in workshop.round(scene.round)?.lotSeed == .min }),
    FactCase(
      "Only what is closed and not shown can be shown.",
      { .fewBallotsAccepted(round: $0.round, reason: "Both") },
      { workshop, scene in workshop.round(scene.round)?.reasonToShow == "Both" }),
  ]
}
