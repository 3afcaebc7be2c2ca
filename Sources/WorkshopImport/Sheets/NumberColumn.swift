import PlainText
import WorkshopModel

/// The numbers of one column: what some of them show about the decimal mark holds for all.
struct NumberColumn {
  /// As the table calls it.
  private let name: CleanText?
  private let mark: DecimalMark?
  /// What a column that shows its mark decided about a number with two meanings.
  let notes: [ImportNote]

  /// - Parameters:
  ///   - name: what the table calls it; nil where it is no table.
  ///   - choice: the mark that a person said.
  init(_ texts: some Sequence<CleanText>, name: CleanText?, choice: DecimalMark?) {
    self.name = name
    var shown: Set<DecimalMark> = []
    var proof: CleanText?
    var doubtful: (text: CleanText, reading: AmountReading)?
    for text in texts {
      guard let reading = try? AmountReading(text) else { continue }
      if case .plain(_, let mark?) = reading {
        shown.insert(mark)
        proof = proof ?? text
      } else if case .either = reading {
        doubtful = doubtful ?? (text, reading)
      }
    }
    let own = shown.count == 1 ? shown.first : nil
    mark = choice ?? own
    if choice == nil, let own, let proof, let doubtful,
      let amount = doubtful.reading.amount(by: own)
    {
      notes = [
        ImportNote(
          "\(name ?? "Numbers"): \(doubtful.text) is \(CleanText(Amount.unmistakable(amount.value))), as \(proof) shows a decimal \(CleanText(own.rawValue))."
        )
      ]
    } else {
      notes = []
    }
  }

  /// Nil where the cell says that there is no value.
  /// - Parameter unit: what the row counts in, so that `5 m` of metres is no million.
  func read(
    _ text: CleanText, in row: Int, expecting unit: CleanText
  ) throws(ImportProblem) -> Amount? {
    let reading: AmountReading
    do throws(Rejection) {
      reading = try AmountReading(text, expecting: unit)
    } catch {
      throw problem(
        row,
        error == .notANumber
          ? "\(text) is no number. Write digits, like 1200 or 0.5." : error.reason)
    }
    guard case .either(let point, let comma) = reading else { return reading.amount(by: .point) }
    guard let mark else {
      throw problem(
        row,
        "\(text) can be \(CleanText(Amount.unmistakable(comma.value))) with a decimal comma or \(CleanText(Amount.unmistakable(point.value))) with a decimal point.",
        question: .decimalMark)
    }
    return reading.amount(by: mark)
  }

  func problem(
    _ row: Int, _ reason: CleanText, question: ImportProblem.Question? = nil
  ) -> ImportProblem {
    ImportProblem(row: row, column: name, reason, question: question)
  }
}
