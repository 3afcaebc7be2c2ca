import PlainText

/// All that the room may see. It carries no entry before the reveal, no ballot and no one's scores,
/// so a secret cannot be drawn there by mistake.
public struct RoomView: Hashable, Sendable {
  /// The one thing that is shown.
  public enum Scene: Hashable, Sendable {
    case blank
    case roomCheck
    /// The question of the phase, and nothing yet.
    case question
    /// A round is open.
    case call(RoomCall)
    /// A round is closed.
    case count(RoomCount)
    case missing(RoomMissing)
    case welcome(RoomWelcome)
    case overview(OverviewPage)
    case statement(RoomStatement)
    case list(RoomList)
    case card(RoomCard)
    case result(RoomResult)
    case tie(RoomTie)
    case lot(RoomLot)
    /// `marked` is the line that the desk is on.
    case squares(FourSquares, marked: SquareLine.Item? = nil)
    case board(RoomBoard)
    case spotlight(RoomSpotlight)
    case scores(RoomScores)
    case chart(RoomChart)
    case exercise(RoomExercise)
    /// How many sentences the room told apart.
    case exerciseScore(ExerciseScore)
  }

  public let organisation: CleanText
  /// The phase's; after the agenda a farewell.
  public let title: CleanText
  public let question: CleanText
  /// The phase whose clock runs; nil while there is nothing to count down.
  public let timed: Phase?
  public let scene: Scene
  /// From 0.
  public let page: Int
  public let pageCount: Int
  /// What the desk chose, as far as it still holds.
  public let stage: RoomStage
  /// When the page turns by itself; nil where it stays.
  public let turnsAt: Timestamp?

  /// - Parameters:
  ///   - history: what a trace is read from.
  ///   - today: the day on which it is told how goals stand; nil for that of the last check-in.
  ///   - moment: the time and the seats; nil where no page turns by itself.
  public init(
    _ workshop: Workshop, _ wanted: RoomStage = .automatic, history: Timeline? = nil,
    on today: CalendarDate? = nil, at moment: RoomMoment? = nil
  ) {
    var stage = wanted
    var pages = RoomPages(workshop, stage.scene, history, on: today, at: moment)
    if pages.topic != stage.topic, stage.scene != .roomCheck {
      stage = RoomStage.automatic.blank(wanted.isBlank)
      pages = RoomPages(workshop, .automatic, on: today, at: moment)
    }
    let isChosen = pages.topic == stage.topic
    let chosen = isChosen ? stage.page : pages.usual
    // Where the scene itself was chosen, its pages turn as long as none of them was.
    let turns = !stage.isBlank && (!isChosen || (stage.scene != .automatic && stage.page == 0))
    let turning = moment.flatMap { moment in
      turns
        ? PageTurning(since: pages.turning, pages: pages.scenes.count, at: moment.now) : nil
    }
    let page = turning?.page ?? min(max(0, chosen), pages.scenes.count - 1)
    self.stage = stage
    self.page = page
    turnsAt = turning?.next
    pageCount = pages.scenes.count
    organisation = workshop.organisation
    scene = stage.isBlank ? .blank : pages.scenes[page].marking(stage.marked)
    let phase = workshop.isFinished ? nil : workshop.phase
    title = phase.map(workshop.title) ?? "Thank you"
    question = phase == nil ? "What we decided today" : workshop.question
    timed = phase.flatMap { $0.clock == PhaseClock() ? nil : $0 }
  }
}

extension RoomView {
  /// How far the round is that is shown; nil where none is.
  public var count: RoomCount? {
    switch scene {
    case .call(let call): call.count
    case .count(let count): count
    case .missing(let missing): missing.count
    default: nil
    }
  }

  /// What the room sees, in a few words for the desk.
  public var words: CleanText {
    let place: CleanText = pageCount > 1 ? ", page \(page + 1) of \(pageCount)" : ""
    return switch scene {
    case .blank: "nothing: it is blank"
    case .roomCheck: "the room check"
    case .question: "the question of the phase"
    case .call(let call):
      "\(call.list?.heading ?? "what is asked, and where to write it")\(place)"
    case .count: "the count"
    case .missing: "who is not in yet\(place)"
    case .welcome: "the welcome\(place)"
    case .overview(let overview): "\(overview.title)\(place)"
    case .statement(let statement): "\(statement.title)\(place)"
    case .list(let list): "\(list.heading)\(place)"
    case .card(let card): "\(card.title): \(card.text)\(place)"
    case .result(let result): "the result, \(result.shown) of \(result.count)"
    case .tie(let tie): "\(tie.list.heading)\(place)"
    case .lot(let lot): "the lot, seed \(lot.lot.seed)"
    case .squares: "the four squares of the week\(place)"
    case .board(let board): "the board of \(board.title)"
    case .spotlight(let spotlight): "suggestion \(spotlight.number) of \(spotlight.count)"
    case .scores: "the scores\(place)"
    case .chart(let chart): "key result \(chart.numbered.number) over time"
    case .exercise(let exercise): "sentence \(exercise.number) of \(exercise.count)"
    case .exerciseScore: "the score of the exercise"
    }
  }
}
