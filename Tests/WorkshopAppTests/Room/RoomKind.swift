import WorkshopModel

/// The kinds of scene that a room shows. A new scene must be named here, and have examples.
enum RoomKind: String, CaseIterable, Sendable {
  case blank, roomCheck, question, call, count, missing, welcome, overview, statement, list
  case card, result, tie, lot
  case squares, board, spotlight, scores, chart, exercise, exerciseScore

  init(_ scene: RoomView.Scene) {
    self =
      switch scene {
      case .blank: .blank
      case .roomCheck: .roomCheck
      case .question: .question
      case .call: .call
      case .count: .count
      case .missing: .missing
      case .welcome: .welcome
      case .overview: .overview
      case .statement: .statement
      case .list: .list
      case .card: .card
      case .result: .result
      case .tie: .tie
      case .lot: .lot
      case .squares: .squares
      case .board: .board
      case .spotlight: .spotlight
      case .scores: .scores
      case .chart: .chart
      case .exercise: .exercise
      case .exerciseScore: .exerciseScore
      }
  }

  var examples: [RoomExample] {
    switch self {
    case .blank: [.blank]
    case .roomCheck: [.check]
    case .question: [.question]
    case .call: [.write, .vote, .rank, .score, .hands, .confidence]
    case .count: [.closed]
    case .missing: [.missing]
    case .welcome: [.welcome]
    case .overview: [.overview]
    case .statement: [.statement, .counted]
    case .list: [.suggestions, .tally, .objective, .matrix, .unit, .standing]
    case .card: [.uncovering, .agreed]
    case .result: [.result]
    case .tie: [.tie]
    case .lot: [.lot]
    case .squares: [.squares]
    case .board: [.board]
    case .spotlight: [.spotlight]
    case .scores: [.scores, .sure]
    case .chart: [.chart]
    case .exercise: [.sentence, .answered]
    case .exerciseScore: [.exerciseScore]
    }
  }
}

/// A moment of a workshop that shows the room a scene.
enum RoomExample: String, CaseIterable, Sendable {
  case blank, check, welcome, question, write, vote, rank, score, hands, confidence, missing, closed
  case overview, statement, counted, suggestions, tie, tally, objective, squares, board, spotlight
  case uncovering, agreed, result, lot, scores, sure, chart, matrix, unit
  case standing, sentence, answered, exerciseScore
}
