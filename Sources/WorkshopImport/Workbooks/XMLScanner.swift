/// Goes through an XML document tag by tag: as much of XML as the files of a workbook use.
struct XMLScanner {
  enum Item: Hashable {
    case open(String, [String: String], isEmpty: Bool)
    case close(String)
    case text(String)
  }

  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Nil at the end.
  mutating func next() -> Item? {
    while place < bytes.count {
      guard bytes[place] == UInt8(ascii: "<") else {
        let end = bytes[place...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
        defer { place = end }
        return .text(Self.decoded(bytes[place..<end]))
      }
      if skip("<!--", "-->") || skip("<?", "?>") { continue }
      if starts("<![CDATA[") {
        let end = find("]]>", from: place + 9) ?? bytes.count
        defer { place = min(bytes.count, end + 3) }
        return .text(String(decoding: bytes[place + 9..<end], as: UTF8.self))
      }
      guard let end = tagEnd() else {
        place = bytes.count
        return nil
      }
      let tag = bytes[place + 1..<end]
      place = end + 1
      if tag.first == UInt8(ascii: "!") { continue }
      if tag.first == UInt8(ascii: "/") {
        let name = tag.dropFirst().prefix { !Self.isSpace($0) }
        return .close(Self.local(String(decoding: name, as: UTF8.self)))
      }
      return Self.opened(tag)
    }
    return nil
  }

  /// The `>` outside quotes.
  private func tagEnd() -> Int? {
    var quote: UInt8?
    for index in place + 1..<bytes.count {
      let byte = bytes[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return index
      }
    }
    return nil
  }

  private static func opened(_ tag: ArraySlice<UInt8>) -> Item {
    let isEmpty = tag.last == UInt8(ascii: "/")
    let body = isEmpty ? tag.dropLast() : tag
    let name = body.prefix { !isSpace($0) }
    var attributes: [String: String] = [:]
    var rest = body.dropFirst(name.count)
    while let equals = rest.firstIndex(of: UInt8(ascii: "=")) {
      let key = String(decoding: rest[..<equals].filter { !isSpace($0) }, as: UTF8.self)
      let behind = rest[(equals + 1)...].drop(while: isSpace)
      guard let quote = behind.first, let end = behind.dropFirst().firstIndex(of: quote) else {
        break
      }
      attributes[local(key)] = decoded(behind[(behind.startIndex + 1)..<end])
      rest = behind[(end + 1)...]
    }
    return .open(local(String(decoding: name, as: UTF8.self)), attributes, isEmpty: isEmpty)
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }

  /// The name without the mark of its vocabulary.
  private static func local(_ name: String) -> String {
    String(name.split(separator: ":").last ?? "")
  }

  private static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.contains("&") else { return text }
    var read = ""
    var rest = text[...]
    while let mark = rest.firstIndex(of: "&"), let end = rest[mark...].firstIndex(of: ";") {
      read += rest[..<mark]
      read += character(rest[rest.index(after: mark)..<end])
      rest = rest[rest.index(after: end)...]
    }
    return read + rest
  }

  private static func character(_ name: Substring) -> String {
    switch name {
    case "lt": return "<"
    case "gt": return ">"
    case "amp": return "&"
    case "quot": return "\""
    case "apos": return "'"
    default:
      let isHex = name.hasPrefix("#x")
      let number = UInt32(name.dropFirst(isHex ? 2 : 1), radix: isHex ? 16 : 10)
      return number.flatMap(Unicode.Scalar.init).map { String(Character($0)) } ?? "\u{FFFD}"
    }
  }

  private func starts(_ text: String) -> Bool { bytes[place...].starts(with: text.utf8) }

  private mutating func skip(_ open: String, _ close: String) -> Bool {
    guard starts(open) else { return false }
    place = find(close, from: place + open.utf8.count).map { $0 + close.utf8.count } ?? bytes.count
    return true
  }

  private func find(_ text: String, from start: Int) -> Int? {
    let wanted = Array(text.utf8)
    guard start <= bytes.count - wanted.count else { return nil }
    return (start...bytes.count - wanted.count).first { bytes[$0...].starts(with: wanted) }
  }
}
