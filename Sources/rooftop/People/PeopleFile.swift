import Foundation
import PlainText
import WorkshopImport

/// Reads the people for a new workshop from a file.
enum PeopleFile {
  static func rows(at path: String) throws(CommandFailure) -> [PeopleList.Row] {
    let file = SourceFile(path: path)
    guard let source = try ImportSource.read(file, .people, ImportChoices()),
      case .people(let rows) = source.content
    else { return [] }
    if let problem = source.problems.first {
      throw CommandFailure(
        CommandFailure.badData,
        "\(CleanText(path)), row \(problem.row ?? 1): \(problem.reason) Nothing was created.")
    }
    return rows
  }
}
