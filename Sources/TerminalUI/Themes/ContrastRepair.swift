/// Makes text readable by moving colours no further than needed.
enum ContrastRepair {
  /// Moves the foreground towards black or white until `floor` holds; where even that is not
  /// enough, the background moves the other way.
  static func repaired(_ style: Style, floor: Double?) -> Style {
    guard let floor, let foreground = style.foreground, let background = style.background,
      Contrast.ratio(foreground, background) < floor
    else { return style }
    var style = style
    let goal = better(on: background)
    if let moved = moved(
      foreground, towards: goal, until: { Contrast.ratio($0, background) >= floor })
    {
      style.foreground = moved
      return style
    }
    style.foreground = goal
    let away: RGB = goal == .white ? .black : .white
    style.background =
      moved(background, towards: away, until: { Contrast.ratio(goal, $0) >= floor }) ?? away
    return style
  }

  /// Black or white, whichever stands out more on `background`.
  static func better(on background: RGB) -> RGB {
    Contrast.ratio(.white, background) >= Contrast.ratio(.black, background) ? .white : .black
  }

  /// The first of 32 even steps from `colour` to `goal` that passes.
  private static func moved(
    _ colour: RGB, towards goal: RGB, until passes: (RGB) -> Bool
  ) -> RGB? {
    (1...32).lazy.map { mixed(colour, goal, share: Double($0) / 32) }.first(where: passes)
  }

  private static func mixed(_ one: RGB, _ other: RGB, share: Double) -> RGB {
    func channel(_ path: KeyPath<RGB, UInt8>) -> UInt8 {
      let (from, to) = (Double(one[keyPath: path]), Double(other[keyPath: path]))
      return UInt8((from + (to - from) * share).rounded())
    }
    return RGB(channel(\.red), channel(\.green), channel(\.blue))
  }
}
