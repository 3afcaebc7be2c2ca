import PlainText

extension Workshop {
  /// A week has few priorities, each with words and one name.
  func judgePriorityAdded(
    _ text: CleanText, _ owner: CleanText, on day: CalendarDate, again: PriorityID?, in set: SetID?
  ) throws(Rejection) {
    let set = sets[try index(of: set)]
    try text.require("The priority", limit: Limits.sentence)
    try owner.require("The owner", limit: Limits.shortText)
    try set.requireWeek(of: day)
    if let again {
      guard let earlier = set.weeks.priority(again) else { throw .gone("That priority") }
      guard set.week(of: earlier.day) < set.week(of: day) else { throw .priorityOfThisWeek }
      guard earlier.answer.isNotDone else { throw .priorityIsNotUndone }
      guard set.retake(of: again) == nil else { throw .priorityIsTakenOn }
    }
    let beside = set.priorities(inWeekOf: day)
    try beside.requireNew(text, owner)
    try beside.requirePlace()
  }

  func judgePriorityChanged(
    _ priority: PriorityID, _ text: CleanText, _ owner: CleanText
  ) throws(Rejection) {
    let set = sets[try index(holding: priority)]
    guard let known = set.weeks.priority(priority) else { throw .gone("That priority") }
    guard known.isOpen else { throw .priorityIsAnswered(known.answer) }
    try text.require("The priority", limit: Limits.sentence)
    try owner.require("The owner", limit: Limits.shortText)
    try set.priorities(inWeekOf: known.day).filter { $0.id != priority }.requireNew(text, owner)
  }

  /// What was dropped has given its place away.
  func judgePriorityAnswered(
    _ priority: PriorityID, _ answer: PriorityAnswer
  ) throws(Rejection) {
    let set = sets[try index(holding: priority)]
    guard let known = set.weeks.priority(priority) else { throw .gone("That priority") }
    if case .notDone(let stopped) = answer {
      try stopped.require("What stopped you", limit: Limits.reason)
    }
    guard known.answer != answer else {
      throw Rejection("It is \(answer.words) already.")
    }
    if known.answer == .dropped { try set.priorities(inWeekOf: known.day).requirePlace() }
    if !answer.isNotDone, let again = set.retake(of: priority) {
      throw Rejection(
        "It was taken on again for the week of \(set.week(of: again.day).dayAndMonth): remove that first."
      )
    }
  }

  func judgePriorityRemoved(_ priority: PriorityID) throws(Rejection) {
    guard let known = sets[try index(holding: priority)].weeks.priority(priority) else {
      throw .gone("That priority")
    }
    guard known.isOpen else { throw .priorityIsAnswered(known.answer) }
  }

  func judgeWeekNoted(
    _ day: CalendarDate, _ text: CleanText, in set: SetID?
  ) throws(Rejection) {
    let set = sets[try index(of: set)]
    try text.requireShort("The note", limit: Limits.sentence)
    try set.requireWeek(of: day)
    guard set.note(forWeekOf: day) != text.singleLine else {
      throw Rejection("Nothing is changed: it reads so already.")
    }
  }

  func judgeHealthMetricAdded(_ name: CleanText, in set: SetID?) throws(Rejection) {
    let known = sets[try index(of: set)].weeks.healthMetrics
    try known.requireNew(name, except: nil)
    guard known.count < Limits.healthMetrics else { throw .healthMetricsFull }
  }

  func judgeHealthMetricRenamed(
    _ metric: HealthMetricID, _ name: CleanText
  ) throws(Rejection) {
    try sets[try index(holding: metric)].weeks.healthMetrics.requireNew(name, except: metric)
  }

  func judgeHealthMetricRead(
    _ metric: HealthMetricID, _ value: CleanText
  ) throws(Rejection) {
    _ = try index(holding: metric)
    try value.require("The value", limit: Limits.shortText)
  }
}

extension OKRSet {
  fileprivate func requireWeek(of day: CalendarDate) throws(Rejection) {
    guard cycle.contains(day) else {
      throw Rejection("\(day.words) lies outside \(cycle.name): take a week of it.")
    }
  }
}

extension [Priority] {
  fileprivate func requirePlace() throws(Rejection) {
    guard count(where: { $0.answer != .dropped }) < Limits.priorities else {
      throw .prioritiesFull
    }
  }

  fileprivate func requireNew(_ text: CleanText, _ owner: CleanText) throws(Rejection) {
    let isThere = contains {
      $0.answer != .dropped && $0.text.folded == text.singleLine.folded
        && $0.owner.folded == owner.singleLine.folded
    }
    if isThere { throw .priorityIsThere }
  }
}

extension [HealthMetric] {
  fileprivate func requireNew(
    _ name: CleanText, except metric: HealthMetricID?
  ) throws(Rejection) {
    try name.require("The name", limit: Limits.shortText)
    if let twin = first(where: { $0.id != metric && $0.name.folded == name.singleLine.folded }) {
      throw Rejection("There is a health metric called \(twin.name) already.")
    }
  }
}

extension Rejection {
  static let prioritiesFull = Rejection(
    "This week has \(Limits.priorities) priorities. Drop one first: with more, none is one.")
  static let priorityIsThere = Rejection("It is a priority of this week already.")
  static let priorityOfThisWeek = Rejection("It is a priority of this week.")
  static let priorityIsNotUndone = Rejection(
    "Only what was not done is taken on again: Enter says what became of it.")
  static let priorityIsTakenOn = Rejection("It is taken on again already.")
  static let healthMetricsFull = Rejection(
    "There are \(Limits.healthMetrics) health metrics: remove one first. Few are looked at.")

  static func priorityIsAnswered(_ answer: PriorityAnswer) -> Rejection {
    Rejection("It is \(answer.words). Enter opens it again.")
  }
}
