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
    let json = try JSONText.encode(record.event)
    // {"kind":{...}}
    guard json.hasPrefix("{\""), let end = json.dropFirst(2).firstIndex(of: "\"") else {
      throw .io("an event cannot be written as JSON")
    }
    kind = String(json.dropFirst(2)[..<end])
    payload = String(json[json.index(end, offsetBy: 2)...].dropLast())
  }
}
