import PlainText

/// The pages of a scene as the workshop stands: never empty.
struct RoomPages {
  /// Names what the pages are about; a page number means nothing under another topic.
  let topic: String
  let scenes: [RoomView.Scene]
  /// The page that shows when nobody chose one.
  private(set) var usual = 0
  /// Since when they turn by themselves; nil where they stay.
  private(set) var turning: Timestamp?

  init(
    _ workshop: Workshop, _ scene: RoomStage.Scene, _ history: Timeline? = nil,
    on today: CalendarDate? = nil, at moment: RoomMoment? = nil
  ) {
    let seats = moment?.seats ?? RoomSeats()
    let place = workshop.isFinished ? "end" : workshop.currentPhase?.description ?? ""
    let found: Found
    switch scene {
    case .automatic: found = Found(workshop, on: today, at: moment)
    case .welcome: found = Found("welcome", Self.welcome(workshop, moment))
    case .missing(let id):
      found = Found(
        "missing \(id)", Self.missing(id, workshop, seats), turning: workshop.round(id)?.openedAt)
    case .roomCheck: found = Found("room check", [.roomCheck])
    case .unit(let id): found = Found("unit \(id)", Self.unit(id, workshop))
    case .squares(let day):
      found = Found("squares \(day)", Self.squares(on: day, workshop.currentSet))
    case .worksheet: found = Found("worksheet", Self.worksheet(workshop))
    case .board(let set): found = Found("board", Self.board(set, workshop))
    case .trace(let goal): found = Found("trace", Self.trace(goal, workshop, history))
    case .chart(let id):
      found = Found(
        "chart \(id)", RoomChart(id, in: workshop, on: today).map { [.chart($0)] } ?? [])
    case .exercise(let statement):
      let scene = statement.map { RoomView.Scene.exercise(RoomExercise($0, in: workshop)) }
      found = Found("exercise", [scene ?? .exerciseScore(ExerciseScore(workshop.exercise))])
    case .uncovered(let count): found = Self.uncovered(count, workshop.currentSet)
    case .result(let shown): found = Self.result(shown, workshop.currentSet)
    case .lot(let round):
      let pages = workshop.set(of: round).map { RoomLot.pages(round, $0) } ?? []
      found = Found("lot \(round)", pages.map { .lot($0) })
    case .agreed(let id):
      found = Found(
        "agreed \(id)", workshop.set(id).map { Self.agreed($0, workshop, on: today) } ?? [])
    case .spotlight(let id): found = Found("spotlight", Self.spotlight(id, workshop))
    }
    topic = found.scenes.isEmpty ? "\(place)/nothing" : "\(place)/\(found.name)"
    scenes = found.scenes.isEmpty ? [.question] : found.scenes
    usual = found.usual
    turning = found.turning
  }

  /// What the current phase has to show.
  struct Found {
    let name: String
    let scenes: [RoomView.Scene]
    var usual = 0
    var turning: Timestamp?

    init(
      _ name: String, _ scenes: [RoomView.Scene], usual: Int = 0, turning: Timestamp? = nil
    ) {
      self.name = name
      self.scenes = scenes
      self.usual = usual
      self.turning = turning
    }
  }

  private static func spotlight(_ id: SuggestionID, _ workshop: Workshop) -> [RoomView.Scene] {
    let rows = ShortlistRow.all(workshop.currentSet)
    guard let place = rows.firstIndex(where: { $0.suggestion.id == id }) else { return [] }
    return [
      .spotlight(
        RoomSpotlight(
          text: workshop.currentSet.words(of: rows[place].suggestion), number: place + 1,
          count: rows.count))
    ]
  }
}

extension RoomPages.Found {
  /// The scene the agenda asks for.
  fileprivate init(_ workshop: Workshop, on today: CalendarDate?, at moment: RoomMoment?) {
    let seats = moment?.seats ?? RoomSeats()
    if workshop.waitsToBegin {
      self.init("welcome", RoomPages.welcome(workshop, moment))
      return
    }
    guard let activity = workshop.phase?.definition.activity, !workshop.isFinished else {
      self.init("farewell", RoomPages.farewell(workshop, on: today))
      return
    }
    switch activity {
    case .note: self.init("notes", RoomPages.notes(workshop))
    case .present: self.init("overview", OverviewPage.all.map { .overview($0) })
    case .confirm: self = Self.statements(workshop, seats)
    case .collect: self = Self.collected(workshop, seats)
    case .shortlist: self = Self.shortlist(workshop, seats)
    case .draft, .measure: self.init("objectives", RoomPages.objectives(workshop.currentSet))
    case .evaluate: self = Self.evaluation(workshop, seats)
    case .review: self.init("review", RoomPages.review(workshop.currentSet))
    case .share: self.init("sharing", RoomPages.sharing(workshop))
    case .track: self = Self.tracking(workshop, seats, on: today)
    case .recap: self.init("recap", RoomPages.recap(workshop))
    case .plan: self.init("tasks", RoomPages.tasks(workshop.currentSet))
    case .align: self = Self.alignment(workshop)
    case .embed: self.init("embedding", RoomPages.embedding(workshop, on: today))
    }
  }

  private static func statements(_ workshop: Workshop, _ seats: RoomSeats) -> Self {
    if let round = workshop.handsNotShown { return call(round, workshop, seats) }
    let all = Statement.allCases
    let open = all.firstIndex { workshop.statements[$0]?.isConfirmed != true }
    return Self(
      "statements", all.map { .statement(RoomStatement($0, in: workshop)) }, usual: open ?? 0)
  }

  private static func collected(_ workshop: Workshop, _ seats: RoomSeats) -> Self {
    guard let round = workshop.currentSet.suggestionRound else { return Self("suggestions", []) }
    guard round.stage == .revealed else { return call(round, workshop, seats) }
    return Self("suggestions \(round.id)", RoomPages.suggestions(workshop.currentSet))
  }

  private static func shortlist(_ workshop: Workshop, _ seats: RoomSeats) -> Self {
    switch workshop.currentSet.shortlistStage {
    case .nothingCollected: return Self("suggestions", [])
    case .readyToReveal(let id):
      return workshop.round(id).map { call($0, workshop, seats) } ?? Self("suggestions", [])
    case .voting(let id), .counting(let id):
      return workshop.round(id).map { call($0, workshop, seats) } ?? Self("vote", [])
    case .reviewing, .inconclusive:
      let vote = workshop.currentSet.groupVoteRound.flatMap { $0.stage == .revealed ? $0 : nil }
      let name = vote.map { "groups \($0.id)" } ?? "suggestions"
      return Self(name, RoomPages.suggestions(workshop.currentSet))
    case .settled(let id, _):
      return Self("result \(id)", RoomPages.suggestions(workshop.currentSet))
    case .tied(let id, _, _, _):
      return Self("tie \(id)", RoomPages.suggestions(workshop.currentSet))
    case .decided: return Self("decided", RoomPages.suggestions(workshop.currentSet))
    }
  }

  private static func evaluation(_ workshop: Workshop, _ seats: RoomSeats) -> Self {
    guard let round = workshop.currentSet.evaluationRound else {
      return Self("objectives", RoomPages.objectives(workshop.currentSet))
    }
    guard round.stage == .revealed, let summary = workshop.currentSet.evaluationSummary else {
      return call(round, workshop, seats)
    }
    return Self(
      "scores \(round.id)", summary.lines.map { .scores(RoomScores($0, in: workshop)) })
  }

  /// What people said in private comes first, until key results are checked in.
  private static func tracking(
    _ workshop: Workshop, _ seats: RoomSeats, on today: CalendarDate?
  ) -> Self {
    let set = workshop.currentSet
    guard let round = set.confidenceRound else {
      return Self("tracking", RoomPages.tracking(set, on: today))
    }
    guard round.stage == .revealed else { return call(round, workshop, seats) }
    guard set.talksOfPrivateConfidence else {
      return Self("tracking", RoomPages.tracking(set, on: today))
    }
    return Self(
      "confidence \(round.id)",
      set.privateConfidence.map { .scores(RoomScores($0, in: workshop)) })
  }

  /// What people are called to do; once the round is closed, how many did it.
  private static func call(_ round: Round, _ workshop: Workshop, _ seats: RoomSeats) -> Self {
    guard round.stage == .open else {
      return Self("count \(round.id)", [.count(RoomCount(round, in: workshop))])
    }
    return Self(
      "call \(round.id)", RoomPages.calls(round, workshop, seats), turning: round.openedAt)
  }
}
