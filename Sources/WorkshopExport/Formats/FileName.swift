import PlainText
import WorkshopModel

/// Names for files, made from titles that anybody may have typed.
public enum FileName {
  /// What every common file system takes, with room for a temporary name beside it.
  public static let mostBytes = 100

  /// `harbour-bikes-2027.md`: no separators, no leading dot or dash, at most 100 bytes. A unit or a
  /// cycle is named where all of the book is about it.
  public static func of(_ book: WorksheetBook, _ format: ExportFormat) -> String {
    of(book.subject, format, isBoardPage: book.first.isBoardPage)
  }

  public static func of(
    _ subject: BookSubject, _ format: ExportFormat, isBoardPage: Bool
  ) -> String {
    made(from: words(subject), kind: isBoardPage ? "-board" : "", ending: format.ending)
  }

  /// The page of one set. `number` keeps two sets apart whose names make the same file name.
  public static func ofSet(_ worksheet: Worksheet, number: Int) -> String {
    made(
      from:
        "unit \(String(number)) \(worksheet.unit ?? worksheet.organisation) \(worksheet.cycle.name)",
      ending: ExportFormat.html.ending)
  }

  /// The page of one owner. `number` keeps two owners apart whose names make the same file name.
  public static func ofOwner(_ owner: CleanText, number: Int) -> String {
    made(from: "owner \(String(number)) \(owner)", ending: ExportFormat.html.ending)
  }

  /// The page of the week that `day` belongs to; without a format, the folder of such pages.
  public static func ofWeek(
    _ book: WorksheetBook, on day: CalendarDate, _ format: ExportFormat? = nil
  ) -> String {
    made(from: words(book.subject), kind: "-week-\(day)", ending: format?.ending ?? "")
  }

  /// The folder of a handout.
  public static func ofHandout(_ book: WorksheetBook) -> String {
    made(from: "\(words(book.subject)) handout", ending: "")
  }

  private static func words(_ subject: BookSubject) -> CleanText {
    let names = [subject.organisation, subject.unit, subject.cycle].compactMap { $0?.string }
    return CleanText(names.joined(separator: " "))
  }

  /// Letters and digits of every script stay; all else becomes a single dash.
  /// - Parameter kind: stays whole however long the title is.
  static func made(from title: CleanText, kind: String = "", ending: String) -> String {
    let tail = kind + (ending.isEmpty ? "" : ".\(ending)")
    var name = ""
    for character in title.string.lowercased() {
      if character.isLetter || character.isNumber {
        name.append(character)
      } else if !name.isEmpty, name.last != "-" {
        name.append("-")
      }
    }
    while name.utf8.count > mostBytes - tail.utf8.count { name.removeLast() }
    while name.last == "-" { name.removeLast() }
    return (name.isEmpty ? "worksheet" : name) + tail
  }
}
