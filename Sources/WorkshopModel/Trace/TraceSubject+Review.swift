import PlainText

extension TraceSubject {
  /// The score, what was learned, and what of it goes on where.
  var reviewed: [CleanText] {
    guard let keyResult else { return reviewOfObjective }
    guard let review = set.review.keyResults[keyResult.id] else { return [] }
    let learned: [CleanText] = review.learned.isEmpty ? [] : ["Learned: \(review.learned)"]
    let score = review.score.map { score -> CleanText in
      let band = ScoreBand(score.value, ambition: keyResult.wording.ambition)
      let given = score.override.map { override -> CleanText in
        ", \(score.suggested.scoreWords) suggested, because: \(override.reason)"
      }
      return "Score \(score.words) \(band.signAndWords)\(given ?? "")"
    }
    return [score].compactMap(\.self) + learned
  }

  private var reviewOfObjective: [CleanText] {
    guard let review = set.review.objectives[objective.id] else { return [] }
    let goesOn = index.workshop.sets.filter { later in
      later.unit == set.unit && later.carriedOver.contains { $0.from == objective.id }
    }
    return ["\(review.outcome.words.capitalisedFirst): \(review.why)"]
      + goesOn.map { later in
        let chosen = later.objectives.contains { chosen in
          later.suggestions.contains { suggestion in
            later.isOf(chosen, suggestion)
              && suggestion.allCarried.contains { $0.from == objective.id }
          }
        }
        return chosen
          ? "Goes on in \(later.cycle.name)" : "Waits as a suggestion in \(later.cycle.name)"
      }
  }
}
