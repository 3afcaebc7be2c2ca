import Foundation

/// JSON as it is stored: the same value always makes the same bytes.
enum JSONText {
  private static let encoder = {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return encoder
  }()

  static func encode(_ value: some Encodable) throws(StoreError) -> String {
    do {
      return String(decoding: try encoder.encode(value), as: UTF8.self)
    } catch {
      throw .io("a value cannot be written as JSON")
    }
  }

  static func decode<Value: Decodable>(
    _ type: Value.Type, from text: String
  ) throws(StoreError) -> Value {
    do {
      return try JSONDecoder().decode(type, from: Data(text.utf8))
    } catch {
      throw .damaged("a sealed entry cannot be read")
    }
  }
}
