#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A colour of CIE L*a*b* under D65, where distance is close to difference as people see it.
struct Lab: Hashable, Sendable {
  var lightness: Double
  var greenRed: Double
  var blueYellow: Double

  /// sRGB to XYZ by IEC 61966-2-1, XYZ to Lab by CIE 15.
  init(_ colour: RGB) {
    let (red, green, blue) = (
      Contrast.linear(colour.red), Contrast.linear(colour.green), Contrast.linear(colour.blue)
    )
    let x = Self.curve((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047)
    let y = Self.curve(0.2126729 * red + 0.7151522 * green + 0.0721750 * blue)
    let z = Self.curve((0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883)
    lightness = 116 * y - 16
    greenRed = 500 * (x - y)
    blueYellow = 200 * (y - z)
  }

  private static func curve(_ value: Double) -> Double {
    value > 216.0 / 24389 ? cbrt(value) : (24389.0 / 27 * value + 16) / 116
  }

  /// The squared distance (CIE 1976); only its order matters here.
  func squaredDistance(to other: Lab) -> Double {
    let (l, a, b) = (
      lightness - other.lightness, greenRed - other.greenRed, blueYellow - other.blueYellow
    )
    return l * l + a * a + b * b
  }
}
