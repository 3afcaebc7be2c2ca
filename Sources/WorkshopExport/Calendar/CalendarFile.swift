import FoundationEssentials
import PlainText
import WorkshopModel

/// The dates of the cycle for a calendar (RFC 5545): a check-in every week and the review on the
/// last day. A new export of the same workshop replaces these events instead of doubling them.
public enum CalendarFile {
  /// The day of the weekly check-in.
  public static let checkInDay = Weekday.monday

  public static func bytes(_ worksheet: Worksheet) -> [UInt8] {
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Rooftop//OKR workshop//EN", "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH",
    ]
    let days = worksheet.cycle.plannedCheckIns(on: checkInDay)
    if let first = days.first, let last = days.last {
      lines += event(
        worksheet, "check-in", on: first, repeats: "FREQ=WEEKLY;UNTIL=\(basic(last))",
        title: "OKR check-in: \(worksheet.organisation)",
        text: "Value, confidence from 0 to 10 and blockers of each key result.")
    }
    lines += event(
      worksheet, "review", on: worksheet.cycle.last, repeats: nil,
      title: "OKR review \(worksheet.cycle.name): \(worksheet.organisation)",
      text: "Score every key result and say what you learned.")
    lines.append("END:VCALENDAR")
    return Array(lines.map(CalendarLine.folded).joined().utf8)
  }

  private static func event(
    _ worksheet: Worksheet, _ what: String, on day: CalendarDate, repeats: String?,
    title: CleanText, text: CleanText
  ) -> [String] {
    let goals = worksheet.objectives.flatMap { objective in
      ["\(objective.number) \(objective.title.singleLine)" as CleanText]
        + objective.keyResults.map { keyResult in
          let values = keyResult.values.map { ": \($0)" as CleanText } ?? ""
          let conflict = keyResult.conflict.map { " ! \($0)" as CleanText } ?? ""
          return "\(keyResult.number) \(keyResult.sentence.singleLine)\(values)\(conflict)"
        }
    }
    let description = CleanText(([text] + goals).map(\.string).joined(separator: "\n"))
    return [
      "BEGIN:VEVENT",
      "UID:\(what)-\(worksheet.created.milliseconds)-\(basic(worksheet.cycle.first))@rooftop",
      "DTSTAMP:\(stamp(worksheet.changed))",
      "DTSTART;VALUE=DATE:\(basic(day))",
    ] + end(of: day) + (repeats.map { ["RRULE:\($0)"] } ?? []) + [
      "SUMMARY:\(CalendarLine.escaped(title.singleLine))",
      "DESCRIPTION:\(CalendarLine.escaped(description))",
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
