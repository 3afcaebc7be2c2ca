import PlainText

extension WorksheetSection {
  /// The readiness list with what the data says, champions, what is booked, and the verdict; nothing
  /// before anything of it was said.
  public static let embedding = WorksheetSection(
    "embedding", "readiness, champions, and the dates of the next cycle",
    sheet: Sheet(
      name: "Embedding", heads: ["#", "Item", "Answer", "Owner", "What the data says", "Note"])
  ) { worksheet in
    guard worksheet.tellsEmbedding else { return [] }
    return worksheet.readiness + worksheet.champions + worksheet.leads + worksheet.booked
  }
}

extension Worksheet {
  /// It belongs to the organisation as a whole.
  fileprivate var tellsEmbedding: Bool {
    isAboutFirstSet
      && (!source.workshop.embedding.isEmpty
        || source.workshop.sessions.contains { $0.lead != nil })
  }

  /// The day of which the data is told.
  fileprivate var dayOfEvidence: CalendarDate {
    source.day ?? source.workshop.embedding.verdict?.day ?? source.set.lastCheckInDay
      ?? cycle.first
  }

  fileprivate var readiness: [Block] {
    let embedding = source.workshop.embedding
    let heading: [Block] = [.heading("Embedding")]
    guard !embedding.replies.isEmpty || embedding.verdict != nil else { return heading }
    let verdict = embedding.verdict.map { "Verdict: \($0.words)" as CleanText } ?? "No verdict yet."
    let earlier = embedding.verdicts.dropLast().map { "Before: \($0.words)" as CleanText }
    let facts = ReadinessFacts(source.workshop, on: dayOfEvidence)
    return heading + [.paragraph(verdict)]
      + (earlier.isEmpty ? [] : [.list(earlier, .remarks)])
      + [
        .table(
          BlockTable(
            "Are we ready to go on alone?",
            [
              .init("#", .number), .init("Item", .name), .init("Answer"), .init("Owner"),
              .init("What the data says"), .init("Note"),
            ], ReadinessItem.allCases.map { row($0, facts, embedding.replies[$0]) }))
      ]
  }

  private func row(
    _ item: ReadinessItem, _ facts: ReadinessFacts, _ reply: ReadinessReply?
  ) -> BlockTable.Row {
    let evidence = facts.evidence(for: item)
    let contradiction = evidence.contradiction(of: reply?.answer)
    let data: CleanText = contradiction.map { "! \($0)" } ?? evidence.words
    let answer = reply?.answer.signAndWords ?? "–"
    let said = [
      reply.map { $0.owner.isEmpty ? "no owner" : "owner: \($0.owner)" }, reply?.note, data,
    ].compactMap(\.self).filter { !$0.isEmpty }
    return BlockTable.Row(
      cells: [
        .init("\(item.number)"), .init(item.title), .init(answer),
        .init(reply.map { $0.owner.isEmpty ? "–" : $0.owner } ?? "–"), .init(data),
        .init(reply?.note ?? ""),
      ],
      lines: [
        .init(words: "\(item.number) \(item.title): \(answer)"),
        .init(words: CleanText.inOneBreath(said).capitalisedFirst, isSoft: true),
      ])
  }

  fileprivate var champions: [Block] {
    let workshop = source.workshop
    return Block.titled(
      "Champions",
      workshop.embedding.champions.map { champion in
        let steps = ChampionStep.allCases.compactMap { workshop.words(for: $0, of: champion) }
        return
          "\(workshop.title(of: champion)): \(steps.isEmpty ? "no step yet" : steps.joined(by: " · "))"
      })
  }

  fileprivate var leads: [Block] {
    let sessions = source.workshop.sessions.filter { $0.lead != nil }
    guard !sessions.isEmpty else { return [] }
    let leads = SessionLeads(source.workshop)
    let cycles = leads.cycles.map { cycle -> CleanText in
      let unsaid: CleanText = cycle.unsaid == 0 ? "" : ", not said \(cycle.unsaid)"
      return
        "\(cycle.cycle.name): coach \(cycle.byCoach), champion \(cycle.byChampion)\(unsaid)\(cycle.isWithoutCoach ? ", finished without the coach" : "")"
    }
    let all: CleanText =
      "Of \(source.workshop.sessions.count.of("session", "sessions")) the coach led \(sessions.count { $0.lead?.isChampion == false }), champions led \(sessions.count { $0.lead?.isChampion == true })"
    return Block.titled("Who led the sessions", [all, leads.words.capitalisedFirst] + cycles)
  }

  fileprivate var booked: [Block] {
    Block.titled(
      "Booked sessions",
      source.workshop.bookedSessions.map {
        "\($0.day.words): \(source.workshop.title(of: $0))"
      })
  }
}
