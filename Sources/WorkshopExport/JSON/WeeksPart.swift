import PlainText
import WorkshopModel

extension WorkshopDocument {
  /// What a set keeps of its weeks beside the check-ins.
  public struct WeeksPart: Hashable, Sendable, Codable {
    public struct Priority: Hashable, Sendable, Codable {
      /// The first day of its week.
      public let week: CalendarDate
      public let text: CleanText
      public let owner: CleanText
      /// `open`, `done`, `notDone` or `dropped`.
      public let answer: String
      /// With `notDone`, what stood in the way.
      public let stopped: CleanText?
      /// Whether it takes on again what was not done in an earlier week; absent where it does not.
      public let again: Bool?
    }

    public struct Note: Hashable, Sendable, Codable {
      /// The first day of the week.
      public let week: CalendarDate
      public let text: CleanText
    }

    public struct HealthMetric: Hashable, Sendable, Codable {
      public let name: CleanText
      /// In the order of their days.
      public let readings: [Reading]
    }

    public struct Reading: Hashable, Sendable, Codable {
      public let day: CalendarDate
      public let value: CleanText
      public let health: Health
    }

    /// In the order they were written.
    public let priorities: [Priority]
    /// In the order of their weeks.
    public let notes: [Note]
    public let healthMetrics: [HealthMetric]
  }
}

extension WorkshopDocument.WeeksPart {
  /// Nil where nobody has written anything of the kind.
  init?(_ set: OKRSet) {
    priorities = set.weeks.priorities.map { Priority($0, in: set) }
    notes = set.weekNotes.map { Note(week: $0.week, text: $0.text) }
    healthMetrics = set.weeks.healthMetrics.map { metric in
      HealthMetric(
        name: metric.name,
        readings: metric.readings.map {
          Reading(day: $0.day, value: $0.value, health: $0.health)
        })
    }
    if priorities.isEmpty, notes.isEmpty, healthMetrics.isEmpty { return nil }
  }
}

extension WorkshopDocument.WeeksPart.Priority {
  fileprivate init(_ priority: WorkshopModel.Priority, in set: OKRSet) {
    let (answer, stopped): (String, CleanText?) =
      switch priority.answer {
      case .open: ("open", nil)
      case .done: ("done", nil)
      case .notDone(let stopped): ("notDone", stopped)
      case .dropped: ("dropped", nil)
      }
    self.init(
      week: set.week(of: priority.day), text: priority.text, owner: priority.owner,
      answer: answer, stopped: stopped, again: priority.again == nil ? nil : true)
  }
}
