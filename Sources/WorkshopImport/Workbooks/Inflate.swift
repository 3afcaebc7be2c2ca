/// Unpacks the one compression that workbooks use (RFC 1951), and no more than a given size of it.
struct Inflate {
  private let packed: ArraySlice<UInt8>
  private let limit: Int
  private var place: Int
  private var bits: UInt32 = 0
  private var bitCount = 0
  private var text: [UInt8] = []

  /// Nil where the bytes are damaged, or unpack to more than `limit`.
  static func unpacked(_ packed: ArraySlice<UInt8>, limit: Int) -> [UInt8]? {
    var inflate = Inflate(packed, limit)
    return inflate.run() ? inflate.text : nil
  }

  private init(_ packed: ArraySlice<UInt8>, _ limit: Int) {
    self.packed = packed
    self.limit = limit
    place = packed.startIndex
  }

  private mutating func run() -> Bool {
    while true {
      guard let isLast = take(1), let kind = take(2) else { return false }
      let isGood =
        switch kind {
        case 0: stored()
        case 1: coded(Self.fixedLengths, Self.fixedDistances)
        case 2: dynamic()
        default: false
        }
      guard isGood else { return false }
      if isLast == 1 { return true }
    }
  }

  private mutating func take(_ count: Int) -> Int? {
    while bitCount < count {
      guard place < packed.endIndex else { return nil }
      bits |= UInt32(packed[place]) << UInt32(bitCount)
      place += 1
      bitCount += 8
    }
    let value = Int(bits & ((1 << UInt32(count)) - 1))
    bits >>= UInt32(count)
    bitCount -= count
    return value
  }

  private mutating func stored() -> Bool {
    bits = 0
    bitCount = 0
    guard place + 4 <= packed.endIndex else { return false }
    let count = Int(packed[place]) | Int(packed[place + 1]) << 8
    place += 4
    guard place + count <= packed.endIndex, text.count + count <= limit else { return false }
    text += packed[place..<place + count]
    place += count
    return true
  }

  private mutating func dynamic() -> Bool {
    guard let lengths = take(5), let distances = take(5), let codes = take(4) else { return false }
    var small = [Int](repeating: 0, count: 19)
    for index in 0..<codes + 4 {
      guard let length = take(3) else { return false }
      small[Self.order[index]] = length
    }
    let table = HuffmanTable(small)
    let wanted = lengths + 257 + distances + 1
    var found: [Int] = []
    while found.count < wanted {
      guard let symbol = symbol(table) else { return false }
      switch symbol {
      case 0..<16: found.append(symbol)
      case 16:
        guard let last = found.last, let more = take(2) else { return false }
        found += [Int](repeating: last, count: more + 3)
      case 17:
        guard let more = take(3) else { return false }
        found += [Int](repeating: 0, count: more + 3)
      default:
        guard let more = take(7) else { return false }
        found += [Int](repeating: 0, count: more + 11)
      }
    }
    guard found.count == wanted else { return false }
    return coded(
      HuffmanTable(Array(found[..<(lengths + 257)])), HuffmanTable(Array(found[(lengths + 257)...]))
    )
  }

  private mutating func coded(_ lengths: HuffmanTable, _ distances: HuffmanTable) -> Bool {
    while true {
      guard let symbol = symbol(lengths) else { return false }
      if symbol == 256 { return true }
      if symbol < 256 {
        guard text.count < limit else { return false }
        text.append(UInt8(symbol))
        continue
      }
      guard symbol < 286, let more = take(Self.lengthBits[symbol - 257]),
        let far = self.symbol(distances), far < 30, let farther = take(Self.distanceBits[far])
      else { return false }
      let count = Self.lengthBase[symbol - 257] + more
      let distance = Self.distanceBase[far] + farther
      guard distance <= text.count, text.count + count <= limit else { return false }
      for _ in 0..<count { text.append(text[text.count - distance]) }
    }
  }

  private mutating func symbol(_ table: HuffmanTable) -> Int? {
    var code = 0
    var first = 0
    var index = 0
    for length in 1...15 {
      guard let bit = take(1) else { return nil }
      code |= bit
      let count = table.counts[length]
      if code - count < first { return table.symbols[index + code - first] }
      index += count
      first = (first + count) << 1
      code <<= 1
    }
    return nil
  }

  private static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
  private static let lengthBase = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
    163, 195, 227, 258,
  ]
  private static let lengthBits = [
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
  ]
  private static let distanceBase = [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049,
    3073, 4097, 6145, 8193, 12289, 16385, 24577,
  ]
  private static let distanceBits = [
    0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13,
    13,
  ]
  private static let fixedLengths = HuffmanTable(
    (0..<288).map { $0 < 144 ? 8 : ($0 < 256 ? 9 : ($0 < 280 ? 7 : 8)) })
  private static let fixedDistances = HuffmanTable([Int](repeating: 5, count: 30))
}

/// The codes of one alphabet, by their lengths.
struct HuffmanTable {
  fileprivate var counts = [Int](repeating: 0, count: 16)
  fileprivate var symbols: [Int]

  init(_ lengths: [Int]) {
    for length in lengths where length > 0 { counts[length] += 1 }
    symbols = lengths.indices.filter { lengths[$0] > 0 }.sorted {
      (lengths[$0], $0) < (lengths[$1], $1)
    }
  }
}
