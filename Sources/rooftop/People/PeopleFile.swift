import Foundation
import PlainText
import WorkshopImport

/// Reads the people for a new workshop from a file.
enum PeopleFile {
  static func rows(at path: String) throws(CommandFailure) -> [PeopleList.Row] {
    let file = SourceFile(path: path, unharmed: "Nothing was created.")
    guard let source = try ImportSource.read(file, .people, ImportChoices()),
      case .people(let rows) = source.content
    else { return [] }
    if let problem = source.problems.first {
      throw file.failure(problem)
    }
    return rows
  }
}
