import PlainText
import Testing

@testable import WorkshopModel

extension FactCase {
  /// The shortlist, goals and tasks, alignment, the weeks.
  static let goals: [FactCase] = [
    // The shortlist
    FactCase(
      "It is on the shortlist: vote again or choose by hand to change that.",
      { .suggestionParked(suggestion: SuggestionID($0.seq("loved"))) },
      { workshop, _ in workshop.sets[0].suggestions[0].isParked }),
    FactCase(
      "This suggestion is not a merged one.",
      { .suggestionSplit(suggestion: SuggestionID($0.seq("loved"))) },
      { workshop, _ in workshop.sets[0].suggestions.count == 2 }),
    FactCase(
      "The shortlist is decided: vote again or choose by hand to change it.",
      {
        .suggestionsMerged(
          into: SuggestionID($0.seq("loved")), others: [SuggestionID($0.seq("cheap"))])
      }, { workshop, _ in workshop.sets[0].suggestions.map(\.merged.count) == [1] }),
    FactCase(
      "The shortlist is decided: v votes again, then groups can change.",
      { .groupNamed(name: "Ours", suggestions: [SuggestionID($0.seq("cheap"))]) },
      { workshop, _ in workshop.sets[0].groups.map(\.name) == ["Ours"] }),
    FactCase(
      "A round is open already: close it first.",
      { _ in
        .roundOpened(
          kind: .groupVote(
            rules: VoteRules(
              method: .dots, votesEach: 9, stacking: false, places: 0, candidates: [])))
      }, { workshop, _ in workshop.sets[0].groupVoteRound?.stage == .open }),
    FactCase(
      "A round is open: close it first.",
      { .shortlistDecided(chosen: [SuggestionID($0.seq("cheap"))], how: .lots(round: $0.round)) },
      { workshop, _ in workshop.sets[0].objectives.map(\.title) == ["Be cheap"] }),
    // Objectives, key results, tasks
    FactCase(
      "The objective has 500 characters: at most 160 fit. Shorten it.",
      { .objectiveReworded(objective: $0.objective, text: long) },
      { workshop, _ in workshop.sets[0].objectives[0].title == long }),
    FactCase(
      "This objective has 3 key results: remove or reword one to add another.",
      { .keyResultAdded(objective: $0.objective, wording: KeyResultWording(sentence: "More")) },
      { workshop, _ in workshop.sets[0].objectives[0].keyResults.count == 4 }),
    FactCase(
      "It cannot move any further.",
      { .keyResultMoved(keyResult: $0.keyResult("one"), by: .min) },
      { workshop, scene in
        workshop.sets[0].objectives[0].keyResults[0].id == scene.keyResult("one")
      }),
    FactCase(
      "It belongs to this objective already.",
      { .keyResultPlaced(keyResult: $0.keyResult("one"), under: $0.objective) },
      { workshop, scene in
        workshop.sets[0].objectives[0].keyResults.last?.id == scene.keyResult("one")
      }),
    FactCase(
      "A key result of kind \"at least\" needs one limit.",
      {
        .valuesSet(
          keyResult: $0.keyResult("one"),
          values: KeyResultValues(measure: .binary, due: $0.due))
      },
      { workshop, scene in
        workshop.keyResult(scene.keyResult("one"))?.values?.measure == .binary
      }),
    FactCase(
      "The task is done: r opens it again.",
      { .taskChanged(task: TaskID($0.seq("task")), wording: $0.task("Call all")) },
      { workshop, scene in
        workshop.task(TaskID(scene.seq("task")))?.wording.sentence == "Call all"
      }),
    FactCase(
      "Nothing stands above these goals: there is nothing to serve.",
      { .goalServes(goal: .objective(id: $0.objective), above: []) },
      { workshop, _ in workshop.sets[0].objectives[0].serves.isEmpty }),
    FactCase(
      "The note is empty: type it first.",
      { .adviceWaived(subject: .keyResult(id: $0.keyResult("one")), rule: .k1, note: "") },
      { workshop, _ in workshop.sets[0].waivers.count == 1 }),
    FactCase(
      "The suggestion is empty: type it first.", { _ in .objectiveAdded(text: " ") },
      { workshop, _ in workshop.sets[0].objectives.map(\.title) == ["Be loved", ""] }),
    // Alignment, evaluation, the weeks
    FactCase(
      "East does not stand right below Acme.",
      {
        .keyResultMarked(
          keyResult: $0.keyResult("one"), unit: UnitID($0.seq("East")), mark: .lead)
      },
      { workshop, scene in
        workshop.sets[0].alignment.mark(
          of: UnitID(scene.seq("East")), for: scene.keyResult("one")) == .lead
      }),
    FactCase(
      "It is answered so already.", { .needAnswered(need: NeedID($0.seq("need")), answer: .open) },
      { workshop, _ in workshop.openNeeds.count == 1 }),
    FactCase(
      "The scoring is open: close it first.", { _ in .evaluationAccepted(reason: nil) },
      { workshop, _ in workshop.sets[0].acceptance?.reason == nil && workshop.sets[0].isAccepted }),
    FactCase(
      "It has no values yet: say where it starts and where it is to end first.",
      { .checkedIn(keyResult: $0.keyResult("one"), day: $0.due, reading: .value(9)) },
      { workshop, scene in workshop.sets[0].checkIns(of: scene.keyResult("one")).count == 1 }),
    FactCase(
      Rejection.weightOutOfRange.reason,
      { .keyResultWeighed(keyResult: $0.keyResult("one"), weight: -2) },
      { workshop, scene in workshop.keyResult(scene.keyResult("one"))?.weight == -2 }),
    FactCase(
      "The reason is empty: type it first.",
      {
        .targetChanged(
          keyResult: $0.keyResult("one"),
          values: KeyResultValues(measure: .limit(4), due: $0.due), day: $0.due, reason: "")
      },
      { workshop, scene in
        workshop.keyResult(scene.keyResult("one"))?.values?.measure == .limit(4)
      }),
    FactCase(
      Rejection.statusOfItself.reason,
      { .statusSet(keyResult: $0.keyResult("one"), status: .stale, why: "So") },
      { workshop, scene in
        workshop.keyResult(scene.keyResult("one"))?.statusByHand?.status == .stale
      }),
    FactCase(
      Rejection.nothingFound.reason,
      {
        .keyResultFound(
          keyResult: $0.keyResult("one"), kind: .increase,
          values: KeyResultValues(measure: .binary, due: $0.due))
      },
      { workshop, scene in
        workshop.keyResult(scene.keyResult("one"))?.wording.kind == .increase
      }),
  ]
}
