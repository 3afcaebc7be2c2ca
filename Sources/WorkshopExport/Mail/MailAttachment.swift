/// A file that goes along with a mail.
public struct MailAttachment: Hashable, Sendable {
  public let name: String
  public let format: ExportFormat
  public let bytes: [UInt8]

  public init(name: String, format: ExportFormat, bytes: [UInt8]) {
    self.name = name
    self.format = format
    self.bytes = bytes
  }

  /// The formats that can go along: all but a mail.
  public static let formats = ExportFormat.allCases.filter { $0 != .eml }
}
