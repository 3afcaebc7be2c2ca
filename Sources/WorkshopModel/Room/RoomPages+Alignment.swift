import PlainText

extension RoomPages.Found {
  /// A page for each key result with who moves it, the gaps after them. Until somebody chooses a page,
  /// the first key result without a lead shows.
  static func alignment(_ workshop: Workshop) -> Self {
    let matrix = AlignmentMatrix(workshop.currentSet, in: workshop)
    guard !matrix.columns.isEmpty else { return Self("alignment", []) }
    let census = matrix.census
    let pages = zip(matrix.columns, census.contributors).map { column, contributors in
      RoomView.Scene.list(RoomPages.list(column, contributors))
    }
    let open = census.flagsByColumn.firstIndex { $0 != nil }
    return Self(
      "alignment", pages + RoomPages.gaps(census, matrix.alignment, workshop),
      usual: open ?? pages.count)
  }
}

extension RoomPages {
  fileprivate static func list(
    _ column: AlignmentMatrix.Column, _ contributors: AlignmentCensus.Contributors
  ) -> RoomList {
    let (leads, supports) = (contributors.leads, contributors.supports)
    var items: [RoomList.Item] = []
    if !leads.isEmpty {
      items.append(
        RoomList.Item(
          sign: "·", text: "Lead: \(leads.names(most: 3))",
          tone: leads.count == 1 ? .chosen : .tied))
    }
    if !supports.isEmpty {
      items.append(RoomList.Item(sign: "·", text: "Support: \(supports.names(most: 5))"))
    }
    return RoomList(
      heading: "\(column.number) \(column.sentence)", headingIsDecided: true, items: items,
      counts: [
        RoomList.Count(
          number: leads.count, words: leads.count == 1 ? "lead" : "leads",
          sign: leads.count == 1 ? "✓" : "!", tone: leads.count == 1 ? .chosen : .tied),
        RoomList.Count(
          number: supports.count, words: supports.count == 1 ? "support" : "supports"),
      ],
      subjects: [.keyResult(id: column.id)],
      note: leads.isEmpty
        ? "Who leads it?" : leads.count > 1 ? "Which one of them leads it?" : nil)
  }

  /// What is to be looked at, and the needs that wait for an answer.
  fileprivate static func gaps(
    _ census: AlignmentCensus, _ alignment: GoalAlignment, _ workshop: Workshop
  ) -> [RoomView.Scene] {
    let flags = census.flags.words.map { RoomList.Item(sign: "!", text: $0, tone: .tied) }
    let needs = alignment.openNeeds.map { need in
      RoomList.Item(sign: "?", text: "\(workshop.parties(of: need)): \(need.text)", tone: .tied)
    }
    let lists =
      (RoomList.pages("Gaps", flags) + RoomList.pages("Needs without an answer", needs)).map {
        var page = $0
        page.counts = counts(census, needs: needs.count)
        return page
      }
    let none = RoomList(
      heading: "No gaps", items: [], note: "Each key result has one lead, each need an answer.")
    return (lists.isEmpty ? [none] : lists).map { .list($0) }
  }

  /// How many gaps there are of each kind.
  private static func counts(_ census: AlignmentCensus, needs: Int) -> [RoomList.Count] {
    func count(_ one: CleanText, _ many: CleanText, _ number: Int) -> RoomList.Count {
      RoomList.Count(
        number: number, words: number == 1 ? one : many, sign: number == 0 ? "✓" : "!",
        tone: number == 0 ? .chosen : .tied)
    }
    let ofKeyResults = census.flagsByColumn.count { $0 != nil }
    return [
      count("key result", "key results", ofKeyResults),
      count("unit", "units", census.flags.count - ofKeyResults),
      count("open need", "open needs", needs),
    ]
  }

  /// What one unit contributes: what it leads and supports, its answers, and what it needs.
  static func unit(_ id: UnitID, _ workshop: Workshop) -> [RoomView.Scene] {
    let matrix = AlignmentMatrix(workshop.currentSet, in: workshop)
    guard let unit = matrix.units.first(where: { $0.id == id }) else { return [] }
    var items = Contribution.allCases.flatMap { mark in
      matrix.columns(mark, of: id).map { column in
        RoomList.Item(
          sign: column.number, text: column.sentence, detail: mark.verb.capitalisedFirst,
          tone: mark == .lead ? .chosen : .plain)
      }
    }
    for question in AlignmentQuestion.allCases {
      if let answer = matrix.alignment.answer(of: id, to: question) {
        items.append(RoomList.Item(sign: "·", text: answer, detail: question.words))
      }
    }
    for need in matrix.alignment.needs where need.from == id {
      items.append(
        RoomList.Item(
          sign: need.answer == .open ? "?" : "·",
          text: "Needs from \(workshop.unit(need.to)?.name ?? "?"): \(need.text)",
          detail: need.answer.words.capitalisedFirst, tone: need.answer == .open ? .tied : .plain))
    }
    let questions = AlignmentQuestion.allCases.map { RoomList.Item(sign: "·", text: $0.words) }
    let counts = Contribution.allCases.map { mark in
      RoomList.Count(number: matrix.columns(mark, of: id).count, words: mark.verb)
    }
    return RoomList.pages(unit.name, items.isEmpty ? questions : items).map { page in
      var page = page
      page.headingIsDecided = true
      page.counts = counts
      return .list(page)
    }
  }
}

extension Workshop {
  /// The unit that comes `step` after `unit` among those aligned with the current set; at the ends the
  /// last one.
  func unit(beside unit: UnitID, by step: Int) -> UnitID {
    let units = unitsAligned(with: currentSet).map(\.id)
    guard let place = units.firstIndex(of: unit) else { return unit }
    return units[min(max(0, place + step), units.count - 1)]
  }
}
