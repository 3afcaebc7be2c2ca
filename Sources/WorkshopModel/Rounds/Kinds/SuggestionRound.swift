import PlainText

extension RoundDefinition {
  /// Everyone writes one suggestion; all appear together, shuffled.
  static let suggestions = RoundDefinition(
    title: "the rooftop entry",
    invitation: "One suggestion each. Nobody sees who wrote what.",
    ownWork: "a suggestion", done: "in", promise: "Nobody sees who wrote what.",
    activity: .collect,
    elsewhere: Rejection("Suggestions are collected in the phase Rooftop objectives."),
    isOfTexts: true,
    show: { workshop, round, set, seq in
      for (part, entry) in round.entries.enumerated() {
        guard case .suggestion(let text) = entry else { continue }
        workshop.sets[set].suggestions.append(
          Suggestion(id: SuggestionID(seq, part: part), text: text, original: text))
      }
    },
    task: { _ in .suggestion })
}
