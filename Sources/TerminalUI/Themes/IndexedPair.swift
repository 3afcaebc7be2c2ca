/// Text and background reduced to the fixed palette, still readable.
struct IndexedPair: Hashable, Sendable {
  let foreground: IndexedPalette.Entry
  let background: IndexedPalette.Entry

  /// The nearest pair; where it falls below `floor` the nearest text that does not, and where no
  /// text could, the nearest background that allows one.
  init(_ text: RGB, on surface: RGB, floor: Double?) {
    func isReadable(_ one: IndexedPalette.Entry, _ other: IndexedPalette.Entry) -> Bool {
      floor.map { Contrast.ratio(one.colour, other.colour) >= $0 } ?? true
    }
    let plain = IndexedPalette.nearest(to: surface)
    if let readable = IndexedPalette.nearest(to: text, where: { isReadable($0, plain) }) {
      (foreground, background) = (readable, plain)
      return
    }
    let strongest = IndexedPalette.nearest(to: ContrastRepair.better(on: surface))
    foreground = strongest
    background =
      IndexedPalette.nearest(to: surface, where: { isReadable(strongest, $0) }) ?? plain
  }

  var ratio: Double { Contrast.ratio(foreground.colour, background.colour) }
}
