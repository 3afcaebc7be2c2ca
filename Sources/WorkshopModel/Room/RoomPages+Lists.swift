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
    if let grouped = groups(set) { return grouped }
    let rows = ShortlistRow.all(set)
    let most = rows.compactMap(\.tally).max() ?? 0
    let items = rows.enumerated().map { index, row in
      item(row, number: index + 1, most: most, set)
    }
    let (heading, note) = meaning(set, count: rows.count)
    let pages = RoomList.pages(
      heading, items, note: note, together: set.shortlist != nil)
    return tie(set).map { .tie($0) } + pages.map { .list($0) }
  }

  private static func item(
    _ row: ShortlistRow, number: Int, most: Decimal, _ set: OKRSet
  ) -> RoomList.Item {
    let isDecided = set.shortlist != nil
    // Once it is decided the number is the objective's, as on every page from here on.
    let sign: CleanText =
      row.place == .chosen(rank: nil) && isDecided ? "✓ \(number)" : row.sign(number: number)
    var item = RoomList.Item(row, sign: sign, in: set, most: most)
    if !isDecided { item.detail = row.suggestion.roomOrigin }
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

  static func pages(
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

  /// What the room leaves with: its objectives, each with its key results, the strategy they serve, and
  /// last what happens next.
  static func farewell(_ workshop: Workshop, on today: CalendarDate?) -> [RoomView.Scene] {
    let titles = workshop.currentSet.objectives.enumerated().map { index, objective in
      RoomList.Item(
        sign: "\(index + 1)", text: objective.title, tone: .chosen,
        subject: .objective(id: objective.id))
    }
    let together = RoomList.pages("Our objectives", titles, together: true)
    return together.map { .list($0) } + objectives(workshop.currentSet) + strategy(workshop)
      + next(workshop.currentSet, workshop, on: today)
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
