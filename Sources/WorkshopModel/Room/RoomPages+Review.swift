import FoundationEssentials
import PlainText

extension RoomPages {
  /// A page for each objective with the scores of its key results, and last what the set comes to.
  static func review(_ set: OKRSet) -> [RoomView.Scene] {
    guard !set.objectives.isEmpty else { return [] }
    return (reviewPages(set) + verdict(set)).map { .list($0) }
  }

  private static func reviewPages(_ set: OKRSet) -> [RoomList] {
    set.objectives.enumerated().flatMap { index, objective in
      let items = objective.keyResults.enumerated().map { place, keyResult in
        item(keyResult, "\(index + 1).\(place + 1)", set)
      }
      let heading: CleanText = "\(index + 1) \(objective.title)"
      let note = CleanText.inOneBreath(
        [
          scoreWords(set.meanScore(of: objective)),
          outcomeWords(set.review.objectives[objective.id]),
        ]
        .filter { !$0.isEmpty })
      let about = [RoomSubject.objective(id: objective.id)]
      let pages = RoomList.pages(heading, items, note: note, together: true, about: about)
      return pages.isEmpty
        ? [RoomList(heading: heading, items: [], subjects: about, note: note)] : pages
    }
  }

  private static func item(
    _ keyResult: KeyResult, _ number: CleanText, _ set: OKRSet
  ) -> RoomList.Item {
    var item = RoomList.Item(
      sign: number, text: keyResult.wording.sentence, subject: .keyResult(id: keyResult.id))
    let review = set.review.keyResults[keyResult.id]
    let learned = review?.learned ?? ""
    let score = set.score(of: keyResult)
    let words: CleanText =
      if let score {
        ScoreBand(score.value, ambition: keyResult.wording.ambition).signAndWords
      } else if keyResult.wording.kind == .baseline {
        "not scored: it was to be found out"
      } else {
        "not scored yet"
      }
    item.detail = .inOneBreath([words, learned].filter { !$0.isEmpty })
    item.tally = score?.words
    item.share = score?.value.asDouble
    return item
  }

  private static func verdict(_ set: OKRSet) -> [RoomList] {
    let items = set.objectives.enumerated().map { index, objective in
      var item = RoomList.Item(sign: "\(index + 1)", text: objective.title)
      let mean = set.meanScore(of: objective)
      item.tally = mean.value?.scoreWords
      item.share = mean.value?.asDouble
      item.detail = outcomeWords(set.review.objectives[objective.id])
      return item
    }
    guard let mean = set.meanScore.value else { return [] }
    guard let verdict = set.verdict else {
      return RoomList.pages(
        "\(set.cycle.name): so far \(mean.scoreWords)", items, note: set.scored.note,
        together: true)
    }
    return RoomList.pages(
      "\(set.cycle.name): \(mean.scoreWords), \(verdict.words)", items,
      note: verdict.meaning.capitalisedFirst, together: true)
  }

  private static func scoreWords(_ mean: MeanScore) -> CleanText {
    guard let value = mean.value else { return "" }
    let note = mean.note.map { ", \($0)" as CleanText } ?? ""
    return "\(mean.words) \(ScoreBand(value).signAndWords)\(note)"
  }

  private static func outcomeWords(_ review: ObjectiveReview?) -> CleanText {
    review.map { "\($0.outcome.sign) \($0.outcome.words): \($0.why)" } ?? ""
  }
}

extension ScoreBand {
  /// `~ amber`.
  public var signAndWords: CleanText { "\(String(sign)) \(words)" }
}
