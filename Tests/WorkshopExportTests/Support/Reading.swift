import Foundation
import ProgramRunner
import Testing

/// What a program that is not ours found in a file of ours.
struct Reading: Decodable {
  let texts: [String]
  /// What could run, load or execute, or breaks the format.
  let problems: [String]
  var numbers: [Double]?
  var formulas: [String]?
  /// The numbers that formulas hold beside them.
  var values: [Double]?
  var formats: [String]?
  /// Every number with its format.
  var shown: [String]?
  var frozen: [String]?
  var sheets: [String]?
  /// Every chart of a workbook: its type, its title, and its lines with their numbers of points.
  var charts: [String]?

  /// Runs the reader of this name over `bytes`; `beside` goes along as a second file.
  static func of(_ bytes: [UInt8], by reader: String, beside: String? = nil) throws -> Reading {
    try withFiles(bytes, beside) { paths in
      let script = Folders.readers.appending(path: "\(reader).py").path
      let result = try Program.run(["/usr/bin/python3", script] + paths)
      try #require(result.code == 0, "\(reader): \(result.error)")
      return try JSONDecoder().decode(Reading.self, from: Data(result.output.utf8))
    }
  }

  /// Runs a program with the bytes' file as its last argument.
  static func run(_ words: [String], over bytes: [UInt8]) throws -> Program.Result {
    try withFiles(bytes, nil) { try Program.run(words + $0) }
  }

  private static func withFiles<Result>(
    _ bytes: [UInt8], _ beside: String?, _ body: ([String]) throws -> Result
  ) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: "read-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "file")
    try Data(bytes).write(to: file)
    guard let beside else { return try body([file.path]) }
    let second = folder.appending(path: "beside")
    try Data(beside.utf8).write(to: second)
    return try body([file.path, second.path])
  }
}

enum Folders {
  static let tests = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()
  static let readers = tests.appending(path: "Readers")
  static let golden = tests.appending(path: "Golden")
}
