import PlainText

/// A task as far as it is written, with what the rules must know of its surroundings.
public struct TaskDraft: Hashable, Sendable {
  public var wording: TaskWording
  public var cycle: Cycle
  /// Open tasks under its key result, itself among them.
  public var openTasks: Int

  public init(_ wording: TaskWording, in cycle: Cycle, openTasks: Int = 1) {
    self.wording = wording
    self.cycle = cycle
    self.openTasks = openTasks
  }

  var text: AdviceText { AdviceText(wording.sentence) }
}

extension TaskDraft {
  /// For examples: in the first quarter of 2027, due so many days after it began.
  init(
    _ sentence: CleanText, owner: CleanText = "Ana", after days: Int = 20, openTasks: Int = 1
  ) {
    let first = CalendarDate(dayNumber: 20_819)
    self.init(
      TaskWording(sentence: sentence, owner: owner, due: first + days),
      in: Cycle(known: "2027 Q1", first, first + 89), openTasks: openTasks)
  }
}
