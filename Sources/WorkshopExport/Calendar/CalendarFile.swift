import FoundationEssentials
import PlainText
import WorkshopModel

/// The dates of each cycle for a calendar (RFC 5545): a check-in every week, the review on the last
/// day unless it is booked for another, however many units share the cycle, each open task on the Friday of its week, and the days on
/// which goals are shared. A new export of the same workshop replaces these events instead of doubling
/// them.
public enum CalendarFile {
  public static func bytes(_ book: WorksheetBook) -> [UInt8] {
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Rooftop//OKR workshop//EN", "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH",
    ]
    let parts = CyclePart.all(of: book)
    let booked = book.booked
    for part in parts {
      lines += events(part, isReviewBooked: booked.contains { $0.reviews == part.cycle })
    }
    for audience in book.first.audiences where !audience.isInformed {
      if let part = parts.first, let day = audience.wording.day {
        lines += sharing(audience, on: day, part)
      }
    }
    for session in booked { lines += event(of: session, book.first) }
    lines.append("END:VCALENDAR")
    return Array(lines.map(CalendarLine.folded).joined().utf8)
  }

  /// - Parameter isReviewBooked: whether the review has a day of its own.
  private static func events(_ part: CyclePart, isReviewBooked: Bool) -> [String] {
    var lines: [String] = []
    let days = part.cycle.plannedCheckIns(on: part.checkInDay)
    if let first = days.first, let last = days.last {
      let name: CleanText = part.isFirst ? "" : " \(part.cycle.name)"
      lines += event(
        part, "check-in", on: first, repeats: "FREQ=WEEKLY;UNTIL=\(basic(last))",
        title: "OKR check-in\(name): \(part.organisation)",
        text: "Value, confidence from 0 to 10 and blockers of each key result.")
    }
    if !isReviewBooked {
      lines += event(
        part, "review", on: part.cycle.last, repeats: nil,
        title: "OKR review \(part.cycle.name): \(part.organisation)",
        text: "Score every key result and say what you learned.")
    }
    return lines
      + part.tasks.flatMap { due($0.task, moving: $0.keyResult, part) }
  }

  /// A session that is moved to another day keeps its event.
  private static func event(of session: BookedPart, _ worksheet: Worksheet) -> [String] {
    event(
      uid: "session-\(session.id)-\(worksheet.created.milliseconds)", worksheet.changed,
      on: session.day, title: session.title, text: "Booked with Rooftop.")
  }

  private static func due(
    _ task: SupportingTask, moving keyResult: CleanText, _ part: CyclePart
  ) -> [String] {
    let wording = task.wording
    let owner: CleanText = wording.owner.isEmpty ? "" : " (\(wording.owner))"
    let facts = ["Task for \(keyResult)", wording.effect?.capitalisedFirst].compactMap(\.self)
    return event(
      part, "task-\(task.id)", on: wording.week.lowerBound + 4, repeats: nil,
      title: "Due this week: \(wording.sentence)\(owner)",
      text: facts.joined(by: "\n"), goals: [])
  }

  private static func sharing(
    _ audience: Audience, on day: CalendarDate, _ part: CyclePart
  ) -> [String] {
    let wording = audience.wording
    let facts = [
      wording.how.isEmpty ? nil : "How: \(wording.how)",
      wording.by.isEmpty ? nil : "By: \(wording.by)",
    ].compactMap(\.self)
    return event(
      part, "share-\(audience.id)", on: day, repeats: nil,
      title: "Share the OKRs of \(part.organisation): \(wording.name)",
      text: CleanText(facts.joined(separator: "\n")), goals: [])
  }

  private static func event(
    _ part: CyclePart, _ what: String, on day: CalendarDate, repeats: String?,
    title: CleanText, text: CleanText, goals: [CleanText]? = nil
  ) -> [String] {
    let lines = [text] + (goals ?? part.goals)
    return event(
      uid: "\(what)-\(part.created.milliseconds)-\(days(of: part))", part.changed, on: day,
      repeats: repeats, title: title,
      text: lines.joined(by: "\n"))
  }

  private static func event(
    uid: String, _ changed: Timestamp, on day: CalendarDate, repeats: String? = nil,
    title: CleanText, text: CleanText
  ) -> [String] {
    [
      "BEGIN:VEVENT", "UID:\(uid)@rooftop", "DTSTAMP:\(stamp(changed))",
      "DTSTART;VALUE=DATE:\(basic(day))",
    ] + end(of: day) + (repeats.map { ["RRULE:\($0)"] } ?? []) + [
      "SUMMARY:\(CalendarLine.escaped(title.singleLine))",
      "DESCRIPTION:\(CalendarLine.escaped(text))",
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
    ]
  }

  /// The day after, which is not part of the event any more. Without it an event lasts its one day,
  /// and behind the last day of the calendar there is none.
  private static func end(of day: CalendarDate) -> [String] {
    let next = day + 1
    return next > day ? ["DTEND;VALUE=DATE:\(basic(next))"] : []
  }

  /// What tells the events of one cycle from those of another: its first day, and the last where it is
  /// not the cycle that the workshop began with.
  private static func days(of part: CyclePart) -> String {
    basic(part.cycle.first) + (part.isFirst ? "" : "-\(basic(part.cycle.last))")
  }

  /// `20270104`.
  private static func basic(_ day: CalendarDate) -> String {
    day.description.replacing("-", with: "")
  }

  private static func stamp(_ moment: Timestamp) -> String {
    let seconds = (moment.milliseconds / 1000 % 86_400 + 86_400) % 86_400
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return basic(CalendarDate(moment, secondsFromUTC: 0))
      + "T\(two(seconds / 3600))\(two(seconds / 60 % 60))\(two(seconds % 60))Z"
  }
}
