extension Int: Kept {
  func write(to bytes: inout KeptBytes) {
    bytes.append(number: UInt(bitPattern: self << 1 ^ self >> (Int.bitWidth - 1)))
  }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    let number = try bytes.number()
    self = Int(bitPattern: number >> 1) ^ -Int(bitPattern: number & 1)
  }
}

extension Bool: Kept {
  func write(to bytes: inout KeptBytes) { bytes.append(self ? 1 : 0) }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) { self = try bytes.byte() != 0 }
}

extension Optional: Kept where Wrapped: Kept {
  func write(to bytes: inout KeptBytes) {
    bytes.add(self != nil)
    if let self { bytes.add(self) }
  }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    self = try Bool(from: &bytes) ? Wrapped(from: &bytes) : nil
  }
}

extension Array: Kept where Element: Kept {
  func write(to bytes: inout KeptBytes) {
    bytes.append(number: UInt(count))
    for element in self { bytes.add(element) }
  }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    let count = try bytes.count()
    self = []
    reserveCapacity(count)
    for _ in 0..<count { append(try Element(from: &bytes)) }
  }
}

extension Set: Kept where Element: Kept {
  func write(to bytes: inout KeptBytes) { bytes.add(Array(self)) }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    self = Set(try Array(from: &bytes))
  }
}

extension Dictionary: Kept where Key: Kept, Value: Kept {
  func write(to bytes: inout KeptBytes) {
    bytes.append(number: UInt(count))
    for (key, value) in self { bytes.add(key, value) }
  }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    let count = try bytes.count()
    self = [:]
    reserveCapacity(count)
    for _ in 0..<count {
      let key = try Key(from: &bytes)
      self[key] = try Value(from: &bytes)
    }
  }
}

/// An enumeration without values is kept as the place of its case.
extension Kept where Self: CaseIterable & Equatable, AllCases == [Self] {
  func write(to bytes: inout KeptBytes) {
    bytes.append(number: UInt(Self.allCases.firstIndex(of: self) ?? 0))
  }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    let place = try bytes.number()
    let cases = Self.allCases
    guard place < UInt(cases.count) else { throw UnreadableBytes() }
    self = cases[Int(place)]
  }
}
