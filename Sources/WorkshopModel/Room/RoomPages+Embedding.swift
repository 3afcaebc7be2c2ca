import PlainText

extension RoomPages {
  /// The readiness list, page by page, then the champions with their ladder, what is booked, and the
  /// verdict.
  static func embedding(_ workshop: Workshop, on today: CalendarDate?) -> [RoomView.Scene] {
    let pages =
      readiness(workshop, on: today) + champions(workshop) + booked(workshop) + verdict(workshop)
    return pages.map { .list($0) }
  }

  private static func readiness(
    _ workshop: Workshop, on today: CalendarDate?
  ) -> [RoomList] {
    let set = workshop.currentSet
    let facts = ReadinessFacts(
      workshop, on: today ?? set.lastCheckInDay ?? set.cycle.first)
    return readiness(workshop, facts.evidence)
  }

  private static func readiness(
    _ workshop: Workshop, _ evidence: (ReadinessItem) -> ReadinessEvidence
  ) -> [RoomList] {
    let items = ReadinessItem.allCases.map { item in
      let answer = workshop.embedding.replies[item]?.answer
      let evidence = evidence(item)
      let contradiction = evidence.contradiction(of: answer)
      var line = RoomList.Item(
        sign: answer.map { "\(String($0.sign))" } ?? "·", text: item.title,
        subject: .readiness(item: item))
      line.detail = contradiction.map { "! \($0)" } ?? evidence.words
      switch answer {
      case .yes: line.tone = contradiction == nil ? .chosen : .caution
      case .partly: line.tone = .caution
      case .no: line.tone = .bad
      case nil: break
      }
      return line
    }
    let open = workshop.embedding.unanswered.count
    let all = ReadinessItem.allCases.count
    return RoomList.pages("Are we ready? \(all - open) of \(all) answered", items)
  }

  private static func champions(_ workshop: Workshop) -> [RoomList] {
    let items = workshop.embedding.champions.map { champion in
      RoomList.Item(
        sign: champion.highest == nil ? "·" : "✓", text: workshop.title(of: champion),
        detail: champion.ladderWords,
        tone: champion.highest == nil ? .plain : .chosen, subject: .champion(id: champion.id))
    }
    let heading: CleanText = "Champions"
    let note = SessionLeads(workshop).words.capitalisedFirst
    return items.isEmpty
      ? [
        RoomList(
          heading: heading, items: [], subjects: [.champions],
          note: "Who carries it on in each department?")
      ] : RoomList.pages(heading, items, note: note, about: [.champions])
  }

  private static func booked(_ workshop: Workshop) -> [RoomList] {
    RoomList.pages(
      "What is booked",
      workshop.bookedSessions.map {
        RoomList.Item(
          sign: "·", text: workshop.title(of: $0), detail: CleanText($0.day.words),
          subject: .booking(id: $0.id))
      }, about: [.bookings])
  }

  private static func verdict(_ workshop: Workshop) -> [RoomList] {
    guard let verdict = workshop.embedding.verdict else { return [] }
    return [
      RoomList(
        heading: "\(String(verdict.judgement.sign)) \(verdict.judgement.words.capitalisedFirst)",
        items: verdict.conditions.isEmpty
          ? [] : [RoomList.Item(sign: "·", text: verdict.conditions)],
        note: "\(verdict.approver), \(verdict.day.words)")
    ]
  }
}

extension Champion {
  /// The steps with those taken marked: `✓ trained · ✓ co-led · led · trains others`.
  public var ladderWords: CleanText {
    ChampionStep.allCases
      .map { steps[$0] == nil ? $0.words : "✓ \($0.words)" }.joined(by: " · ")
  }
}
