import FoundationEssentials
import PlainText

/// A part of a mail: its header fields and its body, without the line end behind it.
struct MailPart {
  let fields: [String]
  let body: String

  /// A text that is shown.
  init(_ mediaType: String, text: [UInt8]) {
    fields = [
      MailHeader.folded("Content-Type", ["\(mediaType);", "charset=utf-8"]),
      MailHeader.folded("Content-Transfer-Encoding", ["quoted-printable"]),
    ]
    body = QuotedPrintable.encoded(text)
  }

  init(_ file: MailAttachment) {
    fields = [
      MailHeader.folded("Content-Type", file.format.mediaType),
      MailHeader.folded("Content-Transfer-Encoding", ["base64"]),
      MailHeader.folded("Content-Disposition", ["attachment;"] + MailHeader.fileName(file.name)),
    ]
    body = Data(file.bytes).base64EncodedString(
      options: [.lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed])
  }

  /// Several parts in one.
  /// - Parameter kind: `mixed`, or `alternative` where they say the same.
  init(_ kind: String, of parts: [MailPart]) {
    // An equals sign before an underscore stands in no body: quoted-printable has two digits behind
    // it, base64 nothing or another one.
    let boundary = "=_rooftop-\(kind)"
    fields = [
      MailHeader.folded("Content-Type", ["multipart/\(kind);", "boundary=\"\(boundary)\""])
    ]
    body =
      parts.map { "--\(boundary)\r\n\($0.text)\r\n" }.joined() + "--\(boundary)--\r\n"
  }

  var text: String { fields.joined() + "\r\n" + body }
}

extension ExportFormat {
  /// What a mail program needs to know of an attached file, parameter by parameter.
  fileprivate var mediaType: [String] {
    switch self {
    case .text: ["text/plain;", "charset=utf-8"]
    case .markdown, .slides: ["text/markdown;", "charset=utf-8"]
    case .html: ["text/html;", "charset=utf-8"]
    case .csv, .checkins: ["text/csv;", "charset=utf-8;", "header=present"]
    case .json: ["application/json"]
    case .xlsx: ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"]
    case .ics: ["text/calendar;", "charset=utf-8;", "method=PUBLISH"]
    case .eml: ["message/rfc822"]
    }
  }
}
