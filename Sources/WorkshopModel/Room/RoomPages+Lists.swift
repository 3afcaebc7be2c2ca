import FoundationEssentials
import PlainText

extension RoomPages {
  /// What the room wrote down while setting the scene, a section after the other.
  static func notes(_ workshop: Workshop) -> [RoomView.Scene] {
    let ambitions = [Statement.threeYearAmbition, .oneYearAmbition].compactMap { statement in
      workshop.text(of: statement).map {
        RoomList.Item(
          sign: "·", text: "\(statement.title): \($0)", subject: .statement(statement: statement))
      }
    }
    func section(_ section: NoteSection) -> [RoomList] {
      RoomList.pages(
        section.title,
        workshop.notes(in: section).map {
          RoomList.Item(sign: "·", text: $0.text, subject: .note(id: $0.id))
        }, about: [.section(section: section)])
    }
    return
      (section(.outcomes) + RoomList.pages("Ambitions", ambitions) + section(.conversation)
      + section(.challenges)).map { .list($0) }
  }

  /// The suggestions on the table, or what a vote or a decision made of them. A tie comes first, on
  /// a page that holds nothing but the tied.
  static func suggestions(_ set: OKRSet) -> [RoomView.Scene] {
    let rows = ShortlistRow.all(set)
    let most = rows.compactMap(\.tally).max() ?? 0
    let items = rows.enumerated().map { index, row in
      item(
        row, set.words(of: row.suggestion), number: index + 1, most: most,
        isDecided: set.shortlist != nil)
    }
    let (heading, note) = meaning(set, count: rows.count)
    let pages = RoomList.pages(
      heading, items, note: note, together: set.shortlist != nil)
    return (tie(set, items) + pages).map { .list($0) }
  }

  /// The tied alone: they have the same votes, so that one number says it for all.
  private static func tie(_ set: OKRSet, _ items: [RoomList.Item]) -> [RoomList] {
    guard case .tied(_, let sure, let tied, let places) = set.shortlistStage else { return [] }
    let equal = items.filter { $0.tone == .tied }
    let votes: CleanText = equal.first?.tally.map { "\($0) each. " } ?? ""
    let alone = equal.map {
      RoomList.Item(sign: $0.sign, text: $0.text, tone: .tied, subject: $0.subject)
    }
    let others: CleanText =
      sure.isEmpty
      ? "" : " \(sure.count) \(sure.count == 1 ? "has its place" : "have their places") already."
    return RoomList.pages(
      "\(tied.count) tie for \(OpenPlaces(places, sure: sure).words)", alone,
      note: "\(votes)We talk about them first.\(others)", together: true)
  }

  private static func item(
    _ row: ShortlistRow, _ text: CleanText, number: Int, most: Decimal, isDecided: Bool
  ) -> RoomList.Item {
    // Once it is decided the number is the objective's, as on every page from here on.
    let sign: CleanText =
      row.place == .chosen(rank: nil) && isDecided ? "✓ \(number)" : row.sign(number: number)
    var item = RoomList.Item(
      sign: sign, text: text, subject: .suggestion(id: row.suggestion.id))
    if !isDecided { item.detail = row.suggestion.roomOrigin }
    switch row.place {
    case .open, .behind: break
    case .chosen: item.tone = .chosen
    case .tied: item.tone = .tied
    }
    if let tally = row.tally {
      item.tally = CleanText("\(tally)")
      item.share = most > 0 ? (tally / most).asDouble : 0
    }
    return item
  }

  private static func meaning(
    _ set: OKRSet, count: Int
  ) -> (heading: CleanText, note: CleanText?) {
    switch set.shortlistStage {
    case .settled(let round, _), .tied(let round, _, _, _):
      (set.round(round)?.kind.isRunOff == true ? "The run-off" : "The vote", nil)
    case .inconclusive: ("Nobody voted for anything", nil)
    case .decided(let shortlist): ("Our objectives", "Decided \(shortlist.how.words)")
    default: ("\(count) \(count == 1 ? "suggestion" : "suggestions")", nil)
    }
  }

  /// Each objective with its key results as far as they are written.
  static func objectives(_ set: OKRSet) -> [RoomView.Scene] {
    set.objectives.enumerated().flatMap { pages($0, $1, set.cycle) }.map { .list($0) }
  }

  private static func pages(
    _ index: Int, _ objective: Objective, _ cycle: Cycle
  ) -> [RoomList] {
    let heading: CleanText = "\(index + 1) \(objective.title)"
    let items = objective.keyResults.enumerated().map { place, keyResult in
      RoomList.Item(
        sign: "\(index + 1).\(place + 1)", text: keyResult.wording.sentence,
        detail: keyResult.markedValues(in: cycle),
        tone: keyResult.values == nil ? .plain : .chosen, subject: .keyResult(id: keyResult.id))
    }
    guard !items.isEmpty else {
      return [
        RoomList(
          heading: heading, headingIsDecided: true, items: [],
          subjects: [.objective(id: objective.id)], note: "No key result yet")
      ]
    }
    return RoomList.pages(heading, items, about: [.objective(id: objective.id)]).map { page in
      var page = page
      page.headingIsDecided = true
      return page
    }
  }

  /// The worksheet as it stands: the strategy, then each objective.
  static func worksheet(_ workshop: Workshop) -> [RoomView.Scene] {
    strategy(workshop) + objectives(workshop.currentSet)
  }

  /// What the set of the phase serves: the strategy, then each objective above.
  static func recap(_ workshop: Workshop) -> [RoomView.Scene] {
    strategy(workshop) + (workshop.servedSet.map(objectives) ?? [])
  }

  /// What the room leaves with: its objectives, each with its key results, and last the strategy they
  /// serve.
  static func farewell(_ workshop: Workshop) -> [RoomView.Scene] {
    let titles = workshop.currentSet.objectives.enumerated().map { index, objective in
      RoomList.Item(
        sign: "\(index + 1)", text: objective.title, tone: .chosen,
        subject: .objective(id: objective.id))
    }
    let together = RoomList.pages("Our objectives", titles, together: true)
    return together.map { .list($0) } + objectives(workshop.currentSet) + strategy(workshop)
  }

  private static func strategy(_ workshop: Workshop) -> [RoomView.Scene] {
    let statements = Statement.allCases.compactMap { statement in
      workshop.text(of: statement).map {
        RoomList.Item(
          sign: "·", text: "\(statement.title): \($0)", subject: .statement(statement: statement))
      }
    }
    return RoomList.pages("Our strategy", statements, about: [.strategy]).map { .list($0) }
  }
}
