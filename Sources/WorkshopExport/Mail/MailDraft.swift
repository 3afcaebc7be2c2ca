import PlainText
import WorkshopModel

/// Worksheets as a mail that waits to be sent (RFC 5322): text and page in one, no address in it, and
/// marked as a draft for the programs that know the mark. Where nobody chose sections the log stays at
/// home.
public enum MailDraft {
  public static func bytes(
    _ book: WorksheetBook, attaching files: [MailAttachment] = []
  ) -> [UInt8] {
    let told =
      book.first.sections == WorksheetSection.whole
      ? book.keeping(WorksheetSection.whole.subtracting([.log])) : book
    let body = MailPart(
      "alternative",
      of: [
        MailPart("text/plain", text: WorksheetText.bytes(told)),
        MailPart("text/html", text: HTMLPage.bytes(told)),
      ])
    let whole = files.isEmpty ? body : MailPart("mixed", of: [body] + files.map(MailPart.init))
    let header = [
      MailHeader.field("Subject", book.title),
      MailHeader.folded("Date", [date(book.first.changed)]),
      "X-Unsent: 1\r\n", "MIME-Version: 1.0\r\n",
    ]
    return Array((header.joined() + whole.text).utf8)
  }

  /// `Mon, 4 Jan 2027 10:00:00 +0000`.
  private static func date(_ moment: Timestamp) -> String {
    let day = CalendarDate(moment, secondsFromUTC: 0)
    let seconds = (moment.milliseconds / 1000 % 86_400 + 86_400) % 86_400
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let time = "\(two(seconds / 3600)):\(two(seconds / 60 % 60)):\(two(seconds % 60))"
    return "\(day.weekday.name.string.prefix(3)), \(day.words) \(time) +0000"
  }
}
