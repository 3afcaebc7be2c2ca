import Foundation
import PlainText
import WorkshopImport

/// Reads the people for a new workshop from a file.
enum PeopleFile {
  static func rows(at path: String) throws(CommandFailure) -> [PeopleList.Row] {
    let name = CleanText(path)
    // No more than is looked at: the path may name something without an end.
    guard let file = FileHandle(forReadingAtPath: path),
      let data = try? file.read(upToCount: mostBytes + 1)
    else {
      throw CommandFailure(
        CommandFailure.noInput, "\(name): The file cannot be read. Check its name.")
    }
    guard data.count <= mostBytes else {
      throw CommandFailure(
        CommandFailure.badData, "\(name): This is not a list of people. Save it as CSV in UTF-8.")
    }
    do throws(ImportProblem) {
      return try PeopleList.rows(data)
    } catch {
      throw CommandFailure(
        CommandFailure.badData,
        "\(name), row \(error.row ?? 1): \(error.reason) Nothing was created.")
    }
  }

  private static let mostBytes = 1_000_000
}
