import Foundation
import PlainText

/// Reads the people for a new workshop from a file.
enum PeopleFile {
  static func rows(at path: String) throws(CommandFailure) -> [PeopleCSV.Row] {
    let name = CleanText(path)
    // No more than is looked at: the path may name something without an end.
    guard let file = FileHandle(forReadingAtPath: path),
      let data = try? file.read(upToCount: mostBytes + 1)
    else {
      throw CommandFailure(
        CommandFailure.noInput, "\(name): The file cannot be read. Check its name.")
    }
    guard data.count <= mostBytes, let text = String(data: data, encoding: .utf8) else {
      throw CommandFailure(
        CommandFailure.badData, "\(name): This is not a list of people. Save it as CSV in UTF-8.")
    }
    do throws(PeopleCSV.Problem) {
      return try PeopleCSV.rows(text)
    } catch {
      throw CommandFailure(
        CommandFailure.badData,
        "\(name), row \(error.row): \(error.reason) Nothing was created.")
    }
  }

  private static let mostBytes = 1_000_000
}
