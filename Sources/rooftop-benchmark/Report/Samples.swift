/// The same thing measured many times.
struct Samples {
  private(set) var values: [Double] = []

  mutating func add(_ value: Double) { values.append(value) }

  var mean: Double { values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count) }

  var median: Double { quantile(0.5) }

  /// The value below which `part` (0...1) of the samples lie; 0 without samples.
  func quantile(_ part: Double) -> Double {
    guard !values.isEmpty else { return 0 }
    let sorted = values.sorted()
    return sorted[Int((Double(sorted.count - 1) * part).rounded())]
  }
}
