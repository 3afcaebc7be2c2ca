import PlainText

/// Breaks plain texts without line breaks into rows at spaces, and inside a word only if the word
/// alone is too long. It works on bytes: that takes a twentieth of what letters take.
enum PlainWrap {
  /// The rows of what follows the first `start` bytes of `text`, as ranges of bytes; spaces at a
  /// break are left out. At least one row.
  static func rows(of text: CleanText, from start: Int, width: Int) -> [Range<Int>] {
    withBytes(of: text) { bytes in
      var rows: [Range<Int>] = []
      var place = start
      repeat {
        let next = endOfRow(in: bytes, from: place, width: max(1, width))
        var end = next
        if next < bytes.count { while end > place, bytes[end - 1] == space { end -= 1 } }
        rows.append(place..<end)
        place = next
      } while place < bytes.count
      return rows
    }
  }

  /// How many rows `rows` makes.
  static func rowCount(of text: CleanText, from start: Int, width: Int) -> Int {
    withBytes(of: text) { bytes in
      var count = 0
      var place = start
      repeat {
        place = endOfRow(in: bytes, from: place, width: max(1, width))
        count += 1
      } while place < bytes.count
      return count
    }
  }

  /// The bytes `range` of `text`.
  static func part(_ range: Range<Int>, of text: CleanText) -> CleanText {
    withBytes(of: text) { bytes in
      CleanText(String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self))
    }
  }

  /// The spaces and bullets that `text` begins with.
  static func lead(of text: CleanText) -> (bytes: Int, columns: Int) {
    withBytes(of: text) { bytes in
      var (end, count) = (0, 0)
      while end < bytes.count {
        if bytes[end] == space {
          end += 1
        } else if bytes[end...].starts(with: bullet) {
          end += bullet.count
        } else {
          break
        }
        count += 1
      }
      return (end, count)
    }
  }

  private static func withBytes<Answer>(
    of text: CleanText, _ body: (UnsafeBufferPointer<UInt8>) -> Answer
  ) -> Answer {
    var string = text.string
    return string.withUTF8(body)
  }

  private static func endOfRow(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, width: Int
  ) -> Int {
    var used = 0
    var lastBreak = start
    var place = start
    while place < bytes.count {
      let byte = bytes[place]
      // Others go on with a scalar that an earlier byte began.
      if byte & 0xC0 != 0x80 {
        used += 1
        if byte == space {
          lastBreak = place + 1
        } else if used > width {
          return lastBreak > start ? lastBreak : place
        }
      }
      place += 1
    }
    return bytes.count
  }

  private static let space = UInt8(ascii: " ")
  private static let bullet = Array("·".utf8)
}
