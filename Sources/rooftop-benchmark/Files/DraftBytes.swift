/// All that is kept of typed text that is not decided yet, and the digest that is stored with it.
struct DraftBytes: Equatable {
  struct Row: Equatable {
    let slot: String
    let text: String
  }

  let rows: [Row]
  let digest: [UInt8]
}
