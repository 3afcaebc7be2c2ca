import PlainText
import WorkshopModel

extension WorkshopDocument {
  /// Who gets the goals of all units, and the files that were written for them.
  public struct SharingPart: Hashable, Sendable, Codable {
    public struct Audience: Hashable, Sendable, Codable {
      public let name: CleanText
      public let how: CleanText
      /// Absent while nobody has said it.
      public let day: CalendarDate?
      public let by: CleanText
      public let informed: Bool
    }

    public struct Handout: Hashable, Sendable, Codable {
      public let at: Timestamp
      public let folder: CleanText
      public let files: [CleanText]
    }

    /// In the order they were added.
    public let audiences: [Audience]
    /// The earliest first.
    public let handouts: [Handout]
  }
}

extension WorkshopDocument.SharingPart {
  /// Nil where nobody has written anything of the kind.
  init?(_ sharing: Sharing) {
    audiences = sharing.audiences.map {
      Audience(
        name: $0.wording.name, how: $0.wording.how, day: $0.wording.day, by: $0.wording.by,
        informed: $0.isInformed)
    }
    handouts = sharing.handouts.map { Handout(at: $0.at, folder: $0.folder, files: $0.files) }
    if audiences.isEmpty, handouts.isEmpty { return nil }
  }
}
