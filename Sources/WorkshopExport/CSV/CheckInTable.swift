import PlainText
import WorkshopModel

/// The check-ins as a table that `rooftop import` reads back: RFC 4180, UTF-8, CRLF. The earliest day
/// first, those of one day as they were written.
public enum CheckInTable {
  private enum Column: String, CaseIterable {
    case day = "Date"
    case team = "Teams"
    case period = "Period"
    case number = "Number"
    case keyResult = "Key result"
    case value = "Value"
    case confidence = "Confidence"
    case comment = "Comment"
  }

  /// The company is named where other teams are.
  public static func bytes(_ book: WorksheetBook) -> [UInt8] {
    var text = CSVCell.line(Column.allCases.map(\.rawValue))
    let isOneOfMany = book.worksheets.count > 1
    for worksheet in book.worksheets {
      let team = worksheet.unit ?? (isOneOfMany ? worksheet.organisation : "")
      for checkIn in worksheet.toldCheckIns {
        text += line(checkIn, team: team, period: worksheet.cycle.name)
      }
    }
    return Array(text.utf8)
  }

  private static func line(
    _ told: Worksheet.ToldCheckIn, team: CleanText, period: CleanText
  ) -> String {
    let checkIn = told.step.checkIn
    let cells = Column.allCases.map { column in
      switch column {
      case .day: checkIn.day.description
      case .team: team.singleLine.string
      case .period: period.singleLine.string
      case .number: told.number.string
      case .keyResult: told.sentence.singleLine.string
      case .value: checkIn.reading.typable
      case .confidence: checkIn.confidence.map { "\($0.value)" } ?? ""
      case .comment: checkIn.comment.singleLine.string
      }
    }
    return CSVCell.line(cells)
  }
}
