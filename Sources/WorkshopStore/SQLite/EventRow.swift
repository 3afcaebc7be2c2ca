import WorkshopModel

/// An event as it is stored. `kind` is the name of its case and `payload` the JSON of its values.
struct EventRow: Sendable {
  let seq: Int
  let at: Int
  let author: String
  let kind: String
  let payload: String
}

extension EventRow {
  init(_ record: EventRecord) throws(StoreError) {
    seq = record.seq
    at = record.at.milliseconds
    author = record.author.name.string
    // {"kind":{...}}
    let json = try JSONText.encode(record.event).utf8
    let name = json.dropFirst(2).prefix { $0 != UInt8(ascii: "\"") }
    let values = json[name.endIndex...].dropFirst(2).dropLast()
    guard let kind = String(name), let payload = String(values), !kind.isEmpty else {
      throw .io("an event cannot be written as JSON")
    }
    self.kind = kind
    self.payload = payload
  }
}
