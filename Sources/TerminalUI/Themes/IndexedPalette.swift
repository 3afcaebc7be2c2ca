/// The colours 16 to 255 of a terminal with 256: a cube of 6x6x6 and 24 greys, the same in every
/// terminal. The first 16 are the user's own and are not used for matching.
public enum IndexedPalette {
  /// One of the fixed colours.
  public struct Entry: Hashable, Sendable {
    /// 16 to 255.
    public let index: Int
    public let colour: RGB
    let lab: Lab

    init(_ index: Int, _ colour: RGB) {
      self.index = index
      self.colour = colour
      lab = Lab(colour)
    }
  }

  /// All 240, by index.
  public static let entries: [Entry] = cube + greys

  private static let cube: [Entry] = {
    let levels: [UInt8] = [0, 95, 135, 175, 215, 255]
    return (0..<216).map { place in
      Entry(16 + place, RGB(levels[place / 36], levels[place / 6 % 6], levels[place % 6]))
    }
  }()

  private static let greys: [Entry] = (0..<24).map { step in
    let level = UInt8(8 + 10 * step)
    return Entry(232 + step, RGB(level, level, level))
  }

  private static let darkest = Entry(16, .black)

  /// The entry that looks most like `colour`, among those that `passes` accepts; nil when none is.
  static func nearest(to colour: RGB, where passes: (Entry) -> Bool) -> Entry? {
    let wanted = Lab(colour)
    return entries.filter(passes).min {
      $0.lab.squaredDistance(to: wanted) < $1.lab.squaredDistance(to: wanted)
    }
  }

  /// The entry that looks most like `colour`.
  public static func nearest(to colour: RGB) -> Entry {
    nearest(to: colour, where: { _ in true }) ?? darkest
  }
}
