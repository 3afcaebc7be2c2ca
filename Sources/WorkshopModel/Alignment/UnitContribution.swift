import PlainText

/// What one unit contributes to the set above it, in the words of the four questions.
public struct UnitContribution: Hashable, Sendable {
  public let unit: Unit
  private let matrix: AlignmentMatrix
  private let needs: [CleanText]

  /// Nil where the unit is not aligned with the set.
  public init?(_ unit: UnitID, _ set: SetID, in workshop: Workshop) {
    guard let set = workshop.set(set),
      let unit = workshop.unitsAligned(with: set).first(where: { $0.id == unit })
    else { return nil }
    self.unit = unit
    matrix = AlignmentMatrix(set, in: workshop)
    needs = set.alignment.needs.filter { $0.from == unit.id }.map { need in
      "From \(workshop.unit(need.to)?.name ?? "?"): \(need.text) (\(need.answer.words))"
    }
  }

  /// A line each; a dash where there is no answer.
  public func answers(to question: AlignmentQuestion) -> [CleanText] {
    let answers: [CleanText] =
      switch question {
      case .move:
        Contribution.allCases.flatMap { mark in
          matrix.columns(mark, of: unit.id).map {
            "\(mark.verb.capitalisedFirst) \($0.number) \($0.sentence)"
          }
        }
      case .need: needs
      case .howMuch, .stop:
        [matrix.alignment.answer(of: unit.id, to: question)].compactMap(\.self)
      }
    return answers.isEmpty ? ["–"] : answers
  }
}
