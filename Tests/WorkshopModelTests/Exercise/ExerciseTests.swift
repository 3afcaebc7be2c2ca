import Testing
import WorkshopModel

@Suite struct ExerciseTests {
  @Test func thereAreEnoughSentencesOfEveryKind() {
    #expect(ExerciseStatement.allCases.count >= 10)
    for kind in GoalKind.allCases {
      #expect(ExerciseStatement.allCases.filter { $0.answer == kind }.count >= 2)
    }
    #expect(
      Set(ExerciseStatement.allCases.map(\.sentence)).count == ExerciseStatement.allCases.count)
    #expect(
      ExerciseStatement.allCases.allSatisfy { $0.sentence.count <= 80 && $0.why.count <= 120 })
  }

  @Test func theScoreCountsByWhatASentenceIs() {
    let score = ExerciseScore([
      .nextDoor: .objective, .placeToWork: .task, .paidInvoices: .keyResult,
      .launchShop: .objective,
    ])
    #expect(score.right == 2)
    #expect(score.answered == 4)
    #expect(score.parts[.objective]?.right == 1)
    #expect(score.parts[.objective]?.answered == 2)
    #expect(score.parts[.task]?.right == 0)
    #expect(score.parts[.businessAsUsual] == nil)
  }

  @Test func nothingAnsweredIsNoScore() {
    #expect(ExerciseScore([:]).answered == 0)
    #expect(ExerciseScore([:]).right == 0)
  }
}
