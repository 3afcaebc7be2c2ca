/// How readable a scheme is before anything is repaired.
public struct ContrastReport: Hashable, Sendable {
  public struct Row: Hashable, Sendable {
    public let role: Role
    /// The least ratio asked for; nil where nothing is read.
    public let floor: Double?
    /// The ratio of the scheme's own colours.
    public let trueColour: Double
    /// The ratio of the nearest colours of 256, before any is moved.
    public let indexed: Double

    /// True when the scheme's own colours and their nearest of 256 both hold the floor.
    public var passes: Bool { floor.map { trueColour >= $0 && indexed >= $0 } ?? true }
  }

  public let rows: [Row]

  public init(_ scheme: Scheme) {
    rows = Role.allCases.compactMap { role in
      let style = RoleLook.of(role).style(in: scheme)
      guard let foreground = style.foreground, let background = style.background else {
        return nil
      }
      return Row(
        role: role, floor: Contrast.floor(of: role),
        trueColour: Contrast.ratio(foreground, background),
        indexed: IndexedPair(foreground, on: background, floor: nil).ratio)
    }
  }

  public var passes: Bool { rows.allSatisfy(\.passes) }
}
