import PlainText

/// The rows of the table that tell of the weeks, but for those of a check-in.
extension EventMeaning {
  static func priorityAdded(
    _ text: CleanText, _ owner: CleanText, _ week: CalendarDate, isAgain: Bool
  ) -> EventMeaning {
    .init(isAgain ? "take a priority on again" : "add a priority") { _ in
      "\(isAgain ? "Priority taken on again" : "Priority") for the week of \(week.words): \(text) (\(owner))"
    }
  }

  static func priorityAnswered(_ priority: PriorityID, _ answer: PriorityAnswer) -> EventMeaning {
    .init("say what became of a priority") {
      answer == .open
        ? "Priority open again: \($0.name(priority))"
        : "Priority \"\($0.name(priority))\" is \(answer.words)"
    }
  }

  static func weekNoted(_ week: CalendarDate, _ text: CleanText) -> EventMeaning {
    .init("note what a week brings") { _ in
      "Week of \(week.words): \(text.isEmpty ? "nothing noted any more" : text)"
    }
  }

  static func healthMetricRenamed(_ metric: HealthMetricID, _ name: CleanText) -> EventMeaning {
    .init("rename a health metric") {
      "Health metric renamed from \($0.name(metric)) to \(name)"
    }
  }

  static func healthMetricRead(
    _ metric: HealthMetricID, _ day: CalendarDate, _ value: CleanText, _ health: Health
  ) -> EventMeaning {
    .init("read a health metric") {
      "\($0.name(metric)) on \(day.words): \(health.words), \(value)"
    }
  }

  static func priorityChanged(_ text: CleanText, _ owner: CleanText) -> EventMeaning {
    .init("change a priority") { _ in "Priority changed: \(text) (\(owner))" }
  }

  static func priorityRemoved(_ priority: PriorityID) -> EventMeaning {
    .init("remove a priority") { "Priority removed: \($0.name(priority))" }
  }

  static func healthMetricAdded(_ name: CleanText) -> EventMeaning {
    .init("add a health metric") { _ in "Health metric added: \(name)" }
  }

  static func healthMetricRemoved(_ metric: HealthMetricID) -> EventMeaning {
    .init("remove a health metric") { "Health metric removed: \($0.name(metric))" }
  }

  static func targetChanged(
    _ keyResult: KeyResultID, _ values: KeyResultValues, _ day: CalendarDate, _ reason: CleanText
  ) -> EventMeaning {
    .init("change a target") {
      "Target changed from \(day.words) on: \($0.name(keyResult)): \($0.words(for: values, of: keyResult)), because: \(reason)"
    }
  }

  static func statusSet(
    _ keyResult: KeyResultID, _ status: Status?, _ why: CleanText
  ) -> EventMeaning {
    .init("set a status") { names in
      status.map {
        "Status set by hand to \($0.words): \(names.name(keyResult)), because: \(why)"
      }
        ?? "Status follows from the numbers again: \(names.name(keyResult))"
    }
  }

  static func keyResultFound(
    _ keyResult: KeyResultID, _ kind: KeyResultKind, _ values: KeyResultValues
  ) -> EventMeaning {
    .init("say where a key result goes") {
      "Found out, now \(kind.words): \($0.name(keyResult)): \($0.words(for: values, of: keyResult))"
    }
  }
}
