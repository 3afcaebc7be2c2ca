import PlainText
import WorkshopModel

/// Where the scoring stands; every stage has its own way on.
enum EvaluationStage: Hashable, Sendable {
  case notScored
  case open(Round)
  /// Closed and not shown yet.
  case closed(Round)
  case shown(EvaluationSummary)

  init(_ workshop: Workshop) {
    guard let round = workshop.currentSet.evaluationRound else {
      self = .notScored
      return
    }
    switch round.stage {
    case .open: self = .open(round)
    case .closed: self = .closed(round)
    case .revealed: self = workshop.currentSet.evaluationSummary.map { .shown($0) } ?? .notScored
    }
  }

  var summary: EvaluationSummary? {
    if case .shown(let summary) = self { summary } else { nil }
  }
}

extension OKRSet {
  /// How often it was scored and shown.
  var evaluationsShown: Int { rounds.count { $0.kind.isEvaluation && $0.stage == .revealed } }
}
