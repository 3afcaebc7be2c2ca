import PlainText
import TerminalUI
import WorkshopModel

/// What the room sees, as large as its area allows: one thing at a time, and nothing bigger than what
/// is decided.
struct RoomPicture {
  private let view: RoomView
  private let timer: RoomTimer?
  /// Drawn small on the desk, where the size of its area says nothing about the room's screen.
  private let isSmall: Bool

  /// How much of it is there, from the first row on: 0 to 1.
  private let share: Double

  init(_ view: RoomView, at now: Timestamp, isSmall: Bool = false, share: Double = 1) {
    self.view = view
    self.share = share
    timer = view.timed.map { RoomTimer($0, at: now) }
    self.isSmall = isSmall
  }

  func draw(in area: Rect, on frame: inout Frame) {
    drawWhole(in: area, on: &frame)
    guard share < 1 else { return }
    var hidden = area
    _ = hidden.takeTop(Int(Double(area.height) * share))
    frame.fill(hidden, .body)
  }

  private func drawWhole(in area: Rect, on frame: inout Frame) {
    // A line at 80 columns holds 13 big letters.
    var rest = area.inset(x: area.width >= 100 ? 2 : 1, y: area.height >= 30 ? 1 : 0)
    if view.pageCount > 1, hasPlaceForDots {
      PageDots(index: view.page, count: view.pageCount).draw(in: rest.takeBottom(1), on: &frame)
    }
    switch view.scene {
    case .blank: return
    case .roomCheck:
      RoomCheckPicture(rows: isSmall ? nil : frame.size.height).draw(in: rest, on: &frame)
    case .question: QuestionPicture(view, timer).draw(in: rest, on: &frame)
    case .call(let call):
      header(in: &rest, on: &frame)
      CallPicture(call, asking: view.question).draw(in: rest, on: &frame)
    case .count(let count): CountPicture(count, view, timer).draw(in: rest, on: &frame)
    case .missing(let missing):
      header(in: &rest, on: &frame)
      MissingPicture(missing).draw(in: rest, on: &frame)
    case .welcome(let welcome): WelcomePicture(welcome).draw(in: rest, on: &frame)
    case .overview(let page):
      header(in: &rest, on: &frame)
      OverviewPageView(page).draw(in: rest, on: &frame)
    case .statement(let statement):
      header(in: &rest, on: &frame)
      StatementPicture(statement).draw(in: rest, on: &frame)
    case .list(let list):
      header(in: &rest, on: &frame)
      ListPicture(list).draw(in: rest, on: &frame)
    case .card(let card):
      header(in: &rest, on: &frame)
      CardPicture(card).draw(in: rest, on: &frame)
    case .result(let result):
      header(in: &rest, on: &frame)
      ResultPicture(result).draw(in: rest, on: &frame)
    case .tie(let tie):
      header(in: &rest, on: &frame)
      TiePicture(tie).draw(in: rest, on: &frame)
    case .lot(let lot):
      header(in: &rest, on: &frame)
      ListPicture(lot.list).draw(in: rest, on: &frame)
    case .squares(let squares, let marked):
      header(in: &rest, on: &frame)
      SquaresPicture(squares, marked: marked).draw(in: rest, on: &frame)
    case .board(let board):
      header(in: &rest, on: &frame)
      StyledText(board.title, .accent).draw(in: rest.takeTop(1), align: .centre, on: &frame)
      SideBySide(objectives: board.objectives, cycle: board.cycle)
        .draw(in: rest, onDialog: false, on: &frame)
    case .spotlight(let spotlight):
      header(in: &rest, on: &frame)
      SpotlightPicture(spotlight).draw(in: rest, on: &frame)
    case .scores(let scores):
      header(in: &rest, on: &frame)
      ScoresPicture(scores).draw(in: rest, on: &frame)
    case .chart(let chart):
      header(in: &rest, on: &frame)
      let picture = ChartPicture(chart)
      if picture.fits(in: rest) {
        picture.draw(in: rest, on: &frame)
      } else {
        StandingPicture(chart.numbered, in: chart.cycle).draw(in: &rest, on: &frame)
      }
    case .exercise(let exercise):
      header(in: &rest, on: &frame)
      ExercisePicture(exercise).draw(in: rest, on: &frame)
    case .exerciseScore(let score):
      header(in: &rest, on: &frame)
      ExerciseSummary(score).draw(in: rest, on: &frame)
    }
  }

  /// A call without a list is one page, whatever its answer is given first.
  private var hasPlaceForDots: Bool {
    switch view.scene {
    case .blank: false
    case .call(let call): call.list != nil
    default: true
    }
  }

  /// The phase's title and the time, in big letters where that leaves the scene enough.
  private func header(in rest: inout Rect, on frame: inout Frame) {
    let bigWidth = view.title.count * BigText.letterColumns + (timer?.bigWidth ?? 0)
    if rest.height >= 34, bigWidth <= rest.width, BigText.canDraw(view.title),
      isBig(below: BigText.lineRows + 1, in: rest)
    {
      let row = rest.takeTop(BigText.lineRows + 1)
      BigText(view.title, alignment: .left).draw(in: row, on: &frame)
      timer?.drawBig(in: row, align: .right, on: &frame)
      return
    }
    let row = rest.takeTop(1)
    StyledText(view.title, .secondary).draw(in: row, on: &frame)
    timer?.line.draw(in: row, align: .right, on: &frame)
    if rest.height >= 14, !isBig(below: 0, in: rest) { _ = rest.takeTop(1) }
  }

  /// Whether what the room decides is in big letters below `rows` rows: nothing else is then smaller
  /// than it need be, and nothing is bigger.
  private func isBig(below rows: Int, in area: Rect) -> Bool {
    var rest = area
    _ = rest.takeTop(rows)
    return switch view.scene {
    case .list(let list): ListPicture(list).isBig(in: rest)
    case .call(let call): CallPicture(call, asking: view.question).isBig(in: rest)
    case .missing(let missing): MissingPicture(missing).isBig(in: rest)
    case .card(let card): CardPicture(card).isBig(in: rest)
    case .result(let result): ResultPicture(result).isBig(in: rest)
    case .tie(let tie): TiePicture(tie).isBig(in: rest)
    case .lot(let lot): ListPicture(lot.list).isBig(in: rest)
    case .board, .squares: false
    case .chart(let chart): ChartPicture(chart).isBig(in: rest)
    case .spotlight(let spotlight): SpotlightPicture(spotlight).isBig(in: rest)
    case .statement(let statement): StatementPicture(statement).isBig(in: rest)
    case .scores(let scores): ScoresPicture(scores).isBig(in: rest)
    case .exercise(let exercise): ExercisePicture(exercise).isBig(in: rest)
    case .blank, .roomCheck, .welcome, .question, .count, .overview, .exerciseScore: rows > 0
    }
  }
}
