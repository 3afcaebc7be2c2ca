import PlainText
import WorkshopModel

extension WorkshopDocument {
  /// How the units right below a set move its key results, and what they need from each other.
  public struct AlignmentPart: Hashable, Sendable, Codable {
    public struct Mark: Hashable, Sendable, Codable {
      public let unit: UnitID
      /// Its number.
      public let keyResult: CleanText
      public let mark: Contribution
    }

    public struct Answer: Hashable, Sendable, Codable {
      public let unit: UnitID
      public let question: CleanText
      public let text: CleanText
    }

    public struct Need: Hashable, Sendable, Codable {
      public let from: UnitID
      public let to: UnitID
      public let text: CleanText
      /// `open`, `yes` or `no`.
      public let answer: String
      /// With `yes`, where a day was named.
      public let until: CalendarDate?
    }

    public let marks: [Mark]
    public let answers: [Answer]
    public let needs: [Need]
  }
}

extension WorkshopDocument.AlignmentPart {
  /// Nil where no unit has said anything.
  init?(_ set: OKRSet, _ workshop: Workshop) {
    guard !set.alignment.isEmpty else { return nil }
    let matrix = AlignmentMatrix(set, in: workshop)
    marks = matrix.units.flatMap { unit in
      matrix.columns.compactMap { column in
        matrix.mark(of: unit.id, for: column.id).map {
          Mark(unit: unit.id, keyResult: column.number, mark: $0)
        }
      }
    }
    answers = matrix.units.flatMap { unit in
      AlignmentQuestion.allCases.compactMap { question in
        set.alignment.answer(of: unit.id, to: question).map {
          Answer(unit: unit.id, question: question.words, text: $0)
        }
      }
    }
    needs = set.alignment.needs.map(Need.init)
  }
}

extension WorkshopDocument.AlignmentPart.Need {
  fileprivate init(_ need: WorkshopModel.Need) {
    let (answer, until): (String, CalendarDate?) =
      switch need.answer {
      case .open: ("open", nil)
      case .yes: ("yes", nil)
      case .no: ("no", nil)
      case .until(let day): ("yes", day)
      }
    self.init(from: need.from, to: need.to, text: need.text, answer: answer, until: until)
  }
}
