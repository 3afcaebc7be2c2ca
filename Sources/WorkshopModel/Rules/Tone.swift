/// The colour meaning of a judgement. It always goes with a sign and a word.
public enum Tone: String, CaseIterable, Hashable, Sendable {
  case green, amber, red
  /// Nothing to judge yet.
  case neutral
}
