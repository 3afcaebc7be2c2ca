/// A small terminal that knows how each printed character and each erasing looks, to compare streams.
struct PaintedCells: Hashable {
  private(set) var painted: [String] = []
  private var codes: [Int] = []
  private var characterSet = "B"

  init(_ bytes: [UInt8]) {
    var rest = String(decoding: bytes, as: UTF8.self).unicodeScalars[...]
    while let scalar = rest.popFirst() {
      guard scalar == "\u{1B}" else {
        if scalar.value >= 0x20 { paint(String(scalar)) }
        continue
      }
      guard rest.popFirst() == "[" else {
        characterSet = rest.popFirst().map(String.init) ?? ""
        continue
      }
      let parameters = String(String.UnicodeScalarView(rest.prefix { $0.value < 0x40 }))
      rest = rest.dropFirst(parameters.unicodeScalars.count)
      take(parameters, final: rest.popFirst() ?? " ")
    }
  }

  private mutating func paint(_ what: String) {
    painted.append("\(what) \(Set(codes).sorted()) \(characterSet)")
  }

  private mutating func take(_ parameters: String, final: Unicode.Scalar) {
    guard final == "m" else { return final == "H" ? () : paint("\(parameters)\(final)") }
    for code in parameters.split(separator: ";", omittingEmptySubsequences: false) {
      set(Int(code) ?? 0)
    }
  }

  private mutating func set(_ code: Int) {
    switch code {
    case 0: codes = []
    case 22: codes.removeAll { $0 == 1 || $0 == 2 }
    case 24, 27: codes.removeAll { $0 == code - 20 }
    case 30...39: codes.removeAll { (30...39).contains($0) }
    case 40...49: codes.removeAll { (40...49).contains($0) }
    default: break
    }
    if code != 0 && !(20...29).contains(code) && code % 10 != 9 { codes.append(code) }
  }
}
