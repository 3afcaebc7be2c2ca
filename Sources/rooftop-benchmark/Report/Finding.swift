/// One line of the report.
struct Finding {
  /// A limit that was set before anything was measured.
  struct Goal {
    let words: String
    let isMet: Bool
  }

  let what: String
  let ours: String
  /// Of the program or the append that it is compared with; empty where there is none.
  var theirs = ""
  var ratio: Double?
  var goal: Goal?
}

extension Finding {
  /// Times, compared by their medians.
  init(_ what: String, ours: Samples, theirs: Samples, atMost limit: Double? = nil) {
    let ratio = ours.median / theirs.median
    self.init(
      what: what, ours: Words.time(ours), theirs: Words.time(theirs), ratio: ratio,
      goal: limit.map { Goal("at most \(Words.number($0))x", ratio <= $0) })
  }
}

extension Finding.Goal {
  init(_ words: String, _ isMet: Bool) { self.init(words: words, isMet: isMet) }
}
