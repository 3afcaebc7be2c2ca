import PlainText

extension RoomPages {
  /// What people are called to do in a round that is open, page by page.
  static func calls(
    _ round: Round, _ workshop: Workshop, _ seats: RoomSeats
  ) -> [RoomView.Scene] {
    let set = workshop.set(of: round.id) ?? workshop.currentSet
    let lists: [RoomList]
    switch round.kind.definition.task(set) {
    case .suggestion:
      let given = SeatView.Given.all(in: set, of: workshop)
      // Each stands first on a page of its own: a small room has space for no more.
      return (0..<max(1, given.count)).map { first in
        .call(RoomCall(round, nil, given: given, from: first, workshop, seats))
      }
    case .ballot(let rules, let candidates): lists = ballot(rules, candidates)
    case .answers(let asked): lists = questions(asked, set)
    }
    return lists.map { .call(RoomCall(round, $0, workshop, seats)) }
  }

  /// The candidates in the order and with the numbers of the ballot.
  private static func ballot(
    _ rules: VoteRules, _ candidates: [SeatView.Candidate]
  ) -> [RoomList] {
    RoomList.pages(
      rules.call,
      candidates.enumerated().map {
        .init(sign: rules.number(ofCandidate: $0) ?? "·", text: $1.text)
      })
  }

  /// What is asked, each objective with its key results and the questions about it.
  private static func questions(_ asked: Questionnaire, _ set: OKRSet) -> [RoomList] {
    let note = CleanText(
      asked.questions.map(\.item.answers.words.string).once.joined(separator: " "))
    let ofObjectives = set.objectives.enumerated().flatMap { index, objective in
      let own = asked.questions.filter { objective.isAsked(about: $0.item) }
      guard !own.isEmpty else { return [RoomList]() }
      let isAsked = own.contains { if case .question = $0.item { true } else { false } }
      let keyResults = objective.keyResults.enumerated().compactMap { place, keyResult in
        isAsked || own.contains { $0.item == .confidence(keyResult.id) }
          ? RoomList.Item(
            sign: "\(index + 1).\(place + 1)", text: keyResult.wholeSentence(in: set.cycle))
          : nil
      }
      let questions = own.map(\.item.question.string).once.map {
        RoomList.Item(sign: "?", text: CleanText($0), tone: .question)
      }
      return asking("\(index + 1) \(objective.title)", keyResults, questions, note: note)
    }
    let hands = asked.questions.compactMap { question -> RoomList.Item? in
      guard case .hand = question.item, let text = question.subject else { return nil }
      return RoomList.Item(sign: "·", text: "\(question.heading): \(text)")
    }
    let question = asked.questions.first?.item.question ?? ""
    return ofObjectives + RoomList.pages(question, hands, note: note)
  }

  /// Key results and questions on one page where the smallest room holds it, else one after the other.
  private static func asking(
    _ heading: CleanText, _ keyResults: [RoomList.Item], _ questions: [RoomList.Item],
    note: CleanText
  ) -> [RoomList] {
    let all = keyResults + questions
    let lines = all.reduce(heading.lines(of: 56)) { $0 + $1.text.lines(of: 53) }
    let pages =
      lines <= 12
      ? [RoomList(heading: heading, items: all, note: note)]
      : RoomList.pages(heading, keyResults, note: note)
        + RoomList.pages(heading, questions, note: note)
    return pages.map { page in
      var page = page
      page.headingIsDecided = true
      return page
    }
  }

  /// Who is not in yet, as many on a page as a small room holds.
  static func missing(
    _ id: RoundID, _ workshop: Workshop, _ seats: RoomSeats
  ) -> [RoomView.Scene] {
    guard let round = workshop.round(id), round.stage == .open else { return [] }
    let names = workshop.progress(of: round).waiting.map(\.name)
    let count = RoomCount(round, in: workshop)
    let place = names.isEmpty ? nil : seats.words(left: names.count)
    return stride(from: 0, to: max(1, names.count), by: namesOnAPage).map { first in
      .missing(
        RoomMissing(
          names: Array(names.dropFirst(first).prefix(namesOnAPage)), count: count, place: place))
    }
  }

  private static let namesOnAPage = 10
}

extension Objective {
  fileprivate func isAsked(about item: ScoreItem) -> Bool {
    switch item {
    case .question(let objective, _): objective == id
    case .confidence(let keyResult): keyResults.contains { $0.id == keyResult }
    case .hand: false
    }
  }
}

extension VoteRules {
  /// What everyone does with the candidates, above them.
  fileprivate var call: CleanText {
    switch method {
    case .ranking: "Put them in order, best first"
    case .dots where votesEach == 1: "One dot each"
    case .dots:
      stacking
        ? "\(votesEach) dots each, several may go on one line"
        : "\(votesEach) dots each, at most one on each line"
    }
  }
}
