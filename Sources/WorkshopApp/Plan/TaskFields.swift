import PlainText
import TerminalUI
import WorkshopModel

/// The fields in which a task is worded; adding and changing ask the same.
enum TaskFields {
  static func of(_ wording: TaskWording?, _ state: AppState) -> [FormField] {
    [
      .text(
        .sentence, "Task", hint: "the verb first: call the ten largest customers",
        value: wording?.sentence ?? "", limit: Limits.sentence, long: true),
      .text(
        .owner, "Owner", hint: "one name", value: wording?.owner ?? "", limit: Limits.shortText,
        completions: state.workshop.people.map(\.name)),
      .text(
        .due, "Week", hint: "a day in the week it is due: \(hinted(state))",
        value: wording.map { CleanText($0.due.words) } ?? "", limit: Limits.shortText),
      .text(
        .needle, "Moves", hint: "which needle: the waiting time",
        value: wording?.needle ?? "", limit: Limits.shortText),
      .text(
        .byHowMuch, "By", hint: "by how much: 2 minutes", value: wording?.byHowMuch ?? "",
        limit: Limits.shortText),
      .text(
        .howSoon, "Shows", hint: "how soon: in three weeks", value: wording?.howSoon ?? "",
        limit: Limits.shortText),
    ]
  }

  /// The wording as it is saved: an owner is called as the roster calls them.
  static func wording(
    _ values: FormValues, _ state: AppState
  ) throws(Rejection) -> TaskWording {
    try wording(values, state, due: day(values, state))
  }

  /// The same while it is typed: a day that cannot be read yet is the last one.
  static func draft(_ values: FormValues, _ state: AppState) -> TaskWording {
    let last = state.workshop.currentSet.cycle.last
    return wording(values, state, due: (try? day(values, state)) ?? last)
  }

  /// The week as it is understood, and what the rules say.
  static func advice(
    _ values: FormValues, _ state: AppState, openTasks: Int, of task: TaskID? = nil
  ) -> [StyledText] {
    let wording = draft(values, state)
    let set = state.workshop.currentSet
    // The owner is asked for later: it is not missing while the sentence is typed.
    let isUnowned = wording.owner.isEmpty
    let advice = Advice.forTask(TaskDraft(wording, in: set.cycle, openTasks: openTasks)).filter {
      advice in
      !(isUnowned && advice.rule == .t1)
        && task.flatMap { set.waiver(of: advice.rule, on: .task(id: $0)) } == nil
    }
    let week: CleanText = "Due \(wording.week.lowerBound.words) to \(wording.week.upperBound.words)"
    return [StyledText(week, .secondary)] + OwnerNote(wording.owner, state.workshop).lines
      + AdviceWords.live(advice, of: wording.sentence)
  }

  private static func wording(
    _ values: FormValues, _ state: AppState, due: CalendarDate
  ) -> TaskWording {
    TaskWording(
      sentence: values.text(.sentence), owner: state.workshop.name(meantBy: values.text(.owner)),
      due: due, needle: values.text(.needle), byHowMuch: values.text(.byHowMuch),
      howSoon: values.text(.howSoon))
  }

  /// An empty field means the last week of the cycle.
  private static func day(
    _ values: FormValues, _ state: AppState
  ) throws(Rejection) -> CalendarDate {
    let cycle = state.workshop.currentSet.cycle
    let text = values.text(.due)
    guard !NoValue.isMeant(by: text.string) else { return cycle.last }
    return try .typed(text, reference: cycle.first)
  }

  private static func hinted(_ state: AppState) -> CleanText {
    CleanText(state.workshop.currentSet.cycle.last.dayAndMonth)
  }
}
