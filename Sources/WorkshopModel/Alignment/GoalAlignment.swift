import PlainText

/// How the units below a set move its key results, and what they need from each other for that.
public struct GoalAlignment: Hashable, Sendable {
  /// Of every unit that has one, by key result.
  var marks: [UnitID: [KeyResultID: Contribution]] = [:]
  /// In the order they came up.
  public internal(set) var needs: [Need] = []
  /// What units wrote, by question.
  var answers: [UnitID: [AlignmentQuestion: CleanText]] = [:]

  /// Nil where `unit` neither leads nor supports `keyResult`.
  public func mark(of unit: UnitID, for keyResult: KeyResultID) -> Contribution? {
    marks[unit]?[keyResult]
  }

  /// What `unit` wrote; nil where it wrote nothing.
  public func answer(of unit: UnitID, to question: AlignmentQuestion) -> CleanText? {
    answers[unit]?[question]
  }

  /// Whether no unit has said anything.
  public var isEmpty: Bool { marks.isEmpty && needs.isEmpty && answers.isEmpty }

  public func need(_ id: NeedID) -> Need? { needs.first { $0.id == id } }

  /// Needs that wait for an answer.
  public var openNeeds: [Need] { needs.filter { $0.answer == .open } }
}
