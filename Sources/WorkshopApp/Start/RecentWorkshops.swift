import FoundationEssentials
import PlainText
import WorkshopModel

/// The workshops opened last, newest first.
public struct RecentWorkshops: Hashable, Sendable {
  public struct Entry: Hashable, Sendable, Codable {
    /// Absolute, as the system knows it.
    public let path: String
    public let organisation: CleanText
    /// What was to become due when it was closed; nil where an older program wrote the entry.
    public let due: DueFacts?

    public init(path: String, organisation: CleanText, due: DueFacts? = nil) {
      self.path = path
      self.organisation = organisation
      self.due = due
    }

    private enum CodingKeys: String, CodingKey {
      case path, organisation, due
    }

    /// What cannot be read of it is no reason to forget the workshop.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      path = try container.decode(String.self, forKey: .path)
      organisation = try container.decode(CleanText.self, forKey: .organisation)
      due = try? container.decodeIfPresent(DueFacts.self, forKey: .due)
    }

    /// What is due next on `day`, in words; nil where nothing is.
    func dueWords(on day: CalendarDate) -> CleanText? {
      guard let notices = due?.notices(on: day), let first = notices.first else { return nil }
      let more = notices.count > 1 ? " and \(notices.count - 1) more" : ""
      return "\(first.words)\(more)"
    }
  }

  public private(set) var entries: [Entry]

  /// More would not fit on one page.
  public static let most = 7

  public init(_ entries: [Entry] = []) {
    self.entries = Array(entries.prefix(Self.most))
  }

  /// Reads what `json` wrote. Damaged data is no reason to stop: the list begins anew.
  public init(json: Data) {
    let file = try? JSONDecoder().decode(File.self, from: json)
    self.init((file?.recent ?? []).filter { $0.path.hasPrefix("/") })
  }

  /// The form in the file.
  /// - Throws: what the encoder says; a list of texts always encodes.
  public func json() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(File(recent: entries))
  }

  /// Puts the workshop at `entry` first.
  public mutating func opened(_ entry: Entry) {
    entries = Array(([entry] + entries.filter { $0.path != entry.path }).prefix(Self.most))
  }

  /// Drops files that are gone.
  public mutating func forget(where isGone: (Entry) -> Bool) { entries.removeAll(where: isGone) }

  private struct File: Codable {
    var recent: [Entry]
  }
}
