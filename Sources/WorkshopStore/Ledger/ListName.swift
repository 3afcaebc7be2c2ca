import PlainText

/// Names a list of texts by what it holds, so that a round takes it once.
public enum ListName {
  public static func of(_ texts: [CleanText]) throws(StoreError) -> CleanText {
    var bytes: [UInt8] = []
    for text in texts {
      let field = Array(text.string.utf8)
      bytes += Chain.bytes(of: field.count) + field
    }
    let digits = Array("0123456789abcdef")
    let hash = try Sodium.hash(bytes).prefix(16)
    return CleanText(String(hash.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }))
  }
}
