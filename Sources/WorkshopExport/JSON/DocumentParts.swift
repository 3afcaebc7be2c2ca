import FoundationEssentials
import PlainText
import WorkshopModel

extension WorkshopDocument {
  public struct StrategyPart: Hashable, Sendable, Codable {
    public let title: CleanText
    public let text: CleanText
  }

  public struct ObjectivePart: Hashable, Sendable, Codable {
    public let number: Int
    public let title: CleanText
    public let keyResults: [KeyResultPart]
    /// Means from 1 to 5 by question, once the evaluation is shown.
    public let scores: [ScorePart]
    /// Whether its words changed since it was scored; absent where they did not.
    public let changedSinceScoring: Bool?
    public let setAside: [CleanText]
    /// What the review said; absent before that.
    public let review: ObjectiveReviewPart?
  }

  /// What became of an objective at the end of its cycle.
  public struct ObjectiveReviewPart: Hashable, Sendable, Codable {
    /// The mean of the scores of its key results; absent before the first.
    public let score: Decimal?
    /// `done`, `keep`, `modify` or `abandon`; absent before it was decided, as is why.
    public let outcome: ReviewOutcome?
    public let why: CleanText?
  }

  /// The score of a key result at the end of its cycle.
  public struct KeyResultReviewPart: Hashable, Sendable, Codable {
    /// Absent where it was to be found out first.
    public let score: Decimal?
    /// What the check-ins suggested.
    public let suggested: Decimal?
    /// Why the score is another one; absent where it is not.
    public let reason: CleanText?
    public let learned: CleanText?
  }

  public struct ScorePart: Hashable, Sendable, Codable {
    public let question: CleanText
    public let mean: Decimal
  }

  public struct KeyResultPart: Hashable, Sendable, Codable {
    public let number: CleanText
    public let wording: KeyResultWording
    public let values: KeyResultValues?
    /// What it counts in its objective; absent in exports that are older than this field.
    public let weight: Decimal?
    /// Where the sentence says other numbers than the values.
    public let conflict: CleanText?
    /// From 0 to 1; nil while nothing was measured.
    public let progress: Decimal?
    /// The value read last; absent where no number was.
    public let current: Decimal?
    /// Mean from 0 to 10.
    public let confidence: Decimal?
    /// Whether its words or values changed since it was scored; absent where they did not.
    public let changedSinceScoring: Bool?
    public let setAside: [CleanText]
    /// Absent where there is none.
    public let tasks: [TaskPart]?
    /// In the order of their days; absent before the first.
    public let checkIns: [CheckInPart]?
    /// What the review said; absent before that.
    public let review: KeyResultReviewPart?
  }

  /// A task under a key result.
  public struct TaskPart: Hashable, Sendable, Codable {
    public let sentence: CleanText
    public let owner: CleanText
    /// A day of the week it is due in.
    public let due: CalendarDate
    /// `open`, `done` or `dropped`.
    public let state: String
    /// Why it was dropped.
    public let why: CleanText?
    public let needle: CleanText
    public let byHowMuch: CleanText
    public let howSoon: CleanText
  }
}

extension WorkshopDocument.TaskPart {
  init(_ task: SupportingTask) {
    let wording = task.wording
    sentence = wording.sentence
    owner = wording.owner
    due = wording.due
    needle = wording.needle
    byHowMuch = wording.byHowMuch
    howSoon = wording.howSoon
    switch task.state {
    case .open: (state, why) = ("open", nil)
    case .done: (state, why) = ("done", nil)
    case .dropped(let reason): (state, why) = ("dropped", reason)
    }
  }
}

extension WorkshopDocument.ObjectivePart {
  init(_ objective: Worksheet.Objective) {
    number = objective.number
    title = objective.title
    keyResults = objective.keyResults.map(WorkshopDocument.KeyResultPart.init)
    scores = objective.means.map { .init(question: $0.question.title, mean: $0.value) }
    changedSinceScoring = objective.isChangedSinceScoring ? true : nil
    setAside = objective.waived
    review =
      objective.outcome == nil && objective.review.value == nil
      ? nil
      : .init(
        score: objective.review.value, outcome: objective.outcome?.outcome,
        why: objective.outcome?.why)
  }
}

extension WorkshopDocument.KeyResultPart {
  init(_ keyResult: Worksheet.KeyResult) {
    number = keyResult.number
    wording = keyResult.wording
    values = keyResult.numbers
    weight = keyResult.weight
    conflict = keyResult.conflict
    progress = keyResult.progress.raw
    current = keyResult.current
    confidence = keyResult.meanConfidence
    changedSinceScoring = keyResult.isChangedSinceScoring ? true : nil
    setAside = keyResult.waived
    tasks =
      keyResult.tasks.isEmpty ? nil : keyResult.tasks.map(WorkshopDocument.TaskPart.init)
    let course = keyResult.standing.course
    checkIns = course.isEmpty ? nil : course.map(WorkshopDocument.CheckInPart.init)
    review = keyResult.review.map { review in
      .init(
        score: review.score?.value, suggested: review.score?.suggested,
        reason: review.score?.override?.reason,
        learned: review.learned.isEmpty ? nil : review.learned)
    }
  }
}
