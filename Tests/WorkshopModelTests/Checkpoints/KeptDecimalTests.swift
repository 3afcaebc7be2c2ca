import Foundation
import Testing

@testable import WorkshopModel

/// A number comes back from a checkpoint as it was.
@Suite struct KeptDecimalTests {
  @Test(arguments: [
    "0", "1", "-1", "0.5", "-0.5", "45.25", "100000000000000000000", "0.00000000000000000001",
    "99999999999999999999999999999999999999", "-12345678901234567890123456789012345678",
  ])
  func itComesBack(_ text: String) throws {
    let number = try #require(Decimal(string: text))
    var bytes = KeptBytes()
    bytes.add(number)
    let read = try bytes.bytes.withUnsafeBytes { raw in
      var reader = KeptReader(raw)
      let read: Decimal = try reader.next()
      #expect(reader.isAtEnd)
      return read
    }
    #expect(read == number && "\(read)" == "\(number)")
  }

  @Test func moreBytesThanANumberHasAreRefused() {
    let bytes = [UInt8(MemoryLayout<Decimal>.size + 1)] + [UInt8](repeating: 1, count: 60)
    #expect(throws: UnreadableBytes.self) {
      try bytes.withUnsafeBytes { raw in
        var reader = KeptReader(raw)
        let _: Decimal = try reader.next()
      }
    }
  }
}
