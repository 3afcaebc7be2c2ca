import PlainText

/// A status that people chose, whatever the numbers say.
public struct StatusByHand: Hashable, Sendable {
  public let status: Status
  public let why: CleanText

  /// Those that people can choose: the others follow from the check-ins alone.
  public static let choices: [Status] = [.onTrack, .behind, .atRisk]
}
