import PlainText

/// What `rooftop check` found in a workshop file.
public struct IntegrityReport: Hashable, Sendable, Codable {
  /// One thing that was looked at.
  public struct Item: Hashable, Sendable, Codable {
    public let name: CleanText
    public let passed: Bool
    /// What was counted, or what is wrong.
    public let detail: CleanText
  }

  public let items: [Item]

  public var isSound: Bool { items.allSatisfy(\.passed) }

  /// As in sysexits.h: 0, or 65 for damaged data.
  public var exitCode: Int32 { isSound ? 0 : 65 }
}
