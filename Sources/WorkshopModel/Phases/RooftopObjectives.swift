import PlainText

extension PhaseDefinition {
  /// Everyone names, unseen, the one big thing for the year.
  static let rooftopObjectives = PhaseDefinition(
    title: "Rooftop objectives",
    question: "What is the one objective we should all get behind, one year out?",
    quarterly: ("Quarterly objectives", "What must be true at the end of the quarter?"),
    script: [
      .say("Say what a rooftop objective is: the big rock everyone gets behind. One each."),
      .say("Give five minutes of silent thinking. No discussion yet."),
      .say(
        "Open the entry. People write at the seats, or you hand the keyboard over and turn the projector away.",
        until: .entryOpened),
      .say("Say that nobody sees who wrote what: not you, not the file."),
      .say("Wait until all are in.", until: .allIn),
      .say("Close the entry.", until: .entryClosed),
    ],
    minutes: 25,
    activity: .collect,
    unmet: { workshop, set, openDrafts in
      guard let round = set.suggestionRound else {
        if !set.takenOver.isEmpty || !set.carriedOver.isEmpty { return [] }
        return [
          set.serves == nil
            ? "Entry has not been opened" : "Entry has not been opened, and nothing is taken over"
        ]
      }
      var reasons: [CleanText] = []
      let progress = workshop.progress(of: round)
      if !progress.isComplete { reasons.append(.notIn(progress.waiting)) }
      if !openDrafts.isEmpty {
        reasons.append(
          "\(openDrafts.count) \(openDrafts.count == 1 ? "draft is" : "drafts are") open")
      }
      return reasons
    })
}

extension CleanText {
  /// "3 not in: Ana, Bo, Cy"; long lists end with a count.
  static func notIn(_ people: [Person]) -> CleanText {
    let shown = people.prefix(5).map(\.name.string).joined(separator: ", ")
    let more = people.count > 5 ? " and \(people.count - 5) more" : ""
    return CleanText("\(people.count) not in: \(shown)\(more)")
  }
}
