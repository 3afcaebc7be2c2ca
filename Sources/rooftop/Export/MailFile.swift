import PlainText
import WorkshopExport
import WorkshopModel

/// A mail draft with the files that go along.
struct MailFile {
  /// In the order they were asked for, each once.
  let formats: [ExportFormat]

  /// Refuses what cannot go along.
  init(
    attaching formats: [WorkshopFormat], to format: ExportFormat, about sets: SetOptions
  ) throws(CommandFailure) {
    guard formats.isEmpty || format == .eml else {
      throw CommandFailure(
        usage: "--attach is for a mail draft. Say --format eml, or leave it out.")
    }
    var chosen: [ExportFormat] = []
    for attached in formats where !chosen.contains(attached.format) {
      guard MailAttachment.formats.contains(attached.format) else {
        throw CommandFailure(
          usage: "A mail draft is not attached to itself: attach another format.")
      }
      try attached.require(sets)
      chosen.append(attached.format)
    }
    self.formats = chosen
  }

  /// - Parameters:
  ///   - book: the chosen sections, which stand in the mail.
  ///   - whole: all sections, for what leaves none out.
  func bytes(
    _ timeline: Timeline, _ book: WorksheetBook, whole: WorksheetBook, forExcel: Bool
  ) throws(CommandFailure) -> [UInt8] {
    var files: [MailAttachment] = []
    for format in formats {
      let part = format.takesSections ? book : whole
      files.append(
        MailAttachment(
          name: FileName.of(part, format), format: format,
          bytes: try ExportedBytes.of(timeline, as: format, part, forExcel: forExcel)))
    }
    return MailDraft.bytes(book, attaching: files)
  }
}
