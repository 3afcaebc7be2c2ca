extension Scheme {
  /// The scheme of `Themes/room-dark.yaml`, compiled in so that the program needs no file.
  public static let roomDark = Scheme(
    name: "room-dark", author: "Rooftop", variant: .dark,
    base00: RGB(0x121212), base01: RGB(0x262626), base02: RGB(0x303030), base03: RGB(0x767676),
    base04: RGB(0xC6C6C6), base05: RGB(0xEEEEEE), base06: RGB(0xF5F5F5), base07: RGB(0xFFFFFF),
    base08: RGB(0xFF9B9B), base09: RGB(0xFFB86C), base0A: RGB(0xF2D45C), base0B: RGB(0x87D787),
    base0C: RGB(0x7FD7E8), base0D: RGB(0x87C7FF), base0E: RGB(0xD7AFFF), base0F: RGB(0xD7AF87))
}
