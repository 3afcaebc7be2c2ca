/// What a line or a page of the room is about, by its name alone. What follows the desk's cursor is one
/// of these, so that no words can come along with it.
public enum RoomSubject: Hashable, Sendable, Codable {
  /// A page of the OKR overview, from 0.
  case overview(page: Int)
  /// What was written down under one heading of the scene setting.
  case section(section: NoteSection)
  case note(id: NoteID)
  case statement(statement: Statement)
  /// The statements together.
  case strategy
  case suggestion(id: SuggestionID)
  case objective(id: ObjectiveID)
  case keyResult(id: KeyResultID)
  case task(id: TaskID)
  /// How an objective was scored by one question of the evaluation, by its place among them from 0.
  case scores(objective: ObjectiveID, question: Int)
  /// How sure people are of a key result.
  case confidence(keyResult: KeyResultID)
  case square(square: Square)
  case priority(id: PriorityID)
  /// A week that is looked ahead to, by its first day.
  case weekAhead(week: CalendarDate)
  case healthMetric(id: HealthMetricID)
  case audience(id: AudienceID)
  case readiness(item: ReadinessItem)
  case champions
  case champion(id: ChampionID)
  case bookings
  case booking(id: BookingID)

  public init(_ goal: Goal) {
    switch goal {
    case .objective(let id): self = .objective(id: id)
    case .keyResult(let id): self = .keyResult(id: id)
    }
  }

  public init(_ line: SquareLine.Item) {
    switch line {
    case .priority(let id): self = .priority(id: id)
    case .keyResult(let id): self = .keyResult(id: id)
    case .week(let week): self = .weekAhead(week: week)
    case .healthMetric(let id): self = .healthMetric(id: id)
    case .nothing(let square): self = .square(square: square)
    }
  }

  public init(_ line: EvaluationSummary.Subject) {
    switch line {
    case .question(let objective, let question):
      self = .scores(objective: objective, question: question.rawValue)
    case .confidence(let keyResult): self = .confidence(keyResult: keyResult)
    }
  }
}

extension RoomView.Scene {
  /// What the page as a whole is about, and then what its lines are about.
  var subjects: (page: [RoomSubject], lines: [RoomSubject]) {
    switch self {
    case .overview(let page):
      (OverviewPage.all.firstIndex(of: page).map { [.overview(page: $0)] } ?? [], [])
    case .statement(let statement): ([.statement(statement: statement.statement)], [])
    case .scores(let scores): ([RoomSubject(scores.line)], [])
    case .squares(let squares, _):
      (
        Square.allCases.filter { !squares.lines(of: $0).isEmpty }.map { .square(square: $0) },
        squares.items.map { RoomSubject($0) }
      )
    case .list(let list): (list.subjects, list.items.compactMap(\.subject))
    case .tie(let tie): (tie.list.subjects, tie.list.items.compactMap(\.subject))
    default: ([], [])
    }
  }

  /// The same page with the line that `subject` names marked.
  func marking(_ subject: RoomSubject?) -> RoomView.Scene {
    guard let subject else { return self }
    switch self {
    case .list(var list):
      list.mark(subject)
      return .list(list)
    case .tie(var tie):
      tie.list.mark(subject)
      return .tie(tie)
    case .squares(let squares, _):
      return .squares(squares, marked: squares.items.first { RoomSubject($0) == subject })
    default: return self
    }
  }
}

extension RoomList {
  fileprivate mutating func mark(_ subject: RoomSubject) {
    guard let place = items.firstIndex(where: { $0.subject == subject }) else { return }
    items[place].isMarked = true
  }
}

extension FourSquares {
  /// What the lines are about, one of an empty square that it is empty.
  fileprivate var items: [SquareLine.Item] {
    Square.allCases.flatMap { linesOrNone(of: $0) }.map(\.item)
  }
}
